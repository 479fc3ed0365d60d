/** What a client saw of one request. */
export type Seen =
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly code: number
      readonly askedMs?: number
    }
  | { readonly kind: 'unreadable'; readonly status: number; readonly askedMs?: number }
  | { readonly kind: 'timeout' | 'lost' | 'refused' }

export type CallKind = 'auth' | 'send' | 'update' | 'batch' | 'webhook'

/** One request that was made for a message; `key` tells which. */
export type Attempt = {
  readonly kind: CallKind
  readonly key: string
  readonly seen: Seen
  /** The authorization that went with it. */
  readonly token: string | undefined
}

/** What the outputs say of one message. */
export type Told = { readonly ok: boolean; readonly code?: number | string }

/** A limit or a passing state: Feishu executed nothing (open.feishu.cn, "Rate limits"). */
const NOT_EXECUTED = [99991400, 230020, 11232, 11233, 232096]
const SAME_UUID = [230049, 18121]
const TOKEN_REFUSED = [99991663, 99991664, 99991665]
const INTERNAL = [1500, 1663, 1668, 2200, 5000, 10500, 55001, 95001]
/** Beyond an update: an upsert sends anew. */
const GONE = [230011, 230031, 230110, 230072, 230075]

type Verdict = 'ok' | 'again' | 'renew' | 'final'

/** What an attempt means, by the reference's table of situations; written apart from the code under test. */
export function verdictOn({ kind, seen }: Attempt): Verdict {
  const isTwiceHarmful = kind === 'batch' || kind === 'webhook'
  const ifHarmless = isTwiceHarmful ? 'final' : 'again'
  switch (seen.kind) {
    case 'refused':
      return 'again'
    case 'timeout':
    case 'lost':
      return ifHarmless
    case 'unreadable':
      if (seen.status === 429) return 'again'
      return seen.status >= 300 && seen.status < 500 && seen.status !== 408 ? 'final' : ifHarmless
    case 'answer':
      if (seen.code === 0) return 'ok'
      if (seen.status === 429 || NOT_EXECUTED.includes(seen.code)) return 'again'
      if (SAME_UUID.includes(seen.code)) return kind === 'send' ? 'again' : 'final'
      if (TOKEN_REFUSED.includes(seen.code))
        return kind === 'auth' || kind === 'webhook' ? 'final' : 'renew'
      if (INTERNAL.includes(seen.code)) return ifHarmless
      // 424242 is nobody's code: its HTTP status tells.
      return seen.code === 424242 && seen.status >= 500 ? ifHarmless : 'final'
  }
}

/** True when an upsert sends anew after this. */
export function isGone({ kind, seen }: Attempt): boolean {
  return kind === 'update' && seen.kind === 'answer' && GONE.includes(seen.code)
}

const ASKED_ONE_MS = 60_000
const ASKED_TOTAL_MS = 120_000

/**
 * What is wrong with how one message was delivered: a try too many or too few, or an output that says
 * something else than what happened. Empty when all is well.
 */
export function problemsOf(
  attempts: readonly Attempt[],
  auth: readonly Attempt[],
  told: Told,
  retries: number
): string[] {
  const verdicts = attempts.map(verdictOn)
  const last = attempts.at(-1)
  const verdict = verdicts.at(-1)
  if (last === undefined || verdict === undefined)
    return told.ok ? ['told as sent, but no request was made'] : authProblems(auth, retries)
  const problems: string[] = []
  const before = verdicts.slice(0, -1)
  if (before.some(earlier => earlier === 'ok' || earlier === 'final'))
    problems.push('went on after an answer that settled it')
  const renewals = verdicts.filter(earlier => earlier === 'renew').length
  if (before.filter(earlier => earlier === 'renew').length > 1)
    problems.push('renewed the token twice')
  // Feishu may hand out the same token again, but it has to be asked.
  const isSame = attempts.some(
    ({ token }, n) => verdicts[n] === 'renew' && token === attempts[n + 1]?.token
  )
  if (isSame && auth.filter(attempt => verdictOn(attempt) === 'ok').length < 2)
    problems.push('came back with the token that was refused')
  if (
    attempts
      .slice(0, -1)
      .some(({ seen }) => 'askedMs' in seen && (seen.askedMs ?? 0) > ASKED_ONE_MS)
  )
    problems.push('came back although it was to wait longer than a step does')
  const used = before.filter(earlier => earlier === 'again').length
  if (used > retries) problems.push(`made ${used} retries of ${retries}`)
  if (told.ok !== (verdict === 'ok')) problems.push(`told ok: ${told.ok} after ${verdict}`)
  if (verdict === 'again' && used < retries && !isTooLong(attempts, auth))
    problems.push(`gave up after ${used} retries of ${retries}`)
  if (verdict === 'renew' && renewals === 1) return [...problems, ...authProblems(auth, retries)]
  if (verdict !== 'ok' && told.code !== codeOf(last))
    problems.push(`told ${told.code}, not ${codeOf(last)}`)
  return problems
}

/** A message that got no further than its token: some request for one failed for good. */
function authProblems(auth: readonly Attempt[], retries: number): string[] {
  const failed = auth.filter(attempt => verdictOn(attempt) !== 'ok')
  if (failed.some(attempt => verdictOn(attempt) === 'final')) return []
  return failed.length > retries || isTooLong(auth, [])
    ? []
    : ['gave up although a token could be had']
}

/** True when Feishu asked for a longer wait than a step keeps. */
function isTooLong(attempts: readonly Attempt[], auth: readonly Attempt[]): boolean {
  const asked = [...attempts, ...auth].map(({ seen }) =>
    'askedMs' in seen ? (seen.askedMs ?? 0) : 0
  )
  return (
    asked.some(ms => ms > ASKED_ONE_MS) || asked.reduce((sum, ms) => sum + ms, 0) > ASKED_TOTAL_MS
  )
}

/** The code that the outputs are to tell. */
function codeOf({ seen }: Attempt): number | string {
  if (seen.kind === 'answer') return seen.code
  return seen.kind === 'timeout' ? 'TIMEOUT' : 'NETWORK'
}
