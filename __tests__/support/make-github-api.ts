import { GitHubApi } from '../../src/github/api.ts'
import type { GitHubApiOptions } from '../../src/github/api.ts'
import { openOctokit } from '../../src/github/octokit.ts'
import type { RunSource } from '../../src/github/run-source.ts'
import { fetchOver } from '../../src/http/fetch-over.ts'
import { DEFAULT_TOKEN } from '../../src/emulator/github/emulator.ts'

const { fetch } = fetchOver({ httpProxy: '', httpsProxy: '', noProxy: '' })

/** A client of the emulated GitHub at this URL, with the budget of the post step. */
export function makeGitHubApi(
  baseUrl: string,
  overrides: Partial<GitHubApiOptions> = {}
): GitHubApi {
  return new GitHubApi({
    token: DEFAULT_TOKEN,
    baseUrl,
    repository: 'octo/shop',
    maxRequests: 12,
    timeoutMs: 5000,
    connect: (token, url) => openOctokit(token, url, fetch),
    ...overrides
  })
}

/** The first attempt of run 4200, number 128 of ci.yml on main. */
export function makeRunSource(overrides: Partial<RunSource> = {}): RunSource {
  return {
    runId: '4200',
    attempt: '1',
    runNumber: 128,
    workflow: 'ci.yml',
    branch: 'main',
    headRepository: 'octo/shop',
    ...overrides
  }
}
