import { CardError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { asText, isObject, own } from '../json.ts'
import type { CardNode } from './card-walk.ts'
import type { ContentContext } from './medium.ts'
import { ownUpload } from './uploads.ts'

/** Audio in a card: uploaded by this app as opus, ids unique, forwarding off (300220 to 300240). */
export function checkAudio(
  context: ContentContext,
  card: JsonObject,
  nodes: readonly CardNode[]
): void {
  const audios = nodes.flatMap(audiosOf)
  if (audios.length === 0) return
  const config = own(card, 'config')
  if (!isObject(config) || own(config, 'enable_forward') !== false)
    throw new CardError(300220, "audio elem don't support forward")
  const ids = audios.flatMap(({ id }) => (id === undefined ? [] : [id]))
  if (new Set(ids).size < ids.length) throw new CardError(300230, 'duplicate audio id')
  for (const { key } of audios)
    if (!isUsable(context, key))
      throw new CardError(
        300240,
        'This application cannot retrieve audio information. Please check if the application used for uploading audio is the same as the one used for sending messages'
      )
}

type Audio = { key: string; id: string | undefined }

function audiosOf({ tag, node }: CardNode): Audio[] {
  if (tag === 'audio') {
    const id = own(node, 'audio_id')
    return [{ key: asText(own(node, 'file_key')), id: id === undefined ? undefined : asText(id) }]
  }
  const content = tag === 'markdown' ? own(node, 'content') : undefined
  if (typeof content !== 'string') return []
  return [...content.matchAll(/<audio\s+([^>]*)>/gi)].map(([, attributes = '']) => ({
    key: attribute(attributes, 'file_key') ?? '',
    id: attribute(attributes, 'audio_id')
  }))
}

function attribute(text: string, name: string): string | undefined {
  const match = new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(text)
  return match?.[1] ?? match?.[2] ?? match?.[3]
}

function isUsable(context: ContentContext, key: string): boolean {
  try {
    return ownUpload(context, key, 'file')?.type === 'opus'
  } catch {
    return false
  }
}
