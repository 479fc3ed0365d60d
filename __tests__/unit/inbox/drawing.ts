import type { CardDrawing, Drawing } from '../../../src/emulator/inbox/drawing.ts'
import type { View, ViewNode } from '../../../src/emulator/inbox/view.ts'

/** A reader of English who knows Mona and one uploaded picture. */
export const READER: Drawing = {
  language: 'en_us',
  time: Date.UTC(2026, 0, 5, 9, 0, 0),
  imageUrl: key => (key === 'img_known' ? '/inbox/images/img_known' : undefined),
  nameOf: id => (id === 'ou_mona' ? 'Mona' : undefined),
  chatName: id => (id === 'oc_emulator' ? 'Emulator' : undefined)
}

export const CARD_READER: CardDrawing = {
  ...READER,
  version: 2,
  colours: new Map(),
  sizes: new Map()
}

/** Every element of a drawing, outermost first. */
export function nodesOf(views: readonly View[]): ViewNode[] {
  return views.flatMap(drawn =>
    typeof drawn === 'string' ? [] : [drawn, ...nodesOf(drawn.children ?? [])]
  )
}

/** The elements of a drawing that have a class. */
export function withClass(views: readonly View[], name: string): ViewNode[] {
  return nodesOf(views).filter(node => node.class?.split(' ').includes(name) ?? false)
}
