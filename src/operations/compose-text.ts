import { InputError } from '../model/input-error.ts'
import type { JsonObject } from '../model/json.ts'
import { withMentions } from './add-mentions.ts'
import { takeForeignMentionsApart } from './foreign-mentions.ts'
import type { Message } from './message.ts'
import type { Templates } from './render-templates.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * A text message, or with `msg_type: post` one paragraph.
 *
 * @throws InputError
 */
export async function composeText(
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
