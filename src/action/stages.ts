import type { Environment } from '../model/environment.ts'
import { runMain } from './run-main.ts'

/** The step itself. */
export function main(env: Environment): Promise<void> {
  return runMain(env)
}

/** What follows the job, for which most steps have nothing left to do. */
export async function post(env: Environment): Promise<void> {
  const { runPost } = await import('./run-post.ts')
  await runPost(env)
}
