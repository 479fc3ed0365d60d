import type { CardDraft } from '../cards/card.ts'
import type { CardLimits } from '../cards/fit.ts'
import type { CardOverrides } from '../cards/overrides.ts'
import { forSingleMessage, type Content } from '../feishu/content.ts'
import type { MsgType } from '../feishu/messages.ts'
import { assertNever } from '../model/assert-never.ts'
import { InputError } from '../model/input-error.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import type { Mention } from '../model/mention.ts'
import type { Release } from '../model/release.ts'
import type { Workflow } from '../model/workflow.ts'
import { addMentions, isLive, mentionsOf } from './add-mentions.ts'
import { readOverrides } from './card-inputs.ts'
import { makeUpdatable, isTemplate } from './card-updates.ts'
import { checkCard } from './check-card.ts'
import { takeForeignMentionsApart } from './foreign-mentions.ts'
import type { Inputs } from './inputs.ts'
import { asNames } from './mentions.ts'
import type { Message } from './message.ts'
import { templatesOf, type Templates } from './render-templates.ts'
import type { BuiltInCard, MarkdownSource, Source, WrittenSource } from './resolve-source.ts'
import type { Target } from './resolve-target.ts'
import type { StatusFacts } from './status/status-facts.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** What was asked of GitHub for a built-in card; absent for every other message. */
export type Knowledge = { readonly facts?: StatusFacts; readonly release?: Release }

/** What a message is composed from, beside its source. */
export type Surroundings = {
  readonly inputs: Inputs
  readonly workflow: Workflow
  readonly files: WorkspaceFiles
  readonly target: Target
  /** What the request that carries a built-in card may hold. */
  readonly limits: CardLimits
  readonly known: Knowledge
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly warn: (message: string) => void
}

/**
 * The message that the inputs describe, in the form of the single-message API.
 *
 * @throws InputError
 */
export async function composeMessage(source: Source, around: Surroundings): Promise<Message> {
  const templates = templatesOf(around)
  switch (source.kind) {
    case 'text':
      return composeText(source.text, around, templates)
    case 'built_in':
      return composeBuiltIn(source.card, around, templates)
    case 'markdown':
      return composeMarkdown(source, around, templates)
    case 'template':
      requireMsgType(around.inputs, 'template_id', 'interactive')
      return { input: 'template_id', ...(await templateCard(around.inputs, templates)) }
    case 'card':
    case 'content':
      return composeWritten(source, around, templates)
    default:
      return assertNever(source)
  }
}

async function composeText(
  text: string,
  around: Surroundings,
  templates: Templates
): Promise<Message> {
  const { inputs, workflow, warn } = around
  const msgType = inputs.msgType ?? 'text'
  if (msgType !== 'text' && msgType !== 'post') {
    throw new InputError(
      ['text', 'msg_type'],
      `a text is sent as text or post, not as ${msgType}. Use \`content\` for other types.`
    )
  }
  const own = takeForeignMentionsApart(text, workflow.event, warn)
  if (msgType === 'text') {
    const content = { text: await templates.text('text', own, 'message_text') }
    return withMentions('text', { msgType, content }, around)
  }
  const paragraph = await templates.text('text', own, 'exact')
  const title = await templates.text('title', inputs.title, 'exact')
  return withMentions('text', { msgType, content: onePostParagraph(paragraph, title) }, around)
}

function onePostParagraph(text: string, title: string): JsonObject {
  return { zh_cn: { ...(title === '' ? {} : { title }), content: [[{ tag: 'text', text }]] } }
}

async function templateCard(inputs: Inputs, templates: Templates): Promise<Content> {
  const { templateId, templateVersionName, templateVariable } = inputs
  const variables =
    templateVariable && (await templates.variables('template_variable', templateVariable))
  const data = {
    template_id: templateId,
    ...(templateVersionName === '' ? {} : { template_version_name: templateVersionName }),
    ...(variables === undefined ? {} : { template_variable: variables })
  }
  return { msgType: 'interactive', content: { type: 'template', data } }
}

async function composeBuiltIn(
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

async function composeMarkdown(
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

async function composeWritten(
  source: WrittenSource,
  around: Surroundings,
  templates: Templates
): Promise<Message> {
  const { input } = source
  const { inputs, workflow, warn } = around
  const value = source.isInline
    ? takeForeignMentionsApart(source.value, workflow.event, warn)
    : source.value
  const msgType =
    source.kind === 'card'
      ? requireMsgType(inputs, input, 'interactive')
      : contentType(input, value, inputs)
  const rendered = await templates.document({ ...source, value }, msgType)
  const { content } = forSingleMessage({
    msgType,
    content: contentObject(input, rendered.value, msgType)
  })
  if (msgType !== 'interactive') return withMentions(input, { msgType, content }, around)
  await checkCard(content, source, rendered.sourcePath, around)
  const isUpdate = around.target.kind === 'update'
  return { input, msgType, content: makeUpdatable(content, input, { isUpdate, warn }) }
}

function requireMsgType<T extends MsgType>({ msgType }: Inputs, input: string, expected: T): T {
  if (msgType === undefined || msgType === expected) return expected
  throw new InputError(
    [input, 'msg_type'],
    `this source makes a message of type ${expected}, not ${msgType}. Leave msg_type out.`
  )
}

function contentType(input: string, value: JsonValue, { msgType }: Inputs): MsgType {
  if (msgType !== undefined) return msgType
  if (typeof value === 'string') return 'text'
  if (isJsonObject(value) && looksLikeCard(value)) return 'interactive'
  throw new InputError(
    [input, 'msg_type'],
    'msg_type is needed, because the content does not tell it. Write `msg_type: post`, say.'
  )
}

const CARD_KEYS = ['schema', 'elements', 'i18n_elements', 'header', 'body', 'config', 'card_link']

function looksLikeCard(value: JsonObject): boolean {
  return isTemplate(value) || CARD_KEYS.some(key => Object.hasOwn(value, key))
}

function contentObject(input: string, value: JsonValue, msgType: MsgType): JsonObject {
  if (isJsonObject(value)) return value
  if (typeof value === 'string' && msgType === 'text') return { text: value }
  throw new InputError(
    input,
    `must be the content object of a message of type ${msgType}, as JSON or YAML.`
  )
}

async function withMentions(input: string, own: Content, around: Surroundings): Promise<Message> {
  if (own.msgType !== 'text' && own.msgType !== 'post') return { input, ...own }
  const mentions = await mentionsOf(around)
  if (mentions.length === 0) return { input, ...own }
  const message = { input, ...addMentions(own, mentions) }
  return isLive(mentions)
    ? { ...message, withoutMentions: addMentions(own, asNames(mentions)) }
    : message
}
