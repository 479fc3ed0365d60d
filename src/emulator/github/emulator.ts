import type { Clock } from '../clock.ts'
import { createClock } from '../clock.ts'
import { withFault } from '../fault-effects.ts'
import { Faults } from '../faults.ts'
import type { Answer, EmulatorRequest } from '../http.ts'
import { pathOf } from '../http.ts'
import { Transcript } from '../transcript.ts'
import { answerControl, CONTROL_PREFIX } from './control.ts'
import type { GitHubSettings } from './environment.ts'
import { DEFAULT_SETTINGS } from './environment.ts'
import { answerApi } from './gateway.ts'
import { RateLimits } from './rate-limits.ts'
import type { Seed } from './store.ts'
import { GitHubStore } from './store.ts'

/** The token that is there from the start, with all that the action asks for. */
export const DEFAULT_TOKEN = 'ghs_emulator'

export type GitHubEmulatorOptions = Partial<GitHubSettings> & {
  readonly seed?: Seed
  /** The clock in milliseconds. */
  readonly now?: () => number
  /** Waits of ordered delays; give it together with `now` for a fake clock. */
  readonly sleep?: (ms: number) => Promise<void>
  /** Where it is reached, for the URLs in its answers. */
  readonly origin?: () => string
}

/** The emulated REST API of one repository, without a socket. */
export type GitHubEmulator = {
  /** Answers one request; a broken connection is told by `delivery`. */
  handle(request: EmulatorRequest): Promise<Answer>
  readonly store: GitHubStore
  readonly faults: Faults
  readonly transcript: Transcript
  readonly clock: Clock
  readonly limits: RateLimits
  /** May be changed at any time. */
  readonly settings: GitHubSettings
  /** Starts again: what was seeded at the start, no faults, no transcript. */
  reset(): void
  /** Ends ordered delays that are still waiting. */
  stop(): void
}

/** Builds the emulator's core. */
export function createGitHubEmulator(options: GitHubEmulatorOptions = {}): GitHubEmulator {
  const { seed, now, sleep, origin = () => 'https://github.example.com', ...settings } = options
  const closing = new AbortController()
  const clock = createClock({ now, sleep, closed: closing.signal })
  const store = new GitHubStore()
  const limits = new RateLimits(clock)
  const emulator: GitHubEmulator = {
    handle: request => handle(emulator, request, origin()),
    store,
    faults: new Faults(),
    transcript: new Transcript(),
    clock,
    limits,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    reset: () => {
      for (const part of [store, emulator.faults, emulator.transcript, limits]) part.clear()
      start(store, seed, clock)
    },
    stop: () => closing.abort()
  }
  start(store, seed, clock)
  return emulator
}

function start(store: GitHubStore, seed: Seed | undefined, clock: Clock): void {
  const permissions = { actions: 'read', checks: 'read', contents: 'read' } as const
  store.seed({ tokens: [{ token: DEFAULT_TOKEN, permissions, limit: 1000 }] }, clock.now())
  store.seed(seed ?? {}, clock.now())
}

async function handle(
  emulator: GitHubEmulator,
  request: EmulatorRequest,
  origin: string
): Promise<Answer> {
  const path = pathOf(request)
  if (path.startsWith(CONTROL_PREFIX)) return answerControl(emulator, request)
  const { clock, faults, transcript } = emulator
  const entry = transcript.begin(request, undefined, clock.now())
  const fault = faults.take({ api: undefined, method: request.method, path })
  if (fault.kind !== 'pass') entry.fault = fault.kind
  const answer = await withFault(fault, {
    api: undefined,
    run: () => Promise.resolve(answerApi({ ...emulator, origin }, request)),
    sleep: ms => clock.sleep(ms),
    revokeTokens: () => emulator.store.tokens.clear(),
    logId: ''
  })
  transcript.finish(entry, answer)
  return answer
}
