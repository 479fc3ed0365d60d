import {
  inLanguage,
  localized,
  mapLocalized,
  type Language,
  type Localized
} from '../model/locale.ts'
import { markdownLink, md, type CardMarkdown } from '../text/card-markdown.ts'
import { cutGraphemes } from '../text/graphemes.ts'
import type { CardDraft } from './card.ts'
import { sizeOf } from './cut-element.ts'

// What a header shows at most (four lines of title, one of subtitle), and what a button may hold.
const TITLE_LENGTH = 160
const SUBTITLE_LENGTH = 80
const TAG_LENGTH = 40
const BUTTON_LENGTH = 4000
const MOST_BUTTONS = 8

/** The draft without what a client would not show anyway: endless titles, tags, buttons. */
export function withShortHead(draft: CardDraft): CardDraft {
  const { title, subtitle, summary } = draft
  return {
    ...draft,
    ...(title === undefined ? {} : { title: cut(title, TITLE_LENGTH) }),
    ...(subtitle === undefined ? {} : { subtitle: cut(subtitle, SUBTITLE_LENGTH) }),
    ...(summary === undefined ? {} : { summary: cut(summary, TITLE_LENGTH) }),
    tags: draft.tags.slice(0, 3).map(tag => ({ ...tag, text: cut(tag.text, TAG_LENGTH) })),
    buttons: draft.buttons.filter(button => sizeOf(button) <= BUTTON_LENGTH).slice(0, MOST_BUTTONS)
  }
}

function cut(text: Localized, max: number): Localized {
  return mapLocalized(text, words => {
    const shown = cutGraphemes(words, max)
    // Letters under heaps of accents: few to see, many bytes.
    return shown.length <= 3 * max ? shown : cutGraphemes(words, max / 4)
  })
}

/** The draft with a last line that says it was shortened and links to the whole. */
export function withNotice(draft: CardDraft): CardDraft {
  const { footer, wholeUrl } = draft
  const notice = localized(language => {
    const { shortened, seeAll } = NOTICE[language]
    return wholeUrl === undefined || wholeUrl.length > LONGEST_URL
      ? shortened
      : md`${shortened} · ${markdownLink(seeAll, wholeUrl)}`
  })
  const line =
    footer === undefined
      ? notice
      : localized(language => md`${inLanguage(footer, language)} · ${inLanguage(notice, language)}`)
  return { ...draft, footer: line }
}

const LONGEST_URL = 2000
const NOTICE: Readonly<Record<Language, { shortened: CardMarkdown; seeAll: CardMarkdown }>> = {
  en_us: { shortened: md`shortened to fit`, seeAll: md`see it all` },
  zh_cn: { shortened: md`内容过长，已精简`, seeAll: md`查看完整内容` }
}
