import { describe, test } from '@jest/globals'
import { finishCard } from '../../src/cards/localize.ts'
import { releaseCard, type ReleaseCardData } from '../../src/cards/release.ts'
import type { Locale } from '../../src/model/locale.ts'
import { expectGolden } from '../support/golden.ts'
import { makeAsset, makeReleaseData } from '../support/make-release.ts'

const LOCALES: readonly Locale[] = ['auto', 'en_us', 'zh_cn']

const cases: Record<string, ReleaseCardData> = {
  'release/latest': makeReleaseData(),
  'release/older': makeReleaseData({ state: 'release', name: 'v2.4.0', assets: [] }),
  'release/prerelease': makeReleaseData({
    state: 'prerelease',
    tag: 'v2.5.0-rc.1',
    name: 'v2.5.0-rc.1',
    assets: Array.from({ length: 40 }, (_, index) =>
      makeAsset(`shop-${index + 1}.zip`, 2 ** index)
    )
  }),
  'release/draft': makeReleaseData({ state: 'draft', notes: [], assets: [] })
}

describe('the release card', () => {
  for (const [name, data] of Object.entries(cases)) {
    test.each(LOCALES)(`${name} in %s`, locale => {
      expectGolden(`${name}.${locale}`, finishCard(releaseCard(data), locale))
    })
  }
})
