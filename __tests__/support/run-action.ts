import { openJob, type JobSetting, type StageResult, type StageRun } from '../../src/demo/runner.ts'

export type RunOptions = JobSetting & StageRun
export type RunResult = StageResult

/** Runs one stage of the built action as the runner does, in a job of its own. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const job = await openJob(options)
  try {
    return await job.run(options)
  } finally {
    await job.close()
  }
}
