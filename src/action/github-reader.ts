import { readFileSync } from 'node:fs'
import { readAnnotations } from '../github/annotations.ts'
import type { Answer, UnavailableReason } from '../github/answer.ts'
import { GitHubApi, type GitHubApiOptions } from '../github/api.ts'
import type { WorkflowContext } from '../github/context.ts'
import { runSource } from '../github/run-source.ts'
import { readJobs } from '../github/workflow-jobs.ts'
import { readLastFinishedRun } from '../github/workflow-runs.ts'
import { assertNever } from '../model/assert-never.ts'
import { defined } from '../model/defined.ts'
import type { Surface } from '../operations/notify.ts'
import type { Missing, Reading, RunReader } from '../operations/status/run-reader.ts'

// The token's hourly limit is shared by all jobs of the repository. Pages count.
const MAX_REQUESTS = { main: 3, post: 12 } as const
// A card is worth a short wait for GitHub, no more: it goes out with what is known.
const REQUEST_MS = 5_000

/** What a card may ask GitHub. */
export type GitHubReader = Pick<Surface, 'runReader' | 'readRelease'>

/** Reads through GitHub's API, whose client is loaded when it is first asked. */
export function githubReader(
  context: WorkflowContext,
  token: string,
  stage: 'main' | 'post',
  connection: Pick<GitHubApiOptions, 'signal' | 'connect'>
): GitHubReader {
  const source = runSource(context)
  let opened: GitHubApi | undefined
  const open = (): GitHubApi => {
    opened ??= new GitHubApi({
      token,
      baseUrl: context.github.api_url,
      repository: context.github.repository,
      maxRequests: MAX_REQUESTS[stage],
      timeoutMs: REQUEST_MS,
      ...connection
    })
    return opened
  }
  const runReader: RunReader = {
    async readJobs() {
      return toReading(await readJobs(open(), source))
    },
    async readErrors(checkRunId) {
      return toReading(await readAnnotations(open(), checkRunId))
    },
    async readLastFinishedRun() {
      return toReading(await readLastFinishedRun(open(), source))
    },
    async readPlannedJobs() {
      const { readWorkflow } = await import('../github/read-workflow.ts')
      const places = { readFile: (path: string) => readFileSync(path, 'utf8'), api: open() }
      return toReading(await readWorkflow(context, places))
    },
    requestsLeft: () => opened?.requestsLeft ?? MAX_REQUESTS[stage],
    isRateLimitLow: () => opened?.isRateLimitLow ?? false
  }
  return {
    runReader,
    async readRelease(tag) {
      const { readRelease } = await import('../github/read-release.ts')
      return toReading(await readRelease(open(), context, tag))
    }
  }
}

function toReading<T>(answer: Answer<T>): Reading<T> {
  return answer.kind === 'available'
    ? { value: answer.value }
    : { missing: answer.message, ...defined({ kind: kindOf(answer.reason) }) }
}

function kindOf(reason: UnavailableReason): Missing['kind'] | undefined {
  switch (reason) {
    case 'network':
    case 'timeout':
    case 'server_error':
    case 'unexpected':
      return 'passing'
    case 'budget':
      return 'spared'
    case 'no_token':
    case 'unauthorized':
    case 'forbidden':
    case 'not_found':
    case 'rate_limited':
      return undefined
    default:
      return assertNever(reason)
  }
}
