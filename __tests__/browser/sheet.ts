import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawCard } from '../../src/emulator/inbox/card/card.ts'
import type { Language } from '../../src/emulator/inbox/drawing.ts'
import { escapeHtml, toHtml } from '../../src/emulator/inbox/html.ts'
import { isObject, type Json } from '../../src/emulator/json.ts'
import { pageScript, pageStyle } from '../../src/preview/preview-page.ts'

const ROOT = join(import.meta.dirname, '..')

/** Every golden card and the two that hold all components, by name. */
export function allCards(): ReadonlyMap<string, Json> {
  return new Map([...cardsIn(join(ROOT, 'golden/cards')), ...cardsIn(join(ROOT, 'browser/cards'))])
}

function cardsIn(folder: string): (readonly [string, Json])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .map(name => [
      name.replaceAll('\\', '/').replace(/\.json$/, ''),
      wholeCard(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json)
    ])
}

/** Converted Markdown is kept as blocks of elements, without the card around them. */
function wholeCard(json: Json): Json {
  if (!isObject(json) || !Array.isArray(json['blocks'])) return json
  return { schema: '2.0', body: { elements: json['blocks'].flat() } }
}

export type SheetLooks = {
  readonly language: Language
  readonly theme: 'light' | 'dark'
  readonly width: number
}

/** A page with all the cards, each in a section of the width of a phone. */
export function sheetOf(cards: ReadonlyMap<string, Json>, looks: SheetLooks): string {
  const { language, theme, width } = looks
  const sections = [...cards].map(([name, card]) => {
    const drawn = drawCard(card, {
      language,
      time: Date.UTC(2026, 0, 5),
      imageUrl: () => undefined,
      nameOf: id => (id.endsWith('mona') ? 'Mona' : undefined),
      chatName: () => undefined
    })
    return `<section id="${escapeHtml(name)}">${toHtml(drawn)}</section>`
  })
  return `<!doctype html><html data-theme="${theme}"><meta charset="utf-8"><style>${pageStyle()}
section { width: ${width}px; margin-bottom: 24px; }</style>${sections.join('\n')}
<script type="module">${pageScript()}</script></html>`
}
