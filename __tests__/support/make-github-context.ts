import { readContext } from '../../src/github/context.ts'
import type { Environment } from '../../src/model/environment.ts'
import type { WorkflowContext } from '../../src/github/context.ts'
import type { JsonObject } from '../../src/model/json.ts'

const PATH = '/github/workflow/event.json'

/** What a hosted runner sets for a push to main of octo/shop, with overrides. */
export function makeGithubEnv(overrides: Environment = {}): Environment {
  return {
    GITHUB_ACTOR: 'mona',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: PATH,
    GITHUB_JOB: 'test',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'branch',
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '4200',
    GITHUB_RUN_NUMBER: '128',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: '4f2a91c0d1e2f30415263748596a7b8c9d0e1f20',
    GITHUB_TRIGGERING_ACTOR: 'mona',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/ci.yml@refs/heads/main',
    RUNNER_NAME: 'GitHub Actions 12',
    ...overrides
  }
}

/** The context of a run with this payload, on a push to main unless `env` says otherwise. */
export function makeGithubContext(event: JsonObject, env: Environment = {}): WorkflowContext {
  return readContext(makeGithubEnv(env), () => JSON.stringify(event))
}
