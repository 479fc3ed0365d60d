import type { Locale } from '../model/locale.ts'
import type { Card, CardDraft } from './card.ts'
import { countElements, countTables } from './count.ts'
import { finishCard } from './localize.ts'
import { shorten } from './shorten.ts'
import { withNotice, withShortHead } from './shorten-head.ts'

/** What Feishu takes. The bytes are those of the request that will carry the card, as it is sent. */
export type CardLimits = {
  readonly maxBytes: number
  readonly bytesOf: (card: Card) => number
  readonly maxElements: number
  readonly maxTables: number
}

export type FittedCard = { readonly card: Card; readonly isShortened: boolean }

/**
 * The finished card, shortened if it is over a limit: the least important goes first, and of what is
 * equally important the biggest; cuts fall between blocks, or in a long text at a word. Only when the
 * details are gone a card in two languages keeps English alone. A card that was shortened says so and
 * links to the whole.
 */
export function fitCard(draft: CardDraft, locale: Locale, limits: CardLimits): FittedCard {
  const whole = finishCard(draft, locale)
  if (isWithin(whole, limits)) return { card: whole, isShortened: false }
  const fits = (candidate: CardDraft, language = locale): boolean =>
    isWithin(finishCard(candidate, language), limits)

  let shorter = withNotice(withShortHead(draft))
  if (!fits(shorter)) shorter = shorten(shorter, 'extra', fits, limits.maxBytes)
  if (!fits(shorter)) shorter = shorten(shorter, 'normal', fits, limits.maxBytes)
  const language = locale === 'auto' && !fits(shorter) ? 'en_us' : locale
  const fitsAtLast = (candidate: CardDraft): boolean => fits(candidate, language)
  if (!fitsAtLast(shorter)) shorter = shorten(shorter, 'main', fitsAtLast, limits.maxBytes)
  if (!fitsAtLast(shorter)) shorter = withoutLinks(shorter)
  return { card: finishCard(shorter, language), isShortened: true }
}

/** Links may be of any length: they are what is left when all texts are cut. */
function withoutLinks(draft: CardDraft): CardDraft {
  return {
    ...draft,
    buttons: [],
    parts: draft.parts.map(({ importance, blocks }) => ({ importance, blocks }))
  }
}

function isWithin(card: Card, limits: CardLimits): boolean {
  return (
    countElements(card) <= limits.maxElements &&
    countTables(card) <= limits.maxTables &&
    limits.bytesOf(card) <= limits.maxBytes
  )
}
