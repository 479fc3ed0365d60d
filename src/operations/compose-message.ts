import type { Content } from '../feishu/content.ts'
import { forSingleMessage } from '../feishu/content.ts'
import type { MsgType } from '../feishu/messages.ts'
import { assertNever } from '../model/assert-never.ts'
import { InputError } from '../model/input-error.ts'
import { arrayAt, isJsonObject, stringAt, type JsonObject, type JsonValue } from '../model/json.ts'
import type { Mention } from '../model/mention.ts'
import type { RunStatus } from '../model/run-status.ts'
import type { Workflow } from '../model/workflow.ts'
import { makeUpdatable, isTemplate } from './card-updates.ts'
import { takeForeignMentionsApart } from './foreign-mentions.ts'
import type { Inputs } from './inputs.ts'
import { mentionNodes, mentionTags } from './mention-text.ts'
import { asNames, readUserMap, resolveMentions } from './mentions.ts'
import type { Message } from './message.ts'
import type { Source } from './resolve-source.ts'
import { isFailure } from './status-state.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** What a message is composed from, beside its source. */
export type Surroundings = {
  readonly inputs: Inputs
  readonly workflow: Workflow
  readonly files: WorkspaceFiles
  /** The state that a status card shows, and that `mention_on` is about. */
  readonly state: RunStatus
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly isUpdate: boolean
  readonly warn: (message: string) => void
}

/**
 * The message that the inputs describe, in the form of the single-message API.
 *
 * @throws InputError
 */
export async function composeMessage(source: Source, around: Surroundings): Promise<Message> {
  const { inputs } = around
  switch (source.kind) {
    case 'text':
      return composeText(source.text, around)
    case 'built_in':
      return composeBuiltIn(around)
    case 'template':
      requireMsgType(inputs, 'template_id', 'interactive')
      return { input: 'template_id', ...templateCard(inputs) }
    case 'card':
    case 'content':
      return composeGiven(source, around)
    default:
      return assertNever(source)
  }
}

async function composeText(text: string, around: Surroundings): Promise<Message> {
  const { inputs, workflow, warn } = around
  const msgType = inputs.msgType ?? 'text'
  if (msgType !== 'text' && msgType !== 'post') {
    throw new InputError(
      ['text', 'msg_type'],
      `a text is sent as text or post, not as ${msgType}. Use \`content\` for other types.`
    )
  }
  const own = takeForeignMentionsApart(text, workflow.event, warn)
  const content = msgType === 'text' ? { text: own } : onePostParagraph(own, inputs.title)
  return withMentions('text', { msgType, content }, around)
}

function onePostParagraph(text: string, title: string): JsonObject {
  return { zh_cn: { ...(title === '' ? {} : { title }), content: [[{ tag: 'text', text }]] } }
}

function templateCard({ templateId, templateVersionName, templateVariable }: Inputs): Content {
  const data = {
    template_id: templateId,
    ...(templateVersionName === '' ? {} : { template_version_name: templateVersionName }),
    ...(templateVariable === undefined ? {} : { template_variable: templateVariable })
  }
  return { msgType: 'interactive', content: { type: 'template', data } }
}

async function composeBuiltIn(around: Surroundings): Promise<Message> {
  requireMsgType(around.inputs, 'card', 'interactive')
  // Loaded late: a text needs no card.
  const { composeStatusCard } = await import('./compose-status-card.ts')
  const mentions = await mentionsOf(around)
  const content = composeStatusCard(around, mentions)
  if (!isLive(mentions)) return { input: 'card', msgType: 'interactive', content }
  const withoutMentions: Content = {
    msgType: 'interactive',
    content: composeStatusCard(around, asNames(mentions))
  }
  return { input: 'card', msgType: 'interactive', content, withoutMentions }
}

async function composeGiven(
  source: Extract<Source, { kind: 'card' | 'content' }>,
  around: Surroundings
): Promise<Message> {
  const { input } = source
  const { workflow, warn, isUpdate } = around
  const value = source.inline
    ? takeForeignMentionsApart(source.value, workflow.event, warn)
    : source.value
  const msgType =
    source.kind === 'card'
      ? requireMsgType(around.inputs, input, 'interactive')
      : contentType(input, value, around.inputs)
  const { content } = forSingleMessage({ msgType, content: contentObject(input, value, msgType) })
  if (msgType === 'interactive')
    return { input, msgType, content: makeUpdatable(content, input, { isUpdate, warn }) }
  return withMentions(input, { msgType, content }, around)
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

function looksLikeCard(value: JsonObject): boolean {
  return (
    isTemplate(value) ||
    ['schema', 'elements', 'i18n_elements', 'header', 'body', 'config', 'card_link'].some(
      key => key in value
    )
  )
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

function addMentions(own: Content, mentions: readonly Mention[]): Content {
  if (own.msgType === 'text') {
    return {
      msgType: 'text',
      content: {
        ...own.content,
        text: `${stringAt(own.content, 'text') ?? ''}\n${mentionTags(mentions)}`
      }
    }
  }
  const content: JsonObject = {}
  for (const [language, post] of Object.entries(own.content)) {
    content[language] = isJsonObject(post)
      ? { ...post, content: [...arrayAt(post, 'content'), mentionNodes(mentions)] }
      : post
  }
  return { msgType: own.msgType, content }
}

function isLive(mentions: readonly Mention[]): boolean {
  return mentions.some(mention => mention.kind !== 'text')
}

/** The people to mention in this state. */
async function mentionsOf({
  inputs,
  files,
  workflow,
  state,
  warn
}: Surroundings): Promise<Mention[]> {
  if (inputs.mentions.length === 0) return []
  const users = await readUserMap(inputs.userMap, files, warn)
  const isStatusCard = inputs.card === 'status'
  const rule = inputs.mentionOn ?? (isStatusCard ? 'failure' : 'always')
  const wanted =
    rule === 'always' || (rule === 'failure' && isFailure(isStatusCard ? state : inputs.jobStatus))
  return wanted ? resolveMentions(inputs.mentions, users, workflow.run.actor.login, warn) : []
}
