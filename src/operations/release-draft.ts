import type { CardDraft } from '../cards/card.ts'
import { markdownToBlocks } from '../cards/markdown/markdown-to-blocks.ts'
import type { CardOverrides } from '../cards/overrides.ts'
import { releaseCard } from '../cards/release.ts'
import type { Release } from '../model/release.ts'

/** The `release` card; GitHub shows notes as it shows comments, where a line break is one. */
export function releaseDraft(
  release: Release,
  images: ReadonlyMap<string, string>
): (overrides: CardOverrides) => CardDraft {
  const { blocks } = markdownToBlocks(release.notes, {
    newlines: 'comment',
    pageUrl: release.url,
    images,
    repository: {
      serverUrl: new URL(release.url).origin,
      name: release.repository,
      ref: release.tag
    }
  })
  return overrides => releaseCard({ ...release, notes: blocks, overrides })
}
