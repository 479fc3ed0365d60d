import type { Localized } from '../model/locale.ts'
import { safeUrl, type CardMarkdown } from '../text/card-markdown.ts'
import type { CardElement } from './card.ts'

/** Text that is shown exactly as it is: no Markdown, no mention. */
export function plainText(content: Localized): CardElement {
  return { tag: 'plain_text', content }
}

/** A block of card Markdown. */
export function markdown(
  content: Localized<CardMarkdown>,
  options: { readonly size?: 'normal' | 'notation' | 'heading' } = {}
): CardElement {
  return options.size === undefined
    ? { tag: 'markdown', content }
    : { tag: 'markdown', content, text_size: options.size }
}

/** A line of plain text, for foreign text that needs no markup. */
export function textBlock(
  content: Localized,
  options: { readonly size?: 'normal' | 'notation'; readonly color?: string } = {}
): CardElement {
  return {
    tag: 'div',
    text: {
      tag: 'plain_text',
      content,
      ...(options.size === undefined ? {} : { text_size: options.size }),
      ...(options.color === undefined ? {} : { text_color: options.color })
    }
  }
}

/** A divider. */
export const divider: CardElement = { tag: 'hr' }

export type ButtonType =
  | 'default'
  | 'primary'
  | 'danger'
  | 'text'
  | 'primary_text'
  | 'danger_text'
  | 'primary_filled'
  | 'danger_filled'
  | 'laser'

/** A button that opens a page; undefined when the URL is not http(s). */
export function linkButton(
  text: Localized,
  url: string,
  type: ButtonType = 'default'
): CardElement | undefined {
  const safe = safeUrl(url)
  if (safe === undefined) return undefined
  return {
    tag: 'button',
    text: plainText(text),
    type,
    behaviors: [{ type: 'open_url', default_url: safe }]
  }
}

/** Elements side by side, wrapping on a narrow screen. */
export function row(elements: readonly CardElement[]): CardElement {
  return {
    tag: 'column_set',
    flex_mode: 'flow',
    horizontal_spacing: 'small',
    columns: elements.map(element => ({ tag: 'column', width: 'auto', elements: [element] }))
  }
}

/** A panel that opens on a click. */
export function foldingPanel(
  title: Localized<CardMarkdown>,
  elements: readonly CardElement[],
  expanded = false
): CardElement {
  return {
    tag: 'collapsible_panel',
    expanded,
    header: {
      title: { tag: 'markdown', content: title },
      icon: { tag: 'standard_icon', token: 'down-small-ccm_outlined', size: '16px 16px' },
      icon_position: 'right',
      icon_expanded_angle: -180
    },
    border: { color: 'grey', corner_radius: '5px' },
    elements
  }
}
