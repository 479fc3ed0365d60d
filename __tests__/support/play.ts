import type { Execute, StageResult } from '../../src/demo/runner.ts'
import type { GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import type { EmulatorServer } from '../../src/emulator/server.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Contexts } from './evaluate.ts'

export type PlaySetting = {
  /** The workflow's file, which the action reads too, to know the jobs to come. */
  readonly text: string
  readonly event: string
  readonly payload: JsonObject
  /** What a checkout puts into the workspace; without `checkedOut` only when a step does it. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  readonly checkedOut: boolean
  /** Whether the first command of each job fails. */
  readonly fails: boolean
  /** What steps of others put out, by their id. */
  readonly leaves: Readonly<Record<string, Contexts>>
  readonly execute?: Execute
}

/** One stage of a step of ours, and how it went. */
export type PlayedStage = {
  readonly name: string
  readonly stage: 'main' | 'post'
  readonly result: StageResult
}

export type Played = {
  readonly stages: readonly PlayedStage[]
  readonly feishu: EmulatorServer
}

/** What a play is made on. */
export type Stage = {
  readonly setting: PlaySetting
  readonly feishu: EmulatorServer
  readonly github: GitHubEmulatorServer
  readonly env: Readonly<Record<string, string>>
  readonly stages: PlayedStage[]
}

export const RUN_ID = 1001
