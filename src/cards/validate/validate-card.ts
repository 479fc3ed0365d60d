import { isJsonObject, type JsonValue } from '../../model/json.ts'
import { viewCard, type Rule, type ValidateOptions } from './card-view.ts'
import { error, type Finding, type Issue } from './issue.ts'
import { audioForwarding } from './rules/audio-forwarding.ts'
import { behaviors } from './rules/behaviors.ts'
import { buttonText } from './rules/button-text.ts'
import { cardLink } from './rules/card-link.ts'
import { chartCount } from './rules/chart-count.ts'
import { elementCount } from './rules/element-count.ts'
import { elementIds } from './rules/element-ids.ts'
import { elementLists } from './rules/element-lists.ts'
import { formFields } from './rules/form-fields.ts'
import { header } from './rules/header.ts'
import { images } from './rules/images.ts'
import { languages } from './rules/languages.ts'
import { links } from './rules/links.ts'
import { markdownImages } from './rules/markdown-images.ts'
import { markdownTables } from './rules/markdown-tables.ts'
import { mentions } from './rules/mentions.ts'
import { nesting } from './rules/nesting.ts'
import { placement } from './rules/placement.ts'
import { properties } from './rules/properties.ts'
import { referenceIssues } from './rules/reference.ts'
import { schema } from './rules/schema.ts'
import { tableColumns } from './rules/table-columns.ts'
import { tableCount } from './rules/table-count.ts'
import { tableRows } from './rules/table-rows.ts'
import { tags } from './rules/tags.ts'
import { texts } from './rules/texts.ts'
import { updateMulti } from './rules/update-multi.ts'

/** Every rule by its name, in the order of docs/card-validation.md. */
export const RULES: Readonly<Record<string, Rule>> = {
  schema,
  'update-multi': updateMulti,
  'element-lists': elementLists,
  tags,
  properties,
  'element-count': elementCount,
  'table-count': tableCount,
  'chart-count': chartCount,
  placement,
  nesting,
  'element-ids': elementIds,
  texts,
  header,
  images,
  'markdown-images': markdownImages,
  'markdown-tables': markdownTables,
  mentions,
  'table-columns': tableColumns,
  'table-rows': tableRows,
  'form-fields': formFields,
  'button-text': buttonText,
  behaviors,
  links,
  'card-link': cardLink,
  languages,
  'audio-forwarding': audioForwarding
}

/** More than these help nobody; the first ones are fixed first. */
const MAX_ISSUES = 50

/**
 * Checks a card before it is sent: a card JSON 1.0 or 2.0, a template of the card builder or a card
 * entity. Errors come first, at most 50 issues in all. The size is not checked here, since it is that of
 * the request. `docs/card-validation.md` lists the rules with their sources.
 */
export function validateCard(card: JsonValue, options: ValidateOptions): Issue[] {
  if (!isJsonObject(card))
    return named('card', [error([], 'A card is an object.', 'Write {"schema": "2.0", "body": …}.')])
  if (card['type'] === 'template' || card['type'] === 'card')
    return named('reference', referenceIssues(card, options.target))
  const view = viewCard(card, options)
  const issues = Object.entries(RULES).flatMap(([name, rule]) => named(name, rule(view)))
  return issues.sort(errorsFirst).slice(0, MAX_ISSUES)
}

function named(rule: string, findings: readonly Finding[]): Issue[] {
  return findings.map(finding => ({ ...finding, rule }))
}

function errorsFirst(a: Issue, b: Issue): number {
  return Number(a.severity === 'warning') - Number(b.severity === 'warning')
}
