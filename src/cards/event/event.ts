import type { JsonObject } from '../../model/json.ts'
import type { Localized } from '../../model/locale.ts'
import type { Run } from '../../model/run.ts'
import type { CardMarkdown } from '../../text/card-markdown.ts'
import type { CardBlock, CardPart, CardTag, HeaderColor } from '../card.ts'
import type { ButtonType } from '../elements.ts'
import type { CardOverrides, Field } from '../overrides.ts'

/** A GitHub event, as a workflow sees it. Nothing is sure about the payload but that it is an object. */
export type EventCardData = {
  /** The event's name, such as `pull_request`. */
  readonly name: string
  readonly payload: JsonObject
  /** The run that the event started: where the event itself says nothing, the run does. */
  readonly run: Run
  /** What `eventText` gave, as card elements in blocks; absent, its start is shown as plain text. */
  readonly body?: readonly CardBlock[]
  readonly overrides?: CardOverrides
}

/** What a card tells of an event. All texts from the payload are still as they came, but for Markdown. */
export type EventStory = {
  /** What kind of thing it is about; stands beside the repository. */
  readonly kind: Localized
  readonly title: Localized
  readonly color: HeaderColor
  readonly tags?: readonly CardTag[]
  /** Who did what, and the facts below it. */
  readonly lines: readonly Localized<CardMarkdown>[]
  /** What somebody wrote about it, GitHub-flavoured Markdown. */
  readonly text?: string
  /** The same where GitHub shows it as it stands, such as the description of a label. */
  readonly plainText?: string
  readonly fields?: readonly Field[]
  readonly parts?: readonly CardPart[]
  readonly buttons: readonly EventButton[]
}

export type EventButton = {
  readonly text: Localized
  readonly url: string | undefined
  readonly type?: ButtonType
}

/** Tells one event; never throws, whatever the payload lacks. */
export type StoryTeller = (event: EventCardData) => EventStory
