import { mapLocalized, type Localized } from '../model/locale.ts'
import { safeUrl, type CardMarkdown } from '../text/card-markdown.ts'
import { grey } from '../text/card-tags.ts'
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

/** A line of small grey Markdown. */
export function smallPrint(content: Localized<CardMarkdown>): CardElement {
  return markdown(
    mapLocalized(content, text => grey(text)),
    { size: 'notation' }
  )
}

/** A divider. */
export const divider: CardElement = { tag: 'hr' }

/** The looks of a button in card JSON 2.0. */
export const BUTTON_TYPES = [
  'default',
  'primary',
  'danger',
  'text',
  'primary_text',
  'danger_text',
  'primary_filled',
  'danger_filled',
  'laser'
] as const

export type ButtonType = (typeof BUTTON_TYPES)[number]

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

/** The buttons that open a page: those whose URL is not http(s) fall away. */
export function linkButtons(
  buttons: readonly {
    readonly text: Localized
    readonly url: string | undefined
    readonly type?: ButtonType
  }[]
): CardElement[] {
  return buttons
    .map(({ text, url, type }) => (url === undefined ? undefined : linkButton(text, url, type)))
    .filter(button => button !== undefined)
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
