/** Loaded into a page by the tests: `measure()` says what is wrong with each `<section>` of it. */
globalThis.measure = () =>
  Object.fromEntries(
    [...document.querySelectorAll('section')].map(section => [
      section.id,
      [...overflows(section), ...faint(section)]
    ])
  )

/** What reaches over the right edge. A table may: it can be moved inside of its frame. */
function* overflows(section) {
  const edge = section.getBoundingClientRect().right + 0.5
  for (const element of section.querySelectorAll('*')) {
    if (
      element.closest('.table-frame table') ||
      element.closest('details:not([open]) > :not(summary)')
    )
      continue
    const { right, width } = element.getBoundingClientRect()
    if (width > 0 && right > edge) yield `too wide: ${nameOf(element)}`
  }
}

/** Text that can hardly be told from what it stands on (WCAG asks 4.5 of small text, 3 of large). */
function* faint(section) {
  for (const element of section.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      node => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent)
    )
    if (!hasText || element.getBoundingClientRect().width === 0) continue
    const ratio = contrast(colourOf(getComputedStyle(element).color), backgroundOf(element))
    if (ratio < 4) yield `faint (${ratio.toFixed(1)}): ${nameOf(element)}`
  }
}

function nameOf(element) {
  const text = element.textContent.trim().slice(0, 40)
  return `${element.tagName.toLowerCase()}.${element.className} ${JSON.stringify(text)}`
}

function backgroundOf(element) {
  const layers = []
  for (let at = element; at; at = at.parentElement) {
    const layer = colourOf(getComputedStyle(at).backgroundColor)
    layers.push(layer)
    if (layer[3] === 1) break
  }
  return layers.reduceRight((below, above) => blend(above, below), [255, 255, 255, 1])
}

function blend([r, g, b, a], below) {
  return [r, g, b].map((value, at) => value * a + below[at] * (1 - a)).concat(1)
}

const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
const paint = canvas.getContext('2d', { willReadFrequently: true })
const known = new Map()

/** Whatever way CSS writes it, as red, green, blue and alpha. */
function colourOf(css) {
  if (!known.has(css)) {
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = css
    paint.fillRect(0, 0, 1, 1)
    const [r, g, b, a] = paint.getImageData(0, 0, 1, 1).data
    known.set(css, [r, g, b, a / 255])
  }
  return known.get(css)
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour) {
  const [r, g, b] = colour.slice(0, 3).map(value => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
