import type { CardDraft } from '../cards/card.ts'
import type { CardOverrides } from '../cards/overrides.ts'
import type { Content } from '../feishu/content.ts'
import type { Mention } from '../model/mention.ts'
import { isLive, mentionsOf } from './add-mentions.ts'
import { builtInDraft } from './built-in-cards.ts'
import { readOverrides } from './card-inputs.ts'
import type { Inputs } from './inputs.ts'
import { asNames } from './mentions.ts'
import type { Message } from './message.ts'
import { requireMsgType } from './msg-type.ts'
import type { Templates } from './render-templates.ts'
import type { Picture } from './pictures.ts'
import type { BuiltInCard, MarkdownSource } from './resolve-source.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * A built-in card.
 *
 * @throws InputError
 */
export async function composeBuiltIn(
  card: BuiltInCard,
  around: Surroundings,
  templates: Templates
): Promise<Message> {
  requireMsgType(around.inputs, 'card', 'interactive')
  const title = await templates.text('title', around.inputs.title, 'exact')
  const notes = around.known.release?.notes ?? ''
  const { images, pictures } = await picturesOf('card', notes, around)
  const draft = await builtInDraft(card, around, images)
  const message = await composeDraft('card', draft, { ...around.inputs, title }, around)
  return withUploads(message, pictures)
}

/**
 * Markdown as a card.
 *
 * @throws InputError
 */
export async function composeMarkdown(
  source: MarkdownSource,
  around: Surroundings,
  templates: Templates
): Promise<Message> {
  requireMsgType(around.inputs, source.input, 'interactive')
  const title = await templates.text('title', around.inputs.title, 'exact')
  const text = await templates.text(source.input, source.text, 'github_markdown')
  const { markdownDraft } = await import('./markdown-draft.ts')
  const { images, pictures } = await picturesOf(source.input, text, around, source.path ?? '')
  const draft = markdownDraft({ ...source, text }, around, images)
  const message = await composeDraft(source.input, draft, { ...around.inputs, title }, around)
  return withUploads(message, pictures)
}

type PicturesOf = {
  readonly images: ReadonlyMap<string, string>
  readonly pictures: readonly Picture[]
}

const NO_PICTURES: PicturesOf = { images: new Map(), pictures: [] }

/** The pictures of a Markdown text; most have none, and need nothing loaded. */
async function picturesOf(
  input: string,
  text: string,
  around: Surroundings,
  path?: string
): Promise<PicturesOf> {
  if (around.inputs.uploadImages)
    (await import('./pictures.ts')).requireApp('upload_images', around.target.kind)
  if (!/!\[|<img/i.test(text)) return NO_PICTURES
  const { takeMarkdownPictures } = await import('./markdown-pictures.ts')
  return takeMarkdownPictures(input, text, around, path)
}

/** Only the pictures that the fitted card still shows. */
function withUploads(message: Message, pictures: readonly Picture[]): Message {
  const json = JSON.stringify(message.content)
  const shown = pictures.filter(picture => json.includes(picture.placeholder))
  return shown.length === 0
    ? message
    : { ...message, uploads: { kind: 'pictures', pictures: shown } }
}

/** A card of our own: with the overrides and the people, fitted to its target. */
async function composeDraft(
  input: string,
  draft: (overrides: CardOverrides) => CardDraft,
  inputs: Inputs,
  around: Surroundings
): Promise<Message> {
  const { fitCard } = await import('../cards/fit.ts')
  const mentions = await mentionsOf(around)
  const compose = (people: readonly Mention[]): Content => ({
    msgType: 'interactive',
    content: fitCard(draft(readOverrides(inputs, people)), inputs.locale, around.limits).card
  })
  const message = { input, ...compose(mentions) }
  return isLive(mentions) ? { ...message, withoutMentions: compose(asNames(mentions)) } : message
}
