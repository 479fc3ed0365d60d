/**
 * What to do about a number that would be written differently than it was, such as 1.10, 007 or 1234e56: it is an
 * error where it cannot be used (`strict`), or it stays the text that it was (`as_written`), for values that end as
 * text anyway.
 */
export type NumberRule = 'strict' | 'as_written'

const INTEGER = /^[-+]?(?:\d+|0x[0-9a-f]+|0o[0-7]+)$/i

/** A number as written, and what it reads as, by the rule; `fail` makes the error of what cannot be used. */
export function numberOf(
  written: string,
  value: number,
  rule: NumberRule,
  fail: (problem: string, fix: string) => Error
): number | string {
  if (rule === 'as_written') return String(value) === written ? value : written
  const problem = numberProblem(written, value)
  if (problem !== undefined) throw fail(problem, 'Put it in quotes to send it as text.')
  return value
}

/** Why a number as written cannot be used, or undefined when it can. */
function numberProblem(written: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return `${shorten(written)} is not a number that JSON can hold`
  // An id such as 7371713483664506901 would silently become another one.
  if (INTEGER.test(written) && written !== String(value) && BigInt(written) !== BigInt(value))
    return `${shorten(written)} is too large to be kept exactly as a number`
  return undefined
}

function shorten(written: string): string {
  return written.length <= 24 ? written : `${written.slice(0, 24)}…`
}
