import type { JsonObject } from '../../json.ts'
import type { CardDrawing } from '../drawing.ts'
import { colour } from '../palette.ts'
import { readObject, readText } from '../read.ts'
import type { Style, View } from '../view.ts'
import { view, webAddress } from '../view.ts'

/** Pixels of a named spacing; `large` is 16 in JSON 1.0 (FC/card-json-v2-structure). */
const SPACING: Readonly<Record<string, number>> = {
  small: 4,
  medium: 8,
  large: 12,
  extra_large: 16
}

/** The four sides of `4px`, `4px 0` or `1px 2px 3px 4px`, each within the bounds; undefined for anything else. */
export function sides(text: string, min: number, max: number): string | undefined {
  const parts = text.trim().split(/\s+/)
  if (![1, 2, 4].includes(parts.length)) return undefined
  const values = parts.map(part => (/^-?\d+(px)?$/.test(part) ? Number.parseInt(part, 10) : NaN))
  if (values.some(value => !(value >= min && value <= max))) return undefined
  return values.map(value => `${value}px`).join(' ')
}

/** A length such as `120px`, at most `max`; undefined for anything else. */
export function pixels(text: string, max = 999): string | undefined {
  const match = /^(\d+)px$/.exec(text.trim())
  return match === null ? undefined : `${Math.min(Number(match[1]), max)}px`
}

/** Margin of any component. */
export function marginOf(json: JsonObject): Style {
  const margin = sides(readText(json, 'margin'), -99, 99)
  return margin === undefined ? {} : { margin }
}

type Defaults = { readonly padding?: string; readonly gap?: string }

/** How a container lays out what stands in it. */
export function containerStyle(
  json: JsonObject,
  drawing: CardDrawing,
  defaults: Defaults = {}
): Style {
  const isRow = readText(json, 'direction') === 'horizontal'
  const padding = sides(readText(json, 'padding'), -99, 99) ?? defaults.padding
  const gap =
    spacing(readText(json, isRow ? 'horizontal_spacing' : 'vertical_spacing'), drawing) ??
    defaults.gap ??
    '8px'
  const across = ALIGN[readText(json, 'horizontal_align')]
  const down = ALIGN[readText(json, 'vertical_align')]
  const background = colour(readText(json, 'background_style'), drawing.colours)
  return {
    display: 'flex',
    'flex-direction': isRow ? 'row' : 'column',
    gap,
    ...(isRow ? { 'flex-wrap': 'wrap' } : {}),
    ...(padding === undefined ? {} : { padding }),
    ...flow(isRow, across, down),
    ...(background === undefined || readText(json, 'background_style') === 'default'
      ? {}
      : { background }),
    ...marginOf(json)
  }
}

/** The space between columns. */
export function spacing(name: string, drawing: CardDrawing): string | undefined {
  if (name === 'large' && drawing.version === 1) return '16px'
  return Object.hasOwn(SPACING, name) ? `${SPACING[name] ?? 0}px` : pixels(name, 99)
}

const ALIGN: Readonly<Record<string, string | undefined>> = {
  left: 'flex-start',
  top: 'flex-start',
  center: 'center',
  right: 'flex-end',
  bottom: 'flex-end'
}

/** `left` leaves texts their whole width; the others gather what is narrower. */
function flow(isRow: boolean, across: string | undefined, down: string | undefined): Style {
  if (isRow) {
    return {
      ...(across === undefined ? {} : { 'justify-content': across }),
      'align-items': down ?? 'flex-start'
    }
  }
  return {
    ...(down === undefined ? {} : { 'justify-content': down }),
    ...(across === undefined || across === 'flex-start' ? {} : { 'align-items': across })
  }
}

/** A link over a whole card, column or container: `multi_url`, or any of its devices. */
export function coverOf(link: JsonObject, label: string): View[] {
  const url = readText(link, 'url') || readText(link, 'pc_url') || readText(link, 'default_url')
  const href = webAddress(url)
  if (href === undefined) return []
  return [view('a', { class: 'cover', attributes: { href, 'aria-label': label } })]
}

/** The address that a click on a component opens; empty for a callback. */
export function urlOf(component: JsonObject, behaviors: readonly JsonObject[]): string {
  const opens = behaviors.find(behavior => readText(behavior, 'type') === 'open_url') ?? {}
  const old = readObject(component, 'multi_url')
  return (
    readText(opens, 'default_url') ||
    readText(opens, 'pc_url') ||
    readText(component, 'url') ||
    readText(old, 'url') ||
    readText(old, 'pc_url')
  )
}
