import { listNames } from '../model/input-error.ts'
import type { Inputs } from './inputs.ts'
import type { Message } from './message.ts'
import { SOURCE_INPUTS, type BuiltInCard, type Source } from './resolve-source.ts'
import type { Target } from './resolve-target.ts'

type Situation = {
  readonly inputs: Inputs
  readonly target: Target
  readonly source: Source
  readonly message: Message
}

const isBuiltIn = ({ source }: Situation): boolean =>
  source.kind === 'built_in' || source.kind === 'markdown'
const isCard =
  (name: BuiltInCard) =>
  ({ source }: Situation): boolean =>
    source.kind === 'built_in' && source.card === name
const isTemplate = ({ source }: Situation): boolean => source.kind === 'template'
const sends = ({ target }: Situation): boolean =>
  target.kind === 'send' ||
  target.kind === 'reply' ||
  (target.kind === 'update' && target.items.some(item => item.recipient))
const mayMention = (situation: Situation): boolean =>
  isBuiltIn(situation) ||
  situation.message.msgType === 'text' ||
  situation.message.msgType === 'post'
const mentions = (situation: Situation): boolean =>
  mayMention(situation) && situation.inputs.mentions.length > 0
const hasTitle = (situation: Situation): boolean =>
  isBuiltIn(situation) || (situation.source.kind === 'text' && situation.message.msgType === 'post')

/** When an input has an effect; one that is not here has one on every message. */
const USES: Readonly<Record<string, (situation: Situation) => boolean>> = {
  webhook_secret: ({ target }) => target.kind === 'webhook',
  receive_id_type: ({ inputs }) => inputs.receiveIds.length > 0,
  reply_in_thread: ({ target }) => target.kind === 'reply',
  uuid: sends,
  cover: ({ source }) => source.kind === 'file',
  upload_images: situation => situation.source.kind === 'markdown' || isCard('release')(situation),
  template_version_name: isTemplate,
  template_variable: isTemplate,
  variables: ({ inputs, source }) => inputs.templated ?? ('isInline' in source && !source.isInline),
  status: isCard('status'),
  status_scope: isCard('status'),
  send_when: isCard('status'),
  release_tag: isCard('release'),
  title: hasTitle,
  subtitle: isBuiltIn,
  // A card without a title has no header that could have a colour.
  color: situation => isBuiltIn(situation) && 'header' in situation.message.content,
  note: isBuiltIn,
  fields: isBuiltIn,
  buttons: isBuiltIn,
  mentions: mayMention,
  mention_on: mentions,
  user_map: mentions,
  locale: isBuiltIn
}

/** Says of inputs that they do nothing: `title` and `note` have no effect. */
export function noEffect(names: readonly string[]): string {
  return `${listNames(names)} ${names.length > 1 ? 'have' : 'has'} no effect`
}

/** The given inputs that are about a message, for a step that makes none. */
export function messageInputs(given: ReadonlySet<string>): string[] {
  return [...given].filter(name => name in USES || SOURCE_INPUTS.some(source => source === name))
}

/** The given inputs that this message does not use. */
export function unusedInputs(situation: Situation): string[] {
  return [...situation.inputs.given].filter(name => {
    const isUsed = USES[name]
    return isUsed !== undefined && !isUsed(situation)
  })
}
