import type { JsonObject } from '../model/json.ts'
import type { Mention } from '../model/mention.ts'

// What may stand in the attribute of a tag that the action makes.
const ID = /^[A-Za-z0-9_-]{1,100}$/

/**
 * The mentions as a text message has them: `<at user_id="…">`. An email cannot be mentioned there
 * (open.feishu.cn, "Message content structure"), so it is shown.
 */
export function mentionTags(mentions: readonly Mention[]): string {
  return mentions.map(mentionTag).join(' ')
}

function mentionTag(mention: Mention): string {
  if (mention.kind === 'all') return '<at user_id="all"></at>'
  if (mention.kind === 'text') return harmless(mention.text)
  if (mention.kind === 'email' || !ID.test(mention.id))
    return harmless(`@${mention.name ?? mention.id}`)
  return `<at user_id="${mention.id}">${harmless(mention.name ?? '')}</at>`
}

/** The mentions as a paragraph of a post. */
export function mentionNodes(mentions: readonly Mention[]): JsonObject[] {
  return mentions.map((mention): JsonObject => {
    if (mention.kind === 'all') return { tag: 'at', user_id: 'all' }
    if (mention.kind === 'text') return { tag: 'text', text: `${mention.text} ` }
    if (mention.kind === 'email') return { tag: 'text', text: `@${mention.name ?? mention.id} ` }
    return { tag: 'at', user_id: mention.id }
  })
}

/** A name can be a stranger's; without its brackets it can make no tag. */
function harmless(name: string): string {
  return name.replace(/[<>]/g, '')
}
