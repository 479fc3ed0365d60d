import { attachmentContent, attachmentOf, checkPicture } from '../feishu/attachment.ts'
import { InputError } from '../model/input-error.ts'
import type { Surroundings } from './surroundings.ts'
import type { Message } from './message.ts'
import { requireApp } from './pictures.ts'
import type { FileSource } from './resolve-source.ts'

// What stands in the place of a key until the file is uploaded; as long as a real one.
const PENDING = `file_pending_${'0'.repeat(48)}`

/**
 * A message for each file that the path or pattern stands for, sent as what it is.
 *
 * @throws InputError when Feishu would not take a file, before anything is uploaded
 */
export async function composeFiles(
  { input, path }: FileSource,
  { inputs, files, target }: Surroundings
): Promise<Message[]> {
  requireApp(input, target.kind)
  const paths = await files.find(input, path)
  const found = await Promise.all(paths.map(found => files.readMedia(input, found)))
  const attachments = found.map(file => attachmentOf(input, file, inputs.msgType))
  const cover = inputs.cover === '' ? undefined : await files.readMedia('cover', inputs.cover)
  if (cover !== undefined) {
    checkPicture('cover', cover)
    if (!attachments.some(({ msgType }) => msgType === 'media')) {
      throw new InputError(['cover', input], 'a cover is for a video, and the file is none.')
    }
  }
  return attachments.map(attachment => {
    const covered = attachment.msgType === 'media' && cover !== undefined
    return {
      input,
      ...attachmentContent(attachment, PENDING, covered ? PENDING : undefined),
      uploads: { kind: 'attachment', attachment, ...(covered ? { cover } : {}) }
    }
  })
}
