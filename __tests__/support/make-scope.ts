import type { JsonObject } from '../../src/model/json.ts'
import { templateScope, type ScopeData, type TemplateScope } from '../../src/templates/scope.ts'
import { makeJob, makeRun, NOW } from './make-run.ts'

/** The data of a push to main of octo/shop that runs CI; a test states only what matters to it. */
export function makeScopeData(overrides: Partial<ScopeData> = {}): ScopeData {
  return {
    vars: {},
    github: {
      repository: 'octo/shop',
      ref_name: 'main',
      sha: '4f2a91c0d3b5e6f7a8b9c0d1e2f3a4b5c6d7e8f9',
      actor: 'mona',
      workflow: 'CI',
      run_number: '128',
      event_name: 'push',
      server_url: 'https://github.com'
    },
    event: { ref: 'refs/heads/main', head_commit: null, commits: [] },
    run: makeRun(),
    runStatus: 'success',
    jobs: [makeJob()],
    job: { name: 'notify', status: 'success' },
    now: NOW,
    ...overrides
  }
}

/** A scope of which only `vars` and the event matter. */
export function makeScope(vars: JsonObject = {}, event: JsonObject = {}): TemplateScope {
  return templateScope(makeScopeData({ vars, event }))
}
