import type { Content } from '../feishu/content.ts'
import { arrayAt, isJsonObject, stringAt, type JsonObject } from '../model/json.ts'
import type { Mention } from '../model/mention.ts'
import { isFailure } from '../model/run-status.ts'
import { mentionNodes, mentionTags } from './mention-text.ts'
import type { Message } from './message.ts'
import { asNames, nameOf, readUserMap, resolveMentions } from './mentions.ts'
import type { Surroundings } from './surroundings.ts'

/** What tells whom to mention. */
export type MentionSurroundings = Pick<
  Surroundings,
  'inputs' | 'workflow' | 'files' | 'target' | 'known' | 'warn'
>

/** The people to mention in this state, as far as the target can mention them. */
export async function mentionsOf(around: MentionSurroundings): Promise<Mention[]> {
  const { inputs, files, workflow, target, warn } = around
  if (inputs.mentions.length === 0 || !isWanted(around)) return []
  const users = await readUserMap(inputs.userMap, files, warn)
  const mentions = resolveMentions(inputs.mentions, users, workflow.run.actor.login, warn)
  return target.kind === 'webhook'
    ? asText(mentions, ['email', 'union_id'], 'A custom bot', 'open_id or user_id', warn)
    : mentions
}

function isWanted({ inputs, known: { facts } }: MentionSurroundings): boolean {
  const rule = inputs.mentionOn ?? (facts === undefined ? 'always' : 'failure')
  if (rule !== 'failure') return rule === 'always'
  return isFailure(facts?.status ?? inputs.jobStatus)
}

/** People whom `who` cannot mention by the id that is known, by name: custom bots (…/ucTM5YjL3ETO24yNxkjN), texts and posts. */
function asText(
  mentions: readonly Mention[],
  kinds: readonly Mention['kind'][],
  who: string,
  known: string,
  warn: (message: string) => void
): Mention[] {
  if (mentions.some(({ kind }) => kinds.includes(kind)))
    warn(`${who} mentions people by ${known} only; others are shown as text.`)
  return mentions.map(mention =>
    kinds.includes(mention.kind) ? { kind: 'text', text: nameOf(mention) } : mention
  )
}

/** True when somebody would be notified. */
export function isLive(mentions: readonly Mention[]): boolean {
  return mentions.some(mention => mention.kind !== 'text')
}

/** A text or post with the mentions in a line of their own at its end. */
function addMentions(own: Content, mentions: readonly Mention[]): Content {
  if (own.msgType === 'text') {
    const text = `${stringAt(own.content, 'text') ?? ''}\n${mentionTags(mentions)}`
    return { msgType: 'text', content: { ...own.content, text } }
  }
  const content: JsonObject = {}
  for (const [language, post] of Object.entries(own.content)) {
    content[language] = isJsonObject(post)
      ? { ...post, content: [...arrayAt(post, 'content'), mentionNodes(mentions)] }
      : post
  }
  return { msgType: own.msgType, content }
}

/** A text or post of the user's own with the people of `mentions`; every other message as it is. */
export async function withMentions(
  input: string,
  own: Content,
  around: Surroundings
): Promise<Message> {
  if (own.msgType !== 'text' && own.msgType !== 'post') return { input, ...own }
  const mentions = asText(
    await mentionsOf(around),
    ['email'],
    'A text or post',
    'open_id, union_id or user_id',
    around.warn
  )
  if (mentions.length === 0) return { input, ...own }
  const message = { input, ...addMentions(own, mentions) }
  return isLive(mentions)
    ? { ...message, withoutMentions: addMentions(own, asNames(mentions)) }
    : message
}
