import type { Position } from '../../text/structured-error.ts'
import { formatPath, type JsonPath } from '../../text/structured-path.ts'

/** An `error` is what Feishu surely refuses, a `warning` what it may refuse, ignore or show wrongly. */
export type Severity = 'error' | 'warning'

/** Something about a card that its author should know before it is sent. */
export type Issue = {
  readonly severity: Severity
  /** The rule's name, as docs/card-validation.md lists it. */
  readonly rule: string
  /** The place as people write it: `$.body.elements[0].img_key`. */
  readonly path: string
  /** The same place for a document's `locate`. */
  readonly at: JsonPath
  /** What is wrong, a sentence. */
  readonly message: string
  /** What to do about it, a sentence. */
  readonly fix: string
}

/**
 * An issue for the log: `card.yml, line 4, column 7 ($.body…): what is wrong. What to do. [rule]` `name`
 * is the input or file that the card came from.
 */
export function issueText(issue: Issue, name: string, position?: Position): string {
  const place = position === undefined ? '' : `, line ${position.line}, column ${position.column}`
  return `${name}${place} (${issue.path}): ${issue.message} ${issue.fix} [${issue.rule}]`
}

/** What a rule finds; the name is added by whoever runs it. */
export type Finding = Omit<Issue, 'rule'>

export function error(at: JsonPath, message: string, fix: string): Finding {
  return { severity: 'error', path: formatPath(at), at, message, fix }
}

export function warning(at: JsonPath, message: string, fix: string): Finding {
  return { severity: 'warning', path: formatPath(at), at, message, fix }
}
