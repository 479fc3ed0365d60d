import { markdown } from '../../src/cards/elements.ts'
import type { ReleaseCardData } from '../../src/cards/release.ts'
import { md } from '../../src/text/card-markdown.ts'
import { NOW } from './make-run.ts'

/** The data of a release card: octo/shop v2.4.0, the latest, with notes and two files. */
export function makeReleaseData(overrides: Partial<ReleaseCardData> = {}): ReleaseCardData {
  return {
    repository: 'octo/shop',
    tag: 'v2.4.0',
    tagUrl: 'https://github.com/octo/shop/tree/v2.4.0',
    name: 'Faster checkout',
    state: 'latest',
    url: 'https://github.com/octo/shop/releases/tag/v2.4.0',
    author: { login: 'mona', url: 'https://github.com/mona' },
    publishedAt: NOW,
    notes: [
      [markdown(md`**What's new**`)],
      [markdown(md`- Checkout in one step\n- Uploads are tried again`)]
    ],
    assets: [makeAsset('shop-linux-x64.tar.gz', 12_900_000), makeAsset('checksums.txt', 412)],
    compareUrl: 'https://github.com/octo/shop/compare/v2.3.1...v2.4.0',
    changesUrl: 'https://github.com/octo/shop/releases',
    ...overrides
  }
}

export function makeAsset(name: string, size: number): ReleaseCardData['assets'][number] {
  return { name, size, url: `https://github.com/octo/shop/releases/download/v2.4.0/${name}` }
}
