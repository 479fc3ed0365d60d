import type { Drawing } from './drawing.ts'
import type { View } from './view.ts'
import { view } from './view.ts'
import { word } from './words.ts'

export type PersonLooks = {
  readonly showName: boolean
  readonly showAvatar: boolean
  readonly isCapsule: boolean
  readonly size: 'extra_small' | 'small' | 'medium' | 'large'
}

/** `@Mona`; the name that was written where the id is unknown, else the id itself. */
export function drawMention(id: string, drawing: Drawing, written = ''): View {
  const name =
    id === 'all'
      ? word('everybody', drawing.language)
      : (drawing.nameOf(id) ?? (written === '' ? shortId(id) : written))
  return view('span', { class: 'mention', attributes: { title: id } }, `@${name}`)
}

/** A person's picture (here the first letter of the name) and name. */
export function drawPerson(id: string, drawing: Drawing, looks: PersonLooks): View {
  const name = drawing.nameOf(id) ?? word('unknown_user', drawing.language)
  return view(
    'span',
    {
      class: `person ${looks.size.replace('_', '-')}${looks.isCapsule ? ' capsule' : ''}`,
      attributes: { title: id }
    },
    ...(looks.showAvatar ? [drawAvatar(name)] : []),
    ...(looks.showName ? [view('span', 'person-name', name)] : [])
  )
}

/** The first letter of a name in a circle. */
export function drawAvatar(name: string): View {
  const [first = '?'] = new Intl.Segmenter().segment(name)[Symbol.iterator]()
  return view('span', 'avatar', typeof first === 'string' ? first : first.segment)
}

function shortId(id: string): string {
  return id.length <= 14 ? id : `${id.slice(0, 8)}…${id.slice(-4)}`
}
