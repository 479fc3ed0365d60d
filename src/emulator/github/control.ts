/**
 * The control API, for tests and demos in other processes; no part of GitHub. Bodies and answers
 * are JSON.
 *
 * - `GET /__emulator/` what there is
 * - `GET /__emulator/transcript` every request so far
 * - `GET /__emulator/state` the time, settings, and jobs and runs as they are now
 * - `GET|POST|DELETE /__emulator/faults` list, order (one rule or an array), take all back
 * - `POST /__emulator/reset` start again
 * - `POST /__emulator/seed` add tokens, runs, releases, files, comparisons
 * - `POST /__emulator/script` `{run_id, attempt, jobs}` puts an attempt's jobs on a timeline from now
 * - `POST /__emulator/jobs` `{id, status, conclusion, ...}` changes a job now, or makes it
 * - `POST /__emulator/runs` `{id, attempt, status, conclusion}` says how an attempt stands
 * - `POST /__emulator/annotations` `{job_id, annotations}`
 * - `POST /__emulator/rate` `{token, used}`
 * - `POST /__emulator/clock` `{advance_ms}`
 * - `POST /__emulator/settings` any of the settings
 */
import type { FaultRule } from '../faults.ts'
import type { Answer, EmulatorRequest } from '../http.ts'
import { jsonAnswer, pathOf } from '../http.ts'
import type { Json, JsonObject } from '../json.ts'
import { asText, isObject, own, parseJson } from '../json.ts'
import type { GitHubEmulator } from './emulator.ts'
import type { GitHubSettings } from './environment.ts'
import type { Annotation, RunState } from './model.ts'
import type { JobScript } from './script.ts'

export const CONTROL_PREFIX = '/__emulator/'

type Control = (emulator: GitHubEmulator, body: JsonObject) => unknown

const CONTROLS: Readonly<Record<string, Control>> = {
  'GET ': () => ({ controls: Object.keys(CONTROLS) }),
  'GET transcript': ({ transcript }) => transcript.entries,
  'GET state': emulator => state(emulator),
  'GET faults': ({ faults }) => faults.list(),
  'POST faults': ({ faults }, body) => faults.add(readRule(body)),
  'DELETE faults': ({ faults }) => faults.clear(),
  'POST reset': emulator => emulator.reset(),
  'POST seed': ({ store, clock }, body) => store.seed(body, clock.now()),
  'POST script': ({ store, clock }, body) => {
    const jobs = own(body, 'jobs')
    if (!Array.isArray(jobs)) throw new Error('a script needs jobs')
    const scripts = jobs as unknown as JobScript[]
    store.script(numberOf(body, 'run_id'), numberOf(body, 'attempt', 1), scripts, clock.now())
  },
  'POST jobs': ({ store, clock }, body) =>
    store.changeJob({ ...body, id: numberOf(body, 'id') }, clock.now()),
  'POST runs': ({ store, clock }, body) => {
    const { status = 'completed', conclusion = null } = body as Partial<RunState>
    const attempt = numberOf(body, 'attempt', 1)
    store.changeRun(numberOf(body, 'id'), attempt, { status, conclusion }, clock.now())
  },
  'POST annotations': ({ store, clock }, body) => {
    const annotations = own(body, 'annotations')
    if (!Array.isArray(annotations)) throw new Error('annotations must be a list')
    store.annotate(numberOf(body, 'job_id'), annotations as unknown as Annotation[], clock.now())
  },
  'POST rate': ({ limits }, body) => limits.use(asText(own(body, 'token')), numberOf(body, 'used')),
  'POST clock': ({ clock }, body) => {
    clock.advance(numberOf(body, 'advance_ms', 0))
    return { now: clock.now() }
  },
  'POST settings': ({ settings }, body) => Object.assign(settings, body as Partial<GitHubSettings>)
}

/** Answers a request under `/__emulator/`. */
export function answerControl(emulator: GitHubEmulator, request: EmulatorRequest): Answer {
  const name = `${request.method} ${pathOf(request).slice(CONTROL_PREFIX.length)}`
  const control = Object.hasOwn(CONTROLS, name) ? CONTROLS[name] : undefined
  if (control === undefined) return jsonAnswer(404, { error: `no control ${name}` })
  const body = request.body.length === 0 ? {} : parseJson(request.body.toString())
  if (!isObject(body)) return jsonAnswer(400, { error: 'the body must be a JSON object' })
  try {
    return jsonAnswer(200, (control(emulator, body) ?? { ok: true }) as Json)
  } catch (error) {
    return jsonAnswer(400, { error: error instanceof Error ? error.message : String(error) })
  }
}

function state({ store, settings, clock }: GitHubEmulator): unknown {
  const now = clock.now()
  return {
    now,
    settings,
    runs: [...store.runs.values()].map(({ attempts, ...run }) => ({
      ...run,
      attempts: attempts.map(({ number }) => number)
    })),
    jobs: [...store.jobs.values()].map(({ history, ...job }) => ({ ...job, ...history.at(now) }))
  }
}

/** `{action: …}` is short for `{actions: [ … ]}`. */
function readRule(rule: JsonObject): FaultRule {
  const actions = own(rule, 'actions') ?? [own(rule, 'action') ?? null]
  if (!Array.isArray(actions) || actions.length === 0 || !actions.every(isObject))
    throw new Error('a fault needs an action or a list of actions')
  return { ...rule, actions } as unknown as FaultRule
}

function numberOf(body: JsonObject, key: string, otherwise?: number): number {
  const value = own(body, key) ?? otherwise
  if (typeof value !== 'number') throw new Error(`${key} must be a number`)
  return value
}
