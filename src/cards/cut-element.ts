import { inLanguage, isLocalized, mapLocalized, type Localized } from '../model/locale.ts'
import { cutMarkdown } from '../text/card-cut.ts'
import { cutWords } from '../text/graphemes.ts'
import type { CardElement } from './card.ts'

/** About how much of a card something takes: the UTF-16 units of its JSON. */
export function sizeOf(value: unknown): number {
  return JSON.stringify(value).length
}

/** The elements that fit into `room` (see `sizeOf`); the first that does not is cut short if it can be. */
export function cutElements(elements: readonly CardElement[], room: number): CardElement[] {
  const kept: CardElement[] = []
  let left = room
  for (const element of elements) {
    const size = sizeOf(element)
    if (size > left) {
      const start = cutElement(element, left)
      return start === undefined ? kept : [...kept, start]
    }
    kept.push(element)
    left -= size
  }
  return kept
}

/** The start of an element that holds text, elements or rows; undefined when nothing of it would be left. */
function cutElement(element: CardElement, room: number): CardElement | undefined {
  switch (element.tag) {
    case 'markdown':
    case 'plain_text':
      return cutContent(element, room)
    case 'div':
      return cutProperty(element, 'text', room)
    case 'collapsible_panel':
      return cutProperty(element, 'elements', room)
    case 'table':
      return cutProperty(element, 'rows', room)
    default:
      return undefined
  }
}

function cutContent(element: CardElement, room: number): CardElement | undefined {
  const content = element['content']
  if (!isLocalized(content)) return undefined
  const left = room - sizeOf({ ...element, content: '' })
  const start =
    typeof content === 'string'
      ? startOf(element.tag, content, left)
      : mapLocalized(content, text => startOf(element.tag, text, Math.floor(left / 2)))
  return isEmpty(start) ? undefined : { ...element, content: start }
}

function startOf(tag: string, text: string, max: number): string {
  if (max < 1) return ''
  return tag === 'markdown' ? (cutMarkdown(text, max) ?? '') : cutWords(text, max)
}

function isEmpty(text: Localized): boolean {
  return inLanguage(text, 'en_us') === '' || inLanguage(text, 'zh_cn') === ''
}

/** Cuts what stands under `key`: one element, a list of them, or the rows of a table. */
function cutProperty(element: CardElement, key: string, room: number): CardElement | undefined {
  const inner = element[key]
  const left = room - sizeOf({ ...element, [key]: null })
  if (isElement(inner)) {
    const start = cutElement(inner, left)
    return start === undefined ? undefined : { ...element, [key]: start }
  }
  if (!Array.isArray(inner)) return undefined
  const start = inner.every(isElement) ? cutElements(inner, left) : cutRows(inner, left)
  return start.length === 0 ? undefined : { ...element, [key]: start }
}

function cutRows(rows: readonly unknown[], room: number): unknown[] {
  let left = room
  return rows.slice(
    0,
    rows.findIndex(row => (left -= sizeOf(row)) < 0)
  )
}

function isElement(value: unknown): value is CardElement {
  return (
    typeof value === 'object' && value !== null && 'tag' in value && typeof value.tag === 'string'
  )
}
