import { inLanguage, localized, mapLocalized, type Localized } from '../model/locale.ts'
import { joinMarkdown, markdownLink, md } from '../text/card-markdown.ts'
import { cutWords, oneLine } from '../text/graphemes.ts'
import { visibleText } from '../text/visible-text.ts'
import type { CardBlock, CardDraft, CardPart } from './card.ts'
import { linkButtons, markdown, textBlock } from './elements.ts'
import { storyTellerOf } from './event/catalog.ts'
import type { EventCardData, EventStory } from './event/event.ts'
import { releaseEventCard, releaseText } from './event/release.ts'
import { applyOverrides, fieldsPart } from './overrides.ts'
import { cutPart } from './shorten.ts'

const TITLE_LENGTH = 140
const FIELD_LENGTH = 200
// A card is read at a glance: of what somebody wrote it shows the beginning.
const EXCERPT_SIZE = 2500
const EXCERPT_LENGTH = 400
const EXCERPT_LINES = 8

/** The `event` card: the event that started the run, whatever it is. Never throws. */
export function eventCard(event: EventCardData): CardDraft {
  if (event.name === 'release') return releaseEventCard(event)
  const story = storyTellerOf(event.name)(event)
  const buttons = linkButtons(story.buttons)
  const wholeUrl = story.buttons.find(button => button.url !== undefined)?.url
  const draft: CardDraft = {
    title: titleOf(story),
    subtitle: mapLocalized(story.kind, kind =>
      oneLine(`${event.run.repository} · ${kind}`, TITLE_LENGTH)
    ),
    color: story.color,
    tags: story.tags ?? [],
    parts: [
      ...linesParts(story),
      ...(story.parts ?? []),
      ...textParts(story, event.body),
      ...fieldParts(story)
    ],
    buttons,
    ...(wholeUrl === undefined ? {} : { wholeUrl })
  }
  return applyOverrides(draft, event.overrides)
}

/** The GitHub-flavoured Markdown that the event is about, such as a comment; empty when there is none. */
export function eventText(event: EventCardData): string {
  if (event.name === 'release') return releaseText(event)
  return storyTellerOf(event.name)(event).text ?? ''
}

/** A thing that the payload gives no name is told by its kind. */
function titleOf({ title, kind }: EventStory): Localized {
  return mapLocalized(
    title,
    (words, language) => oneLine(words, TITLE_LENGTH) || inLanguage(kind, language)
  )
}

function linesParts(story: EventStory): CardPart[] {
  const lines = story.lines.filter(line => inLanguage(line, 'en_us') !== '')
  if (lines.length === 0) return []
  const content = localized(language =>
    joinMarkdown(
      lines.map(line => inLanguage(line, language)),
      '<br>'
    )
  )
  return [{ importance: 'main', blocks: [[markdown(content)]] }]
}

function textParts(story: EventStory, body: readonly CardBlock[] | undefined): CardPart[] {
  const text = excerpt(story.text ?? story.plainText ?? '')
  if (text === '') return []
  if (body === undefined) return [{ importance: 'normal', blocks: [[textBlock(text)]] }]
  const url = story.buttons[0]?.url
  const part: CardPart = {
    importance: 'normal',
    blocks: body,
    rest: () => markdown(url === undefined ? md`…` : readMore(url))
  }
  return [cutPart(part, EXCERPT_SIZE)]
}

function readMore(url: string): Localized<ReturnType<typeof md>> {
  return { en_us: markdownLink(md`… read more`, url), zh_cn: markdownLink(md`…… 查看全文`, url) }
}

/** The first lines of a text, as they were written. */
function excerpt(text: string): string {
  const lines = visibleText(text.slice(0, 20 * EXCERPT_LENGTH))
    .trim()
    .split(/\n\s*/)
  const first = lines.slice(0, EXCERPT_LINES).join('\n')
  return cutWords(lines.length > EXCERPT_LINES ? `${first} …` : first, EXCERPT_LENGTH)
}

function fieldParts({ fields = [] }: EventStory): CardPart[] {
  const told = fields
    .map(field => ({ ...field, text: oneLine(field.text, FIELD_LENGTH) }))
    .filter(field => field.text !== '')
  return told.length === 0 ? [] : [fieldsPart(told)]
}
