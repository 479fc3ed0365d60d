import type { JsonObject } from '../json.ts'
import type { CardDrawing } from './drawing.ts'
import { colour } from './palette.ts'
import { drawPicture } from './picture.ts'
import { readObject, readText } from './read.ts'
import type { View } from './view.ts'
import { view } from './view.ts'

/** Characters for some of Feishu's icons, by the token without its ending (FC/enumerations-for-icons). */
const GLYPHS: Readonly<Record<string, string>> = {
  add: '+',
  'alarm-clock': '⏰',
  'arrow-down': '↓',
  'arrow-up': '↑',
  ban: '⊘',
  bell: '🔔',
  chat: '💬',
  check: '✓',
  close: '✕',
  'delete-trash': '🗑',
  done: '✓',
  down: '▾',
  'down-bold': '▾',
  'down-small-ccm': '▾',
  download: '⤓',
  edit: '✎',
  export: '⤴',
  'file-link-docx': '📄',
  filter: '⏷',
  forward: '➦',
  'forward-com': '➦',
  group: '👥',
  history: '↺',
  image: '🖼',
  info: 'ⓘ',
  left: '‹',
  like: '♡',
  'link-copy': '🔗',
  'list-check': '☑',
  loading: '◌',
  logout: '⎋',
  maybe: '?',
  member: '👤',
  menu: '☰',
  more: '⋯',
  'reply-cn': '↩',
  right: '›',
  search: '⌕',
  setting: '⚙',
  'tab-todo': '☑',
  time: '◷',
  up: '▴',
  warning: '⚠'
}

/** The icon of a token such as `chat_outlined`; a dot where there is no character for it. */
export function drawIcon(token: string, color?: string): View {
  const stem = token.replace(/_(outlined|filled|colorful)$/, '')
  const glyph = Object.hasOwn(GLYPHS, stem) ? GLYPHS[stem] : undefined
  return view(
    'span',
    {
      class: 'icon',
      attributes: { title: token },
      ...(color === undefined ? {} : { style: { color } })
    },
    glyph ?? '◦'
  )
}

/** The `icon` (or JSON 1.0's `ud_icon`) of a component; undefined when it has none. */
export function iconOf(component: JsonObject, drawing: CardDrawing): View | undefined {
  const icon = readObject(component, 'icon')
  const old = readObject(component, 'ud_icon')
  const key = readText(icon, 'img_key')
  if (key !== '') return drawPicture(key, '', drawing, { class: 'custom-icon' })
  const token = readText(icon, 'token') || readText(old, 'token')
  if (token === '') return undefined
  const named = readText(icon, 'color') || readText(readObject(old, 'style'), 'color')
  return drawIcon(token, colour(named, drawing.colours))
}
