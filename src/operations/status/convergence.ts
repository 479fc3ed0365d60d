import { deriveUuid } from '../../feishu/idempotency.ts'
import { assertNever } from '../../model/assert-never.ts'
import type { Outlook } from './status-facts.ts'

/** How long a post step looks on, and when it looks again. Milliseconds. */
export const CONVERGENCE = {
  /** A post step waits for others at most 20 s. */
  othersMs: 20_000,
  /** How long GitHub may take to show the end of this job, once it has been seen to go on. */
  sightedMs: 12_000,
  /** The same where nothing was seen of its progress, so that its end may never show, or no list came. */
  blindMs: 6_000,
  /** What a card can do without is worth a short wait. */
  detailsMs: 3_000,
  /** Runners report their steps every 500 ms, and copies of the list differ: what is newer than this is sure. */
  marginMs: 1_500,
  /** GitHub is seldom quicker to show what a runner reported. */
  leastLagMs: 1_000,
  /** Feishu takes five changes of a message a second; a hundred jobs that end at once need this long. */
  landingMs: 40_000,
  retryMs: 1_000,
  mostRetryMs: 5_000,
  firstLookMs: 1_000,
  /** Looks become rarer, since each may be one of few requests. */
  growth: 1.2
} as const

/** What a post step remembers of its looks and of what it did. Times in milliseconds since the epoch. */
export type Watch = {
  readonly startedAt: number
  /** Ended steps of this job that main was shown. */
  readonly endedInMain: number
  /** Spent on waiting for room at Feishu, not for other jobs. */
  readonly refusedMs: number
  readonly looks: number
  /** When the last look began: what it shows may be older, but is never newer. */
  readonly lookedAt: number
  /** When a look first showed the end of this job. */
  readonly freshAt?: number
  /** How old an answer can be, as far as the end of this job has shown. */
  readonly lagMs: number
  /** When the card was last changed; the start while it was not. */
  readonly changedAt: number
}

export function startWatch(now: number, endedInMain: number): Watch {
  const lagMs = CONVERGENCE.leastLagMs
  return {
    startedAt: now,
    endedInMain,
    refusedMs: 0,
    looks: 0,
    lookedAt: now,
    lagMs,
    changedAt: now
  }
}

/** The watch after a look that took from `began` until now. */
export function looked(watch: Watch, { isFresh }: Outlook, began: number, now: number): Watch {
  const tellsAge = !isFresh || watch.freshAt === undefined
  return {
    ...watch,
    looks: watch.looks + 1,
    lookedAt: began,
    ...(isFresh ? { freshAt: watch.freshAt ?? now } : {}),
    lagMs: tellsAge ? Math.max(watch.lagMs, now - watch.startedAt) : watch.lagMs
  }
}

/**
 * Milliseconds until another look, or undefined when none is needed.
 *
 * Jobs that end at the same moment may each see the others at work, because GitHub lags. An answer that
 * shows the end of this job is as new as that end: a job that it shows at work ends later, and will see
 * that this one has ended. So nobody has to wait for the real work of others. But a card that others have
 * finished meanwhile may be overwritten by a change that was on its way, so the last look must be newer
 * than this step's own last change of the card by the age that answers have.
 */
export function waitForLook(outlook: Outlook, watch: Watch, now: number): number | undefined {
  const next = CONVERGENCE.firstLookMs * CONVERGENCE.growth ** (watch.looks - 1) * outlook.requests
  const waited = now - watch.startedAt - watch.refusedMs
  switch (outlook.awaits) {
    case undefined:
      return undefined
    case 'list':
      return within(CONVERGENCE.blindMs - waited, next)
    case 'details':
      return within(CONVERGENCE.detailsMs - waited, next)
    case 'others': {
      if (outlook.leavesLast) return within(CONVERGENCE.sightedMs - waited, next)
      const left = CONVERGENCE.othersMs - waited
      if (watch.freshAt === undefined) {
        const goesOn = outlook.endedSteps > watch.endedInMain
        return within((goesOn ? CONVERGENCE.sightedMs : CONVERGENCE.blindMs) - waited, next)
      }
      const enough = Math.max(watch.freshAt, watch.changedAt + watch.lagMs) + CONVERGENCE.marginMs
      return watch.lookedAt >= enough ? undefined : within(left, Math.max(0, enough - now))
    }
    default:
      return assertNever(outlook.awaits)
  }
}

/**
 * True when there is time to see what became of a change that is made now. One that shows the run still
 * going is better not made than left to itself, since it might undo what another job has shown.
 */
export function canFollowUp(watch: Watch, now: number): boolean {
  const waited = now - watch.startedAt - watch.refusedMs
  return waited + watch.lagMs + CONVERGENCE.marginMs <= CONVERGENCE.othersMs
}

/** Milliseconds until a change that Feishu had no room for is tried again; steps with other seeds try at other times. */
export function waitForRoom(tries: number, seed: string): number {
  const bound = Math.min(CONVERGENCE.mostRetryMs, CONVERGENCE.retryMs * 1.5 ** tries)
  const spread = Number.parseInt(deriveUuid(seed, String(tries)).slice(-8), 16) / 2 ** 32
  return Math.round(bound * (0.5 + spread))
}

/** The wait, shortened to the time that is left; undefined when that is over. */
function within(left: number, wait: number): number | undefined {
  return left <= 0 ? undefined : Math.ceil(Math.min(left, wait))
}
