import { expect } from '@jest/globals'
import type { Card, CardDraft } from '../../src/cards/card.ts'
import { fitCard, type CardLimits } from '../../src/cards/fit.ts'
import { validateCard } from '../../src/cards/validate/validate-card.ts'
import { checkSchema2 } from '../../src/emulator/rules/card-structure.ts'
import { checkTables } from '../../src/emulator/rules/card-table.ts'
import { cardNodes } from '../../src/emulator/rules/card-walk.ts'

/** What Feishu takes in one card, its JSON alone. */
export const CARD_LIMITS: CardLimits = {
  maxBytes: 30 * 1024,
  bytesOf: card => Buffer.byteLength(JSON.stringify(card)),
  maxElements: 200,
  maxTables: 5
}

/** The card that a draft becomes, accepted by the emulator's rules and without an error of our own. */
export function acceptedCard(draft: CardDraft): Card {
  const { card } = fitCard(draft, 'auto', CARD_LIMITS)
  const nodes = cardNodes(card)
  checkSchema2(card, nodes)
  checkTables(nodes)
  expect(CARD_LIMITS.bytesOf(card)).toBeLessThanOrEqual(CARD_LIMITS.maxBytes)
  const { maxElements, maxTables } = CARD_LIMITS
  const issues = validateCard(card, { target: 'message', maxElements, maxTables })
  expect(issues.filter(issue => issue.severity === 'error')).toEqual([])
  return card
}
