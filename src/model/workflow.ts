import type { JsonObject } from './json.ts'
import type { Run } from './run.ts'
import type { RunStatus } from './run-status.ts'

/** What a step knows of the workflow that it runs in, from the runner alone. */
export type Workflow = {
  /** The template data `github`: the properties of the context of that name, without the token. */
  readonly github: Readonly<Record<string, string>>
  /** The event's payload. */
  readonly event: JsonObject
  /** The run that a message is about; on `workflow_run` the one that triggered this one. */
  readonly run: Run
  /** How that run ended, when it is one that has ended. */
  readonly conclusion?: RunStatus
  /** When it ended, milliseconds since the epoch. */
  readonly completedAt?: number
  /** The tag of the event's release, else the tag that this run is for. */
  readonly releaseTag?: string
  /** The id of the job in the workflow file. */
  readonly jobId: string
  /** RUNNER_NAME. */
  readonly runnerName: string
  /** RUNNER_TRACKING_ID: what the runner tells its jobs apart by. */
  readonly trackingId: string
}
