import type { Localized } from '../model/locale.ts'
import type { ReleaseAsset, ReleaseState } from '../model/release.ts'
import type { Person } from '../model/run.ts'
import { formatBytes } from '../model/byte-size.ts'
import { joinMarkdown, markdownLink, md, type CardMarkdown } from '../text/card-markdown.ts'
import { grey, localTime } from '../text/card-tags.ts'
import { oneLine } from '../text/graphemes.ts'
import type { CardBlock, CardDraft, CardElement, CardPart, CardTag, HeaderColor } from './card.ts'
import { foldingPanel, linkButtons, markdown, row } from './elements.ts'
import { applyOverrides, type CardOverrides } from './overrides.ts'
import { foreign, personLink } from './foreign-text.ts'

/** All that a release card says. */
export type ReleaseCardData = {
  /** `owner/name`. */
  readonly repository: string
  readonly tag: string
  readonly tagUrl?: string
  /** The release's own title, if it has one. */
  readonly name?: string
  readonly state: ReleaseState
  readonly url: string
  readonly author?: Person
  /** Milliseconds since the epoch. */
  readonly publishedAt?: number
  /** The release notes as card elements, in blocks that a cut may fall between. */
  readonly notes: readonly CardBlock[]
  readonly assets: readonly ReleaseAsset[]
  /** The changes since the release before. */
  readonly compareUrl?: string
  /** The commits up to its tag. */
  readonly changesUrl?: string
  readonly overrides?: CardOverrides
}

const ASSET_BUTTONS = 3
const MOST_ASSETS = 30
const NAME_LENGTH = 60

const STATE_LOOKS: Readonly<Record<ReleaseState, { color: HeaderColor; tag?: CardTag }>> = {
  latest: { color: 'green', tag: { text: { en_us: 'Latest', zh_cn: '最新版本' }, color: 'green' } },
  release: { color: 'blue' },
  prerelease: {
    color: 'orange',
    tag: { text: { en_us: 'Pre-release', zh_cn: '预发布' }, color: 'orange' }
  },
  draft: { color: 'grey', tag: { text: { en_us: 'Draft', zh_cn: '草稿' }, color: 'neutral' } }
}

/** The `release` card: what is out, by whom and when, its notes and files. */
export function releaseCard(data: ReleaseCardData): CardDraft {
  const { color, tag } = STATE_LOOKS[data.state]
  const title = oneLine(`${data.repository} ${data.tag}`, 120)
  const name = oneLine(data.name ?? '', 120)
  const draft: CardDraft = {
    title,
    ...(name === '' || name === data.tag ? {} : { subtitle: name }),
    color,
    tags: tag === undefined ? [] : [tag],
    parts: [
      { importance: 'main', blocks: [[markdown(factsLine(data))]] },
      ...(data.notes.length === 0 ? [] : [notesPart(data)]),
      ...assetParts(data.assets)
    ],
    buttons: linkButtons([
      { text: { en_us: 'Release', zh_cn: '查看版本' }, url: data.url, type: 'primary' },
      { text: { en_us: 'Compare', zh_cn: '对比改动' }, url: data.compareUrl },
      { text: { en_us: 'All changes', zh_cn: '全部变更' }, url: data.changesUrl }
    ]),
    wholeUrl: data.url
  }
  return applyOverrides(draft, data.overrides)
}

function factsLine({ tag, tagUrl, author, publishedAt }: ReleaseCardData): CardMarkdown {
  const tagName = foreign(tag, NAME_LENGTH)
  const facts = [
    tagName === ''
      ? undefined
      : md`🏷️ ${tagUrl === undefined ? tagName : markdownLink(tagName, tagUrl)}`,
    author && personLink(author),
    publishedAt === undefined
      ? undefined
      : md`${localTime(publishedAt, 'date_num')} ${localTime(publishedAt)}`
  ]
  return joinMarkdown(
    facts.filter(fact => fact !== undefined),
    ' · '
  )
}

function notesPart({ notes, url }: ReleaseCardData): CardPart {
  return {
    importance: 'normal',
    blocks: notes,
    rest: () =>
      markdown({
        en_us: markdownLink(md`… read the rest of the notes`, url),
        zh_cn: markdownLink(md`…… 阅读完整发布说明`, url)
      })
  }
}

/** The first files as buttons, the others in a panel. */
function assetParts(assets: readonly ReleaseAsset[]): CardPart[] {
  const buttons = linkButtons(
    assets.slice(0, ASSET_BUTTONS).map(({ name, size, url }) => ({
      text: `📦 ${oneLine(name, NAME_LENGTH)} (${formatBytes(size)})`,
      url
    }))
  )
  const others = assets.slice(ASSET_BUTTONS)
  return [
    ...(buttons.length === 0 ? [] : [filesPart(row(buttons))]),
    ...(others.length === 0 ? [] : [filesPart(assetPanel(others))])
  ]
}

// As important as the notes, which are the bigger part and so give way when they are long.
function filesPart(element: CardElement): CardPart {
  return { importance: 'normal', blocks: [[element]] }
}

function assetPanel(assets: readonly ReleaseAsset[]): CardElement {
  const lines = assets
    .slice(0, MOST_ASSETS)
    .map(
      ({ name, size, url }) =>
        md`${markdownLink(foreign(name, NAME_LENGTH), url)} ${grey(foreign(formatBytes(size), 20))}`
    )
  const left = assets.length - lines.length
  const more: Localized<CardMarkdown> = {
    en_us: md`… and ${left} more`,
    zh_cn: md`…… 另有 ${left} 个文件`
  }
  return foldingPanel(
    {
      en_us: assets.length === 1 ? md`1 more file` : md`${assets.length} more files`,
      zh_cn: md`其余 ${assets.length} 个文件`
    },
    [markdown(joinMarkdown(lines, '<br>')), ...(left === 0 ? [] : [markdown(more)])]
  )
}
