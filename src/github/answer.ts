/** Why something could not be had from GitHub. */
export type UnavailableReason =
  | 'no_token'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'rate_limited'
  | 'server_error'
  | 'network'
  | 'timeout'
  | 'budget'
  | 'unexpected'

/** Something that GitHub did not give. The message is one sentence for the log and holds no secret. */
export type Unavailable = {
  readonly kind: 'unavailable'
  readonly reason: UnavailableReason
  readonly message: string
}

/** What GitHub gave, or why it did not: a card does without it, so nothing is thrown. */
export type Answer<T> = { readonly kind: 'available'; readonly value: T } | Unavailable

/** What is asked for, in words for the log, and the permission that it takes. */
export type Resource = { readonly what: string; readonly permission: string }

export function available<T>(value: T): Answer<T> {
  return { kind: 'available', value }
}

export function unavailable(
  reason: UnavailableReason,
  resource: Resource,
  why: string
): Unavailable {
  return { kind: 'unavailable', reason, message: `Cannot read ${resource.what}: ${why}.` }
}

/** The same answer with another value; what is unavailable stays so. */
export function mapAnswer<T, U>(answer: Answer<T>, transform: (value: T) => U): Answer<U> {
  return answer.kind === 'available' ? available(transform(answer.value)) : answer
}
