import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

type Texts = Readonly<Record<string, string>>

type Files = Readonly<Record<string, string | Uint8Array>>

export type JobSetting = {
  /** The event's payload. */
  readonly event?: object
  /** Files of the workspace. */
  readonly files?: Files
  /** Beside, or in place of, the variables of a push to main of octo/shop. */
  readonly env?: Texts
  /** Runs a stage in another way than in a process of its own. */
  readonly execute?: Execute
}

export type StageRun = {
  readonly stage?: 'main' | 'post'
  /** As a workflow's `with:` has them, expressions already evaluated. */
  readonly inputs?: Texts
  readonly env?: Texts
  /** What the runner fills in for `${{ job.status }}` and `${{ job.check_run_id }}`. */
  readonly jobStatus?: string
  readonly checkRunId?: string
  /** What an earlier stage of the step saved. */
  readonly state?: Texts
  /** Sent to the process once `when` is settled. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly when: Promise<unknown> }
}

export type StageResult = {
  readonly exitCode: number | null
  /** From the start of the process to its end. */
  readonly ms: number
  readonly log: string
  readonly outputs: Texts
  readonly state: Texts
  readonly summary: string
  /** All that a stranger could see or a later step could read, the masking commands left out. */
  readonly everything: string
}

/** Runs one stage with this environment and nothing else; `log` is what it printed. */
export type Execute = (
  stage: StageRun,
  env: NodeJS.ProcessEnv,
  cwd: string
) => Promise<Pick<StageResult, 'exitCode' | 'ms' | 'log'>>

/** A job whose steps share a workspace and RUNNER_TEMP. */
export type Job = {
  /** Runs one stage of one step in a process of its own. */
  readonly run: (stage: StageRun) => Promise<StageResult>
  /** Puts files into the workspace, as a checkout or a build does. */
  readonly write: (files: Files) => Promise<void>
  /** Removes the job's files. */
  readonly close: () => Promise<void>
}

/**
 * Runs the built action as the runner does: inputs in the environment as INPUT_<NAME>, defaults of
 * action.yml evaluated anew in each stage, files for the runner's commands, STATE_<name> in post.
 */
export async function openJob(setting: JobSetting): Promise<Job> {
  const dir = await mkdtemp(join(tmpdir(), 'feishu-message-run-'))
  const workspace = join(dir, 'workspace')
  const temp = join(dir, 'temp')
  const eventPath = join(dir, 'event.json')
  await mkdir(workspace)
  await mkdir(temp)
  await writeFile(eventPath, JSON.stringify(setting.event ?? {}))
  await writeFiles(workspace, setting.files ?? {})
  const env = {
    ...inherited(),
    ...PUSH_TO_MAIN,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    GITHUB_EVENT_PATH: eventPath,
    ...setting.env
  }
  const { execute = spawnAction } = setting
  return {
    run: stage => runStage(stage, env, dir, execute),
    write: files => writeFiles(workspace, files),
    close: () => rm(dir, { recursive: true, force: true })
  }
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
}

/** A push to main of octo/shop, as the runner describes it. */
const PUSH_TO_MAIN: Texts = {
  GITHUB_ACTIONS: 'true',
  GITHUB_ACTION: '__octo_feishu-message',
  GITHUB_ACTOR: 'mona',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_JOB: 'build',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_REPOSITORY: 'octo/shop',
  GITHUB_REPOSITORY_OWNER: 'octo',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_RUN_ID: '1001',
  GITHUB_RUN_NUMBER: '128',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_SHA: '4f2a91c0de5b7a3c9d1e8f60718293a4b5c6d7e8',
  GITHUB_WORKFLOW: 'CI',
  GITHUB_WORKFLOW_REF: 'octo/shop/.github/workflows/ci.yml@refs/heads/main',
  RUNNER_NAME: 'GitHub Actions 1'
}

/** The little that a process needs of this machine; Windows finds no sockets without SystemRoot. */
function inherited(): Record<string, string> {
  return Object.fromEntries(
    ['PATH', 'SystemRoot'].flatMap(name => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    })
  )
}

const COMMAND_FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ENV',
  'GITHUB_PATH'
]

async function runStage(
  stage: StageRun,
  jobEnv: Texts,
  dir: string,
  execute: Execute
): Promise<StageResult> {
  const commands = await mkdtemp(join(dir, 'commands-'))
  for (const name of COMMAND_FILES) await writeFile(join(commands, name), '')
  const env = {
    ...jobEnv,
    ...Object.fromEntries(COMMAND_FILES.map(name => [name, join(commands, name)])),
    ...inputVariables({ ...(await defaults(stage)), ...stage.inputs }),
    ...stateVariables(stage.state ?? {}),
    ...stage.env
  }
  const { exitCode, ms, log } = await execute(stage, env, jobEnv['GITHUB_WORKSPACE'] ?? dir)
  const read = (name: string): Promise<string> => readFile(join(commands, name), 'utf8')
  const [output, state, summary] = await Promise.all([
    read('GITHUB_OUTPUT'),
    read('GITHUB_STATE'),
    read('GITHUB_STEP_SUMMARY')
  ])
  return {
    exitCode,
    ms,
    log,
    outputs: parseCommandFile(output),
    state: parseCommandFile(state),
    summary,
    everything: [log.replace(/^::add-mask::.*$/gm, ''), output, state, summary].join('\n')
  }
}

async function defaults({
  jobStatus = 'success',
  checkRunId = '9001'
}: StageRun): Promise<Record<string, string>> {
  const manifest = parse(await readFile(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const contexts: Texts = {
    'job.status': jobStatus,
    'job.check_run_id': checkRunId,
    'github.token': ''
  }
  const evaluate = (text: string): string =>
    text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, name: string) => {
      const value = contexts[name]
      if (value === undefined) throw new Error(`a default of action.yml names \`${name}\``)
      return value
    })
  return Object.fromEntries(
    Object.entries(manifest.inputs).map(([name, input]) => [name, evaluate(input.default ?? '')])
  )
}

function inputVariables(inputs: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value
    ])
  )
}

function stateVariables(state: Texts): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
}

function spawnAction(
  { stage = 'main', interrupt }: StageRun,
  env: NodeJS.ProcessEnv,
  cwd: string
): Promise<Pick<StageResult, 'exitCode' | 'ms' | 'log'>> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [join(ROOT, 'dist', stage, 'index.js')], { env, cwd })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', exitCode =>
      resolve({
        exitCode,
        ms: performance.now() - start,
        log: Buffer.concat(chunks).toString('utf8')
      })
    )
    void interrupt?.when.then(() => child.kill(interrupt.signal))
  })
}

/** `name<<delimiter`, the value's lines, `delimiter`. */
function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let index = 0; index < lines.length; index += 1) {
    const [name, delimiter] = (lines[index] ?? '').split('<<')
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    values[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
