import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'
import { markdownTexts } from '../markdown-texts.ts'

const AT_TAG = /<at\b([^<>]*)>/gi

/** A mention in a card is `<at id=…>`; a custom bot knows open_id and user_id alone (…/content-components/rich-text). */
export function mentions(card: CardView): Finding[] {
  const isWebhook = card.options.target === 'webhook'
  return markdownTexts(card).flatMap(({ text, at }) => {
    const attributes = [...text.matchAll(AT_TAG)].map(match => match[1] ?? '')
    return [
      ...(attributes.some(given => /\buser_id\s*=/i.test(given))
        ? [
            warning(
              at,
              'user_id= mentions in text messages and posts, not in cards.',
              'Write <at id=…></at>.'
            )
          ]
        : []),
      ...(isWebhook && attributes.some(given => /\bemail\s*=|\bon_/i.test(given))
        ? [
            warning(
              at,
              'A custom bot mentions by open_id or user_id alone.',
              'Write <at id=ou_…></at>.'
            )
          ]
        : [])
    ]
  })
}
