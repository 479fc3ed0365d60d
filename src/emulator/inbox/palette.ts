/** Two shades of each colour, 500 and 600, from which the others are mixed. They resemble Feishu's. */
const BASES: Readonly<Record<string, readonly [string, string]>> = {
  blue: ['#3370ff', '#245bdb'],
  carmine: ['#e13d99', '#c2257c'],
  green: ['#34c724', '#24891a'],
  grey: ['#8f959e', '#646a73'],
  indigo: ['#4954e6', '#2933c7'],
  lime: ['#a6c90b', '#667901'],
  orange: ['#ff8800', '#b26206'],
  purple: ['#7f3bf5', '#6425d0'],
  red: ['#f54a45', '#d83931'],
  sunflower: ['#ffd33d', '#a87d00'],
  turquoise: ['#10c7ab', '#067b6a'],
  violet: ['#d136d1', '#a11ba1'],
  wathet: ['#14b8f5', '#0778a3'],
  yellow: ['#ffc60a', '#946b00']
}

/** How much of a base goes into a shade in the light theme (the rest is white) and the dark one (black). */
const PALE: Readonly<Record<string, readonly [number, number]>> = {
  '00': [0, 0],
  '50': [9, 14],
  '100': [18, 24],
  '200': [32, 36],
  '300': [50, 50],
  '350': [62, 60],
  '400': [78, 76],
  '500': [100, 92]
}

/** How much of the darker base is left (the rest is black); in the dark theme white is mixed in instead. */
const DEEP: Readonly<Record<string, readonly [number, number]>> = {
  '600': [100, 72],
  '650': [90, 62],
  '700': [82, 55],
  '800': [66, 40],
  '900': [48, 26],
  '950': [30, 14],
  '1000': [10, 6]
}

const SPECIAL: Readonly<Record<string, string>> = {
  default: 'var(--text)',
  white: '#ffffff',
  'bg-white': 'var(--surface)',
  neutral: 'var(--grey-600)'
}

/**
 * The CSS value of a colour by its name (`red`, `grey-500`, one of the card's own, `rgba(…)`): undefined for
 * anything else (FC/enumerations-for-fields-related-to-color).
 */
export function colour(name: string, own?: ReadonlyMap<string, string>): string | undefined {
  const mine = own?.get(name)
  if (mine !== undefined) return mine
  if (Object.hasOwn(SPECIAL, name)) return SPECIAL[name]
  const [base = '', shade = '600'] = name.split('-')
  const isKnown = Object.hasOwn(BASES, base) && (shade in PALE || shade in DEEP)
  return isKnown ? `var(--${base}-${shade})` : rgba(name)
}

/** The same for a border: the plain name of a grey is a light line there. */
export function borderColour(name: string, own?: ReadonlyMap<string, string>): string | undefined {
  return colour(name === 'grey' ? 'grey-350' : name, own)
}

/** The CSS value of a `rgba(…)` as Feishu writes it, rebuilt from its numbers. */
export function rgba(text: string): string | undefined {
  const match = /^rgba?\(\s*([\d.]+)\s*,\s*([\d.]+)\s*,\s*([\d.]+)\s*(?:,\s*([\d.]+)\s*)?\)$/.exec(
    text.trim()
  )
  if (match === null) return undefined
  const [red, green, blue, alpha] = [1, 2, 3, 4].map(at => Number(match[at] ?? 1))
  return [red, green, blue, alpha].every(Number.isFinite)
    ? `rgba(${red}, ${green}, ${blue}, ${alpha})`
    : undefined
}

/** The background and text of a pill in one of the tag colours. */
export function tagColours(name: string): { background: string; color: string } {
  const base = name === 'neutral' ? 'grey' : name
  const known = Object.hasOwn(BASES, base) ? base : 'blue'
  return { background: `var(--${known}-100)`, color: `var(--${known}-700)` }
}

/** The custom properties that `colour` names, one set for both themes. */
export function paletteCss(): string {
  const lines = Object.entries(BASES).flatMap(([name, [light, deep]]) => [
    ...Object.entries(PALE).map(
      ([shade, [day, night]]) =>
        `  --${name}-${shade}: light-dark(${mix(light, day, '#fff')}, ${mix(light, night, '#1b1b1b')});`
    ),
    ...Object.entries(DEEP).map(
      ([shade, [day, night]]) =>
        `  --${name}-${shade}: light-dark(${mix(deep, day, '#000')}, ${mix(light, night, '#fff')});`
    )
  ])
  return `:root {\n${lines.join('\n')}\n}\n`
}

function mix(base: string, percent: number, other: string): string {
  return `color-mix(in srgb, ${base} ${percent}%, ${other})`
}
