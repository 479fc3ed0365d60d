import type { Drawing } from '../drawing.ts'
import { drawIcon } from '../icon.ts'
import { colour, tagColours } from '../palette.ts'
import { drawMention, drawPerson } from '../person.ts'
import type { View } from '../view.ts'
import { link, textOfView, view } from '../view.ts'
import type { FeishuTag } from './feishu-tag.ts'

type Context = Drawing & { readonly colours?: ReadonlyMap<string, string> }

/** Draws a tag with what stands in it (…/content-components/rich-text). */
export function drawTag(tag: FeishuTag, children: View[], drawing: Context): View[] {
  const { name, attributes } = tag
  switch (name) {
    case 'a':
      return [drawLink(attributes['href'] ?? '', children)]
    case 'at':
      return drawMentions(attributes, children, drawing)
    case 'person':
      return [drawPersonTag(attributes, drawing)]
    case 'font': {
      const color = colour(attributes['color'] ?? '', drawing.colours)
      return [view('span', color === undefined ? '' : { style: { color } }, ...children)]
    }
    case 'text_tag':
      return [drawPill(attributes['color'] ?? 'blue', children)]
    case 'link':
      return [
        link(
          attributes['url'] ?? attributes['pc_url'] ?? '',
          'link',
          ...(attributes['icon'] === undefined ? [] : [drawIcon(attributes['icon']), ' ']),
          ...children
        )
      ]
    case 'number_tag':
      return [drawNumber(attributes, children, drawing)]
    case 'local_datetime':
      return [drawMoment(attributes, drawing)]
    case 'audio':
      return [view('span', 'pill audio', '▶ ', attributes['fallback_text'] ?? '0:00')]
    case 'br':
    case 'hr':
      return [...drawTagAlone(tag, drawing), ...children]
    case 'raw':
      return children
  }
}

/** Draws a tag that stands alone: `<br>`, `<hr>`, or any other that ends in `/>`. */
export function drawTagAlone(tag: FeishuTag, drawing: Context): View[] {
  switch (tag.name) {
    case 'br':
      return [view('br', '')]
    case 'hr':
      return [view('span', { class: 'rule', attributes: { role: 'separator' } })]
    default:
      return drawTag(tag, [], drawing)
  }
}

/** A coloured label. */
export function drawPill(color: string, children: readonly View[]): View {
  return view('span', { class: 'pill', style: tagColours(color) }, ...children)
}

/** A moment that the browser shows in its own time zone. */
export function drawTime(ms: number, format: string, drawing: Drawing): View {
  const moment = new Date(ms)
  const isKnown = Number.isFinite(moment.getTime())
  return view(
    'local-time',
    {
      attributes: {
        'data-ms': String(ms),
        'data-format': format,
        'data-language': drawing.language
      }
    },
    isKnown ? moment.toISOString() : ''
  )
}

function drawLink(url: string, children: readonly View[]): View {
  const text = children.map(textOfView).join('') === '' ? [url] : children
  return link(url, 'link', ...text)
}

function drawMentions(
  attributes: FeishuTag['attributes'],
  children: readonly View[],
  drawing: Drawing
): View[] {
  const one = attributes['id'] ?? attributes['user_id'] ?? attributes['email'] ?? ''
  const ids = attributes['ids']?.split(',').map(id => id.trim()) ?? [one]
  const written = children.map(textOfView).join('')
  return ids.flatMap((id, at) => [...(at === 0 ? [] : [' ']), drawMention(id, drawing, written)])
}

function drawPersonTag(attributes: FeishuTag['attributes'], drawing: Drawing): View {
  return drawPerson(attributes['id'] ?? '', drawing, {
    showName: attributes['show_name'] !== 'false',
    showAvatar: attributes['show_avatar'] !== 'false',
    isCapsule: attributes['style'] === 'capsule',
    size: 'small'
  })
}

function drawNumber(
  attributes: FeishuTag['attributes'],
  children: readonly View[],
  drawing: Context
): View {
  const background = colour(attributes['background_color'] ?? 'grey', drawing.colours)
  const color = colour(attributes['font_color'] ?? 'white', drawing.colours)
  const badge = view(
    'span',
    {
      class: 'number-tag',
      style: {
        ...(background === undefined ? {} : { background }),
        ...(color === undefined ? {} : { color })
      }
    },
    ...children
  )
  const url = attributes['url'] ?? ''
  return url === '' ? badge : link(url, 'link', badge)
}

function drawMoment(attributes: FeishuTag['attributes'], drawing: Drawing): View {
  const ms = attributes['millisecond']
  const moment = drawTime(
    ms === undefined || ms === '' ? drawing.time : Number(ms),
    attributes['format_type'] ?? 'date_num',
    drawing
  )
  const url = attributes['link'] ?? ''
  return url === '' ? moment : link(url, 'link', moment)
}
