import { issueText, type Issue } from '../cards/validate/issue.ts'
import { CARD_ELEMENTS, CARD_TABLES } from '../feishu/limits.ts'
import { InputError } from '../model/input-error.ts'
import type { JsonObject } from '../model/json.ts'
import type { Surroundings } from './surroundings.ts'
import type { RenderedSource } from './render-templates.ts'
import type { WrittenSource } from './resolve-source.ts'
import type { Target } from './resolve-target.ts'

// A card that is wrong in many places is mended one after the other anyway.
const ERRORS_TOLD = 5

/**
 * Checks a card that the user wrote, before it is sent: what Feishu surely refuses is an error, what it
 * may refuse or not show a warning, each with its place in the file.
 *
 * @throws InputError
 */
export async function checkCard(
  card: JsonObject,
  source: WrittenSource,
  sourcePath: RenderedSource['sourcePath'],
  { target, warn }: Surroundings
): Promise<void> {
  const { validateCard } = await import('../cards/validate/validate-card.ts')
  const issues = validateCard(card, {
    target: cardTarget(target),
    maxElements: CARD_ELEMENTS,
    maxTables: CARD_TABLES
  })
  const describe = (issue: Issue): string =>
    issueText(issue, source.name, source.locate(sourcePath(issue.at)))
  const errors = issues.filter(issue => issue.severity === 'error').map(describe)
  if (errors.length > 0) {
    const rest = errors.length - ERRORS_TOLD
    const more = rest > 0 ? [`${rest} more.`] : []
    throw new InputError(source.input, [...errors.slice(0, ERRORS_TOLD), ...more].join('\n'))
  }
  for (const issue of issues) warn(describe(issue))
}

function cardTarget(target: Target): 'message' | 'batch' | 'webhook' | 'update' {
  const { kind } = target
  return kind === 'batch' || kind === 'webhook' || kind === 'update' ? kind : 'message'
}
