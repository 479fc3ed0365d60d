import type { ApiName } from './api.ts'

/** The names of all that can go wrong, for rules that come from outside. */
export const FAULT_KINDS: readonly FaultAction['kind'][] = [
  'pass',
  'reset',
  'hang',
  'delay',
  'status',
  'code',
  'throttle',
  'expire_token',
  'truncate',
  'not_json',
  'oversized',
  'endless',
  'slow',
  'content_type',
  'header_flood',
  'redirect'
]

/** When a fault strikes: before the call has an effect, or after it (only the answer is lost). */
export type Moment = 'before' | 'after'

/**
 * What goes wrong. Where `when` is left out it is `before`, apart from what spoils the answer alone
 * (truncate, not_json, oversized, endless, slow, content_type, header_flood): there the call has
 * its effect unless `when` is `before`.
 *
 * - `pass`: nothing goes wrong (a place in a sequence)
 * - `reset`: the connection is reset without an answer
 * - `hang`: no answer ever comes
 * - `delay`: `ms` of waiting; `during` waits between taking the uuid and making the message (other
 *   calls than create and reply wait before)
 * - `status`: an HTTP status of choice, with headers and body
 * - `code`: an API code of choice, with its documented text and HTTP status unless `msg`, `status` are given
 * - `throttle`: 99991400 with `reset` seconds as HTTP 429 (or 400 as older APIs do), or 230020
 * - `expire_token`: all tokens are revoked, then the call is judged
 * - `truncate`: the body stops after `bytes` (default: half of it)
 * - `not_json`: HTTP 200 with an HTML body
 * - `oversized`: the true answer padded to `bytes` (default 32 MiB); `endless`: it never stops
 * - `slow`: `bytes` (default 1) every `ms` (default 50)
 * - `content_type`: the true body as another type; `header_flood`: `count` extra headers
 * - `redirect`: `status` (default 302) to `location`
 */
export type FaultAction =
  | { kind: 'pass' }
  | { kind: 'reset'; when?: Moment }
  | { kind: 'hang'; when?: Moment }
  | { kind: 'delay'; ms: number; when?: Moment | 'during' }
  | {
      kind: 'status'
      status: number
      headers?: Record<string, string>
      body?: string
      when?: Moment
    }
  | { kind: 'code'; code: number; msg?: string; status?: number; when?: Moment }
  | { kind: 'throttle'; reset?: number; as?: '429' | '400' | '230020' }
  | { kind: 'expire_token' }
  | { kind: 'truncate'; bytes?: number; when?: Moment }
  | { kind: 'not_json'; when?: Moment }
  | { kind: 'oversized'; bytes?: number; when?: Moment }
  | { kind: 'endless'; when?: Moment }
  | { kind: 'slow'; bytes?: number; ms?: number; when?: Moment }
  | { kind: 'content_type'; value: string; when?: Moment }
  | { kind: 'header_flood'; count?: number; when?: Moment }
  | { kind: 'redirect'; location: string; status?: number; when?: Moment }

/** Which calls a rule is about; what is left out matches everything. */
export type FaultMatch = {
  readonly api?: ApiName
  readonly method?: string
  /** Part of the path. */
  readonly path?: string
}

/** An ordered fault. */
export type FaultRule = {
  readonly match?: FaultMatch
  /** The first matching call that it strikes, counted from 1 (default 1). */
  readonly nth?: number
  /** One action for each call from the nth on, in this order. */
  readonly actions: readonly FaultAction[]
  /** How often the actions are gone through (default 1). */
  readonly times?: number | 'always'
}

/** Names a call that a fault may strike. */
export type FaultTarget = { readonly api: ApiName | undefined; method: string; path: string }

type ActiveRule = { readonly id: number; readonly rule: FaultRule; seen: number }

/** The ordered faults. A call is struck by the first rule that has something for it. */
export class Faults {
  #rules: ActiveRule[] = []
  #count = 0

  /** Orders faults; the number it returns takes them back. */
  add(rule: FaultRule): number {
    this.#count += 1
    this.#rules.push({ id: this.#count, rule, seen: 0 })
    return this.#count
  }

  /** Orders one action for the next matching call. */
  next(action: FaultAction, match: FaultMatch = {}): number {
    return this.add({ match, actions: [action] })
  }

  remove(id: number): void {
    this.#rules = this.#rules.filter(active => active.id !== id)
  }

  clear(): void {
    this.#rules = []
  }

  /** The rules that are still to strike, with how many matching calls they have seen. */
  list(): { id: number; rule: FaultRule; seen: number }[] {
    return this.#rules.map(active => ({ ...active }))
  }

  /** What goes wrong with this call. A rule that is used up is dropped. */
  take(target: FaultTarget): FaultAction {
    for (const active of this.#rules) {
      if (!matches(active.rule.match ?? {}, target)) continue
      active.seen += 1
      const action = actionAt(active)
      if (action === undefined) continue
      if (isUsedUp(active)) this.remove(active.id)
      return action
    }
    return { kind: 'pass' }
  }
}

function actionAt({ rule, seen }: ActiveRule): FaultAction | undefined {
  const at = seen - (rule.nth ?? 1)
  return at < 0 ? undefined : rule.actions[at % rule.actions.length]
}

function isUsedUp({ rule, seen }: ActiveRule): boolean {
  if (rule.times === 'always') return false
  return seen - (rule.nth ?? 1) + 1 >= rule.actions.length * (rule.times ?? 1)
}

function matches(match: FaultMatch, target: FaultTarget): boolean {
  return (
    (match.api === undefined || match.api === target.api) &&
    (match.method === undefined || match.method.toUpperCase() === target.method) &&
    (match.path === undefined || target.path.includes(match.path))
  )
}
