const INTEGER = /^[-+]?(?:\d+|0x[0-9a-f]+|0o[0-7]+)$/i

/** Why a number as written cannot be used, or undefined when it can. `value` is what it reads as. */
export function numberProblem(written: string, value: number): string | undefined {
  if (!Number.isFinite(value)) return `${shorten(written)} is no number that JSON can hold`
  // An id such as 7371713483664506901 would silently become another one.
  if (INTEGER.test(written) && written !== String(value) && BigInt(written) !== BigInt(value))
    return `${shorten(written)} is too large to be kept exactly as a number`
  return undefined
}

/** What to do about a number that cannot be used. */
export const NUMBER_FIX = 'Put it in quotes to send it as text.'

function shorten(written: string): string {
  return written.length <= 24 ? written : `${written.slice(0, 24)}…`
}
