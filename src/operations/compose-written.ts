import { forSingleMessage } from '../feishu/content.ts'
import { withMentions } from './add-mentions.ts'
import { makeUpdatable } from './updatable-card.ts'
import { checkCard } from './check-card.ts'
import { takeForeignMentionsApart } from './foreign-mentions.ts'
import type { Message } from './message.ts'
import { contentObject, contentType, requireMsgType } from './msg-type.ts'
import type { Templates } from './render-templates.ts'
import type { WrittenSource } from './resolve-source.ts'
import type { Surroundings } from './surroundings.ts'

/**
 * A content or a card that the user wrote, rendered where it is a template, and checked.
 *
 * @throws InputError
 */
export async function composeWritten(
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
  if (msgType !== 'interactive') {
    return withLocalPictures(await withMentions(input, { msgType, content }, around), around)
  }
  const message = await withLocalPictures({ input, msgType, content }, around)
  await checkCard(message.content, source, rendered.sourcePath, around)
  return { ...message, content: makeUpdatable(message.content) }
}

/** Local pictures of a card or a post get placeholders, and are uploaded when the message is sent. */
async function withLocalPictures(
  message: Message,
  { files, target }: Surroundings
): Promise<Message> {
  const { input, msgType, content } = message
  // Most contents name none, and need nothing of what follows.
  if (!/"(?:\.{1,2}[/\\]|file:)|\]\(\s*(?:\.{1,2}[/\\]|file:)/i.test(JSON.stringify(content)))
    return message
  const { requireApp, takeLocalPictures } = await import('./pictures.ts')
  const taken = await takeLocalPictures(input, content, files)
  if (taken.pictures.length === 0) return message
  requireApp(input, target.kind)
  const uploads = { kind: 'pictures', pictures: taken.pictures } as const
  const { withoutMentions } = message
  if (withoutMentions === undefined) return { input, msgType, content: taken.content, uploads }
  const plain = await takeLocalPictures(input, withoutMentions.content, files)
  return {
    input,
    msgType,
    content: taken.content,
    withoutMentions: { msgType, content: plain.content },
    uploads
  }
}
