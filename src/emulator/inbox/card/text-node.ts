import type { Json, JsonObject } from '../../json.ts'
import { isObject } from '../../json.ts'
import type { CardDrawing } from '../drawing.ts'
import { contentOf } from '../drawing.ts'
import { drawMarkdown } from '../markdown/draw-markdown.ts'
import { colour } from '../palette.ts'
import { readNumber, readText } from '../read.ts'
import type { Style, View } from '../view.ts'
import { view } from '../view.ts'

/** Pixels by `text_size` on a desktop (FC/card-json-v2-components/content-components/rich-text). */
const SIZES: Readonly<Record<string, number>> = {
  'heading-0': 30,
  'heading-1': 24,
  'heading-2': 20,
  'heading-3': 18,
  'heading-4': 16,
  heading: 16,
  normal: 14,
  notation: 12,
  'xxxx-large': 30,
  'xxx-large': 24,
  'xx-large': 20,
  'x-large': 18,
  large: 16,
  medium: 14,
  small: 12,
  'x-small': 10
}

/** A text node: `plain_text` as it is, `lark_md` and `markdown` in their dialects. */
export function drawTextNode(node: Json | undefined, drawing: CardDrawing): View {
  const json: JsonObject = isObject(node) ? node : {}
  const content = contentOf(node, drawing.language)
  const tag = readText(json, 'tag')
  const style = textStyle(json, drawing)
  switch (tag) {
    case 'lark_md':
      return view('div', { class: 'markdown', style }, ...drawMarkdown(content, 'lark_md', drawing))
    case 'markdown':
      return view('div', { class: 'markdown', style }, ...drawCardMarkdown(content, drawing))
    default:
      return view('div', { class: 'plain', style }, content)
  }
}

/** The `markdown` component's own text, in the dialect of the card's version. */
export function drawCardMarkdown(content: string, drawing: CardDrawing): View[] {
  return drawMarkdown(content, drawing.version === 2 ? 'card2' : 'card1', drawing)
}

/** `text_size`, `text_align`, `text_color` and `lines` as CSS. */
export function textStyle(json: JsonObject, drawing: CardDrawing): Style {
  const size = readText(json, 'text_size')
  const pixels = Object.hasOwn(SIZES, size) ? SIZES[size] : undefined
  const named = drawing.sizes.get(size) ?? (pixels === undefined ? undefined : `${pixels}px`)
  const align = readText(json, 'text_align')
  const color = colour(readText(json, 'text_color'), drawing.colours)
  const lines = readNumber(json, 'lines', { min: 0, max: 100, absent: 0 })
  return {
    ...(named === undefined ? {} : { 'font-size': named }),
    ...(align === 'center' || align === 'right' ? { 'text-align': align } : {}),
    ...(color === undefined ? {} : { color }),
    ...(lines === 0 ? {} : clamp(lines))
  }
}

/** The pixels of a named text size; undefined for a name that is none. */
export function pixelsOf(size: string): string | undefined {
  return Object.hasOwn(SIZES, size) ? `${SIZES[size] ?? 0}px` : undefined
}

/** No more than so many lines, the rest as `…`. */
export function clamp(lines: number): Style {
  return {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': String(lines),
    overflow: 'hidden'
  }
}
