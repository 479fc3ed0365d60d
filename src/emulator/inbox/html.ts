import type { View } from './view.ts'

const NEW_WINDOW = { target: '_blank', rel: 'noopener noreferrer' }

const VOID = new Set(['br', 'hr', 'img'])

/** A drawing as HTML, with every text and attribute escaped. */
export function toHtml(drawn: View): string {
  if (typeof drawn === 'string') return escapeHtml(drawn)
  const style = Object.entries(drawn.style ?? {}).map(([name, value]) => `${name}: ${value}`)
  const attributes = {
    ...(drawn.class === undefined ? {} : { class: drawn.class }),
    ...drawn.attributes,
    ...(drawn.attributes?.href === undefined ? {} : NEW_WINDOW),
    ...(style.length === 0 ? {} : { style: style.join('; ') })
  }
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`
  )
  const start = `<${drawn.tag}${written.join('')}>`
  if (VOID.has(drawn.tag)) return start
  return `${start}${(drawn.children ?? []).map(toHtml).join('')}</${drawn.tag}>`
}

/** Text for the place between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}
