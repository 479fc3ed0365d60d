import type { JsonObject } from '../../json.ts'
import type { Drawing } from '../drawing.ts'
import { drawAvatar } from '../person.ts'
import { drawPicture } from '../picture.ts'
import { readObject, readText } from '../read.ts'
import type { View } from '../view.ts'
import { view } from '../view.ts'
import { word } from '../words.ts'

/** What is known of an uploaded file: its name, bytes and milliseconds. */
export type FileFacts = { readonly name: string; readonly size: number; readonly duration?: number }

/** A file, audio or video; without facts its key stands for it. */
export function drawMedia(
  kind: 'file' | 'audio' | 'media',
  content: JsonObject,
  drawing: Drawing,
  facts?: FileFacts
): View {
  const cover = readText(content, 'image_key')
  const label = word(kind === 'media' ? 'video' : kind, drawing.language)
  const seconds = facts?.duration === undefined ? [] : [`${Math.round(facts.duration / 1000)}″`]
  const size = facts === undefined ? [] : [formatBytes(facts.size)]
  return view(
    'div',
    `file ${kind}`,
    ...(cover === '' ? [] : [drawPicture(cover, '', drawing, { class: 'cover-picture' })]),
    view('span', 'file-icon', { file: '📄', audio: '🎤', media: '🎬' }[kind]),
    view('span', 'file-name', facts?.name ?? readText(content, 'file_key')),
    view('span', 'file-facts', [label, ...seconds, ...size].join(' · '))
  )
}

/** The card of a shared group or person. */
export function drawShared(kind: 'group' | 'person', id: string, drawing: Drawing): View {
  const name = (kind === 'group' ? drawing.chatName(id) : drawing.nameOf(id)) ?? id
  return view(
    'div',
    'shared',
    drawAvatar(name),
    view('span', 'shared-name', name),
    view(
      'span',
      'file-facts',
      word(kind === 'group' ? 'group_card' : 'person_card', drawing.language)
    )
  )
}

/** A system message: the divider of a private chat. Its languages are written `zh_CN`. */
export function drawSystem(content: JsonObject, drawing: Drawing): View {
  const text = readObject(readObject(content, 'params'), 'divider_text')
  const language = drawing.language === 'zh_cn' ? 'zh_CN' : 'en_US'
  const words = readText(readObject(text, 'i18n_text'), language) || readText(text, 'text')
  return view('div', 'system', view('span', '', words))
}

function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${kilobytes.toFixed(1)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
