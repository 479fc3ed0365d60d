import type { JsonObject } from '../model/json.ts'
import type { Localized } from '../model/locale.ts'

/** A node of a card while it is being built: its texts may hold both languages (see locale.ts). */
export type CardElement = { readonly tag: string; readonly [property: string]: unknown }

/** A header colour (card JSON 2.0, header `template`). */
export type HeaderColor =
  | 'blue'
  | 'wathet'
  | 'turquoise'
  | 'green'
  | 'yellow'
  | 'orange'
  | 'red'
  | 'carmine'
  | 'violet'
  | 'purple'
  | 'indigo'
  | 'grey'
  | 'default'

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

/** What a built-in card says, in both languages and before its texts are resolved to one form. */
export type CardDraft = {
  readonly title: Localized
  readonly subtitle?: Localized
  readonly color: HeaderColor
  readonly tags?: readonly { readonly text: Localized; readonly color: TagColor }[]
  /** The line that the chat list and the notification show. */
  readonly summary: Localized
  readonly elements: readonly CardElement[]
}

/** A finished card, JSON 2.0, ready to be sent. */
export type Card = JsonObject
