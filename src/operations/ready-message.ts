import type { DeliveryOptions } from './delivery-options.ts'
import type { Message } from './message.ts'

/** The message once all that it needs has been uploaded; what fails there fails every delivery. */
export type ReadyMessage = () => Promise<Message>

/** Uploads when the message is first asked for, and once. */
export function readyMessage(message: Message, { uploader }: DeliveryOptions): ReadyMessage {
  return memoize(async () => {
    const { uploads, withoutMentions } = message
    if (uploads === undefined || uploader === undefined) return message
    const made = await uploader()
    const content = await made.complete(message, uploads)
    if (withoutMentions === undefined) return { ...message, ...content }
    return {
      ...message,
      ...content,
      withoutMentions: await made.complete(withoutMentions, uploads)
    }
  })
}

/** Makes something when it is first asked for, and once. */
export function memoize<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
