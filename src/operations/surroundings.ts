import type { CardLimits } from '../cards/fit.ts'
import type { Release } from '../model/release.ts'
import type { MediaFile } from '../model/media-file.ts'
import type { Job } from '../model/run.ts'
import type { Workflow } from '../model/workflow.ts'
import type { Inputs } from './inputs.ts'
import type { Target } from './resolve-target.ts'
import type { StatusFacts } from './status/status-facts.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** What was asked of GitHub for a built-in card; absent for every other message. */
export type Knowledge = { readonly facts?: StatusFacts; readonly release?: Release }

/** The run as GitHub's list of jobs tells it; `startedAt` is in milliseconds since the epoch. */
export type RunSoFar = { readonly jobs: readonly Job[]; readonly startedAt?: number }

/** What a message is composed from, beside its source. */
export type Surroundings = {
  readonly inputs: Inputs
  readonly workflow: Workflow
  readonly files: WorkspaceFiles
  readonly target: Target
  /** What the request that carries a built-in card may hold. */
  readonly limits: CardLimits
  readonly known: Knowledge
  /** Fetches pictures from the web. */
  readonly fetchImages: (addresses: readonly string[]) => Promise<ReadonlyMap<string, MediaFile>>
  /** Asked for when a template speaks of what only GitHub's list of jobs tells. */
  readonly readRun: () => Promise<RunSoFar>
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly warn: (message: string) => void
}
