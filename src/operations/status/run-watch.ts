import type { Surface } from '../notify.ts'
import {
  canFollowUp,
  CONVERGENCE,
  looked,
  startWatch,
  waitForLook,
  waitForRoom,
  type Watch
} from './convergence.ts'
import type { FactFinder } from './fact-finder.ts'
import type { StatusFacts } from './status-facts.ts'

/** Looks at a run again as long as that may bring something, within the bounds of `CONVERGENCE`. */
export class RunWatch {
  /** As the last look showed them. */
  facts: StatusFacts
  private readonly surface: Surface
  private readonly finder: FactFinder
  private watch: Watch
  private tries = 0

  private constructor(surface: Surface, finder: FactFinder, facts: StatusFacts, watch: Watch) {
    this.surface = surface
    this.finder = finder
    this.facts = facts
    this.watch = watch
  }

  /** Takes the first look; main was shown that many steps of this job as ended. */
  static async start(
    surface: Surface,
    finder: FactFinder,
    endedInMain = Infinity
  ): Promise<RunWatch> {
    const { clock } = surface
    const watch = startWatch(clock.now(), endedInMain)
    const facts = await finder.read()
    return new RunWatch(
      surface,
      finder,
      facts,
      looked(watch, facts.outlook, watch.startedAt, clock.now())
    )
  }

  /** Notes that this step has changed the card. */
  changed(): void {
    this.watch = { ...this.watch, changedAt: this.surface.clock.now() }
  }

  /** True when a change that is made now can still be followed up. */
  get canFollowUp(): boolean {
    return canFollowUp(this.watch, this.surface.clock.now())
  }

  /** Waits and looks again; false when another look would bring nothing, or cannot be had. */
  async looksAgain(): Promise<boolean> {
    const wait = waitForLook(this.facts.outlook, this.watch, this.surface.clock.now())
    if (wait === undefined || !this.canAsk()) return false
    if (!(await this.waits(wait))) return false
    await this.look()
    return true
  }

  /** Waits before something is tried again, with facts as new as can be had; false when it took too long. */
  async mayRetry(): Promise<boolean> {
    const { clock } = this.surface
    const began = clock.now()
    if (began - this.watch.startedAt > CONVERGENCE.landingMs) return false
    if (!(await this.waits(waitForRoom(this.tries, this.surface.seed)))) return false
    this.tries += 1
    if (this.facts.outlook.awaits !== undefined && this.canAsk()) await this.look()
    const refusedMs = this.watch.refusedMs + clock.now() - began
    this.watch = { ...this.watch, refusedMs }
    return true
  }

  /** False when the wait was cut short, and there is nothing more to do. */
  private async waits(ms: number): Promise<boolean> {
    const { clock, signal } = this.surface
    try {
      await clock.sleep(ms, signal)
      return true
    } catch (error) {
      if (signal?.aborted === true) return false
      throw error
    }
  }

  private canAsk(): boolean {
    const { runReader } = this.surface
    // One request is kept for what the final state asks: how the last run ended.
    return !runReader.isRateLimitLow() && runReader.requestsLeft() > this.facts.outlook.requests
  }

  private async look(): Promise<void> {
    const { clock } = this.surface
    const began = clock.now()
    this.facts = await this.finder.read()
    this.watch = looked(this.watch, this.facts.outlook, began, clock.now())
  }
}
