import type { Localized } from '../model/locale.ts'
import type { Mention } from '../model/mention.ts'
import { escapeCardLine, joinMarkdown, markdownLink, safeUrl } from '../text/card-markdown.ts'
import { atTag } from '../text/card-tags.ts'
import type { CardBlock, CardDraft, CardElement, CardPart, HeaderColor } from './card.ts'
import { linkButtons, markdown, textBlock, type ButtonType } from './elements.ts'

/** A row of label and value. A value that is one http(s) URL, or has a `url`, is a link. */
export type Field = { readonly label: Localized; readonly text: string; readonly url?: string }

export type ButtonOverride = {
  readonly text: string
  readonly url: string
  readonly type?: ButtonType
}

/** What the inputs put over, or add to, what a built-in card says. Text is plain: shown exactly. */
export type CardOverrides = {
  readonly title?: string
  readonly subtitle?: string
  readonly color?: HeaderColor
  readonly note?: string
  readonly fields?: readonly Field[]
  /** In place of the card's own. */
  readonly buttons?: readonly ButtonOverride[]
  readonly mentions?: readonly Mention[]
}

// An `<at>` tag takes about 60 bytes; a block of them is what a card too big is cut by.
const MENTIONS_A_BLOCK = 20

/**
 * The draft with the overrides in place: fields, mentions and note follow the card's own parts. Where a
 * card has no title, the subtitle is one, as Feishu would show it.
 */
export function applyOverrides(draft: CardDraft, overrides: CardOverrides = {}): CardDraft {
  const { color, note, fields = [], buttons, mentions = [] } = overrides
  const isOnlySubtitle = overrides.title === undefined && draft.title === undefined
  const title = isOnlySubtitle ? overrides.subtitle : overrides.title
  const subtitle = isOnlySubtitle ? undefined : overrides.subtitle
  return {
    ...draft,
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(color === undefined ? {} : { color }),
    ...(buttons === undefined ? {} : { buttons: linkButtons(buttons) }),
    parts: [
      ...draft.parts,
      ...(fields.length === 0 ? [] : [fieldsPart(fields)]),
      ...(mentions.length === 0 ? [] : [mentionsPart(mentions)]),
      ...(note === undefined || note === '' ? [] : [notePart(note)])
    ]
  }
}

function notePart(note: string): CardPart {
  return { importance: 'normal', blocks: [[textBlock(note, { size: 'notation', color: 'grey' })]] }
}

/** Label over value, two fields side by side. Cards use it for rows of their own as well. */
export function fieldsPart(fields: readonly Field[]): CardPart {
  return { importance: 'normal', blocks: inGroupsOf(2, fields).map(pair => [fieldRow(pair)]) }
}

function fieldRow(fields: readonly Field[]): CardElement {
  return {
    tag: 'column_set',
    flex_mode: 'bisect',
    horizontal_spacing: 'medium',
    columns: fields.map(field => ({
      tag: 'column',
      vertical_spacing: '2px',
      elements: [textBlock(field.label, { size: 'notation', color: 'grey' }), fieldValue(field)]
    }))
  }
}

function fieldValue({ text, url }: Field): CardElement {
  const target = url ?? (/^https?:\/\/\S+$/i.test(text) ? text : undefined)
  if (target === undefined || safeUrl(target) === undefined) return textBlock(text)
  return markdown(markdownLink(escapeCardLine(text), target))
}

function mentionsPart(mentions: readonly Mention[]): CardPart {
  const blocks = inGroupsOf(MENTIONS_A_BLOCK, mentions).map((group): CardBlock => [
    markdown(joinMarkdown(group.map(atTag), ' '))
  ])
  return { importance: 'main', blocks }
}

function inGroupsOf<T>(size: number, items: readonly T[]): T[][] {
  const groups: T[][] = []
  for (let at = 0; at < items.length; at += size) groups.push(items.slice(at, at + size))
  return groups
}
