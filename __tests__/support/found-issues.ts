import type { CardTarget } from '../../src/cards/validate/card-view.ts'
import type { Issue } from '../../src/cards/validate/issue.ts'
import { validateCard } from '../../src/cards/validate/validate-card.ts'
import type { JsonValue } from '../../src/model/json.ts'

/** The issues of a card within Feishu's limits. */
export function validate(card: JsonValue, target: CardTarget = 'message'): Issue[] {
  return validateCard(card, { target, maxElements: 200, maxTables: 5 })
}

/** `error tags $.body…`, one for each issue. */
export function found(card: JsonValue, target: CardTarget = 'message'): string[] {
  return validate(card, target).map(({ severity, rule, path }) => `${severity} ${rule} ${path}`)
}
