import type { JsonObject } from '../model/json.ts'
import type { Localized } from '../model/locale.ts'
import type { CardMarkdown } from '../text/card-markdown.ts'

/** A node of a card while it is being built: its texts may hold both languages (see locale.ts). */
export type CardElement = { readonly tag: string; readonly [property: string]: unknown }

/** The header colours of card JSON 2.0 (header `template`). */
export const HEADER_COLORS = [
  'blue',
  'wathet',
  'turquoise',
  'green',
  'yellow',
  'orange',
  'red',
  'carmine',
  'violet',
  'purple',
  'indigo',
  'grey',
  'default'
] as const

export type HeaderColor = (typeof HEADER_COLORS)[number]

/** The colour of a pill (`text_tag`). */
export type TagColor =
  | 'neutral'
  | 'blue'
  | 'turquoise'
  | 'lime'
  | 'orange'
  | 'violet'
  | 'indigo'
  | 'wathet'
  | 'green'
  | 'yellow'
  | 'red'
  | 'purple'
  | 'carmine'

/** A pill beside the title. The client shows the first three. */
export type CardTag = { readonly text: Localized; readonly color: TagColor }

/** Elements that belong together: a card is cut before or after them, not between them. */
export type CardBlock = readonly CardElement[]

/**
 * How much a part matters to the reader. When a card is too big `extra` goes first, then `normal`;
 * `main` is cut last and never goes altogether.
 */
export type Importance = 'extra' | 'normal' | 'main'

/** A part of a card's body. One that is too big loses its last blocks first (see fit.ts). */
export type CardPart = {
  readonly importance: Importance
  readonly blocks: readonly CardBlock[]
  /** The same part told shorter; tried before any block of it is cut off. */
  readonly lean?: readonly CardBlock[]
  /** How many blocks have been left out at the end already. */
  readonly left?: number
  /** What stands in place of the blocks that were left out, such as `12 more`. */
  readonly rest?: (left: number) => CardElement
}

/** What a card says, in both languages and before it is fitted and finished (see fit.ts, localize.ts). */
export type CardDraft = {
  /** Absent: a card without a header. */
  readonly title?: Localized
  readonly subtitle?: Localized
  readonly color: HeaderColor
  readonly tags: readonly CardTag[]
  /** What the chat list and the notification show; absent: the title and the tags in one line. */
  readonly summary?: Localized
  readonly parts: readonly CardPart[]
  /** The row of buttons below the parts (`linkButton`). */
  readonly buttons: readonly CardElement[]
  /** The line of small print at the very end. */
  readonly footer?: Localized<CardMarkdown>
  /** The page that shows everything; a card that had to be shortened links there. */
  readonly wholeUrl?: string
}

/** A finished card, JSON 2.0, ready to be sent. */
export type Card = JsonObject
