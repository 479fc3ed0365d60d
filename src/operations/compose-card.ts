import type { CardDraft } from '../cards/card.ts'
import type { CardOverrides } from '../cards/overrides.ts'
import type { Content } from '../feishu/content.ts'
import type { Mention } from '../model/mention.ts'
import { isLive, mentionsOf } from './add-mentions.ts'
import { readOverrides } from './card-inputs.ts'
import type { Inputs } from './inputs.ts'
import { asNames } from './mentions.ts'
import type { Message } from './message.ts'
import { requireMsgType } from './msg-type.ts'
import type { Templates } from './render-templates.ts'
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
  // Loaded late: a text needs no card.
  const { builtInDraft } = await import('./built-in-cards.ts')
  const draft = await builtInDraft(card, around)
  return composeDraft('card', draft, { ...around.inputs, title }, around)
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
  const draft = markdownDraft({ ...source, text }, around)
  return composeDraft(source.input, draft, { ...around.inputs, title }, around)
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
