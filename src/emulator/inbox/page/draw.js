/** @import { View } from '../view.ts' */

/** What a drawing may hold; view.ts has the same lists. */
export const TAGS = new Set(
  (
    'a blockquote br code del details div em h1 h2 h3 h4 h5 h6 hr img li local-time ol p paged-table path ' +
    'pre span strong summary svg table tbody td th thead tr u ul'
  ).split(' ')
)

export const ATTRIBUTES = new Set(
  (
    'alt aria-label d data-format data-language data-ms data-page-size data-tag href open ' +
    'preserveAspectRatio role src start title viewBox'
  ).split(' ')
)

/**
 * Builds a drawing with DOM calls alone: text stays text, and nothing but the known elements is made.
 *
 * @param {View} view
 * @returns {Node}
 */
export function build(view) {
  if (typeof view === 'string') return document.createTextNode(view)
  if (!TAGS.has(view.tag)) throw new Error(`a drawing has no <${view.tag}>`)
  const made = create(view.tag)
  if (view.class !== undefined) made.setAttribute('class', view.class)
  for (const [name, value] of Object.entries(view.attributes ?? {})) setAttribute(made, name, value)
  for (const [name, value] of Object.entries(view.style ?? {})) made.style.setProperty(name, value)
  made.append(...(view.children ?? []).map(build))
  return made
}

const SVG = 'http://www.w3.org/2000/svg'

/** @param {string} tag */
function create(tag) {
  return tag === 'svg' || tag === 'path'
    ? document.createElementNS(SVG, tag)
    : document.createElement(tag)
}

/**
 * @param {Element} made
 * @param {string} name
 * @param {string} value
 */
function setAttribute(made, name, value) {
  if (!ATTRIBUTES.has(name)) throw new Error(`a drawing has no attribute ${name}`)
  if (name === 'href') {
    if (!/^(https?|tel):/i.test(value)) return
    made.setAttribute('target', '_blank')
    made.setAttribute('rel', 'noopener noreferrer')
  }
  made.setAttribute(name, value)
}
