import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const ACTION_YAML = join(ROOT, 'action.yml')

export type RunOptions = {
  readonly stage?: 'main' | 'post'
  /** As a workflow's `with:` has them. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly event?: object
  /** What the runner fills in for `${{ job.status }}`. */
  readonly jobStatus?: string
  /** Files of the workspace. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** What an earlier stage of the step saved. */
  readonly state?: Readonly<Record<string, string>>
  /** Sent to the process after this many milliseconds. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly when: Promise<unknown> }
}

export type RunResult = {
  readonly exitCode: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** All that a stranger could see or a later step could read, the masking commands left out. */
  readonly everything: string
}

/** Runs the built action as the runner does: a process of its own, inputs in the environment, files for its commands. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  const dir = await mkdtemp(join(tmpdir(), 'feishu-message-run-'))
  try {
    return await runIn(dir, options)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function runIn(dir: string, options: RunOptions): Promise<RunResult> {
  const workspace = join(dir, 'workspace')
  const temp = join(dir, 'temp')
  await mkdir(workspace)
  await mkdir(temp)
  for (const [name, content] of Object.entries(options.files ?? {})) {
    await mkdir(dirname(join(workspace, name)), { recursive: true })
    await writeFile(join(workspace, name), content)
  }
  const commandFiles = {
    GITHUB_OUTPUT: 'output',
    GITHUB_STATE: 'state',
    GITHUB_STEP_SUMMARY: 'summary',
    GITHUB_ENV: 'env',
    GITHUB_PATH: 'path'
  }
  for (const name of Object.values(commandFiles)) await writeFile(join(dir, name), '')
  const eventPath = join(dir, 'event.json')
  await writeFile(eventPath, JSON.stringify(options.event ?? {}))
  const env = {
    PATH: process.env['PATH'] ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_NAME: 'GitHub Actions 1',
    GITHUB_EVENT_PATH: eventPath,
    ...Object.fromEntries(
      Object.entries(commandFiles).map(([variable, name]) => [variable, join(dir, name)])
    ),
    ...WORKFLOW,
    ...inputVariables(await manifestDefaults(options.jobStatus ?? 'success')),
    ...inputVariables(options.inputs ?? {}),
    ...Object.fromEntries(
      Object.entries(options.state ?? {}).map(([name, value]) => [`STATE_${name}`, value])
    ),
    ...options.env
  }
  const { exitCode, log } = await spawnAction(options, env, workspace)
  const read = async (name: string): Promise<string> => readFile(join(dir, name), 'utf8')
  const [output, state, summary] = await Promise.all([
    read('output'),
    read('state'),
    read('summary')
  ])
  const visibleLog = log.replace(/^::add-mask::.*$/gm, '')
  return {
    exitCode,
    log,
    outputs: parseCommandFile(output),
    state: parseCommandFile(state),
    summary,
    everything: [visibleLog, output, state, summary].join('\n')
  }
}

/** A push to main of octo/shop, as the runner describes it. */
const WORKFLOW: Readonly<Record<string, string>> = {
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
  GITHUB_WORKFLOW: 'CI'
}

async function manifestDefaults(jobStatus: string): Promise<Record<string, string>> {
  const manifest = parse(await readFile(ACTION_YAML, 'utf8')) as {
    inputs: Record<string, { default?: string }>
  }
  const evaluated: Readonly<Record<string, string>> = {
    '${{ job.status }}': jobStatus,
    '${{ job.check_run_id }}': '9001',
    '${{ github.token }}': ''
  }
  return Object.fromEntries(
    Object.entries(manifest.inputs).map(([name, input]) => [
      name,
      evaluated[input.default ?? ''] ?? input.default ?? ''
    ])
  )
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

function spawnAction(
  { stage = 'main', interrupt }: RunOptions,
  env: NodeJS.ProcessEnv,
  cwd: string
): Promise<{ exitCode: number | null; log: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'dist', stage, 'index.js')], { env, cwd })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', exitCode =>
      resolve({ exitCode, log: Buffer.concat(chunks).toString('utf8') })
    )
    void interrupt?.when.then(() => child.kill(interrupt.signal))
  })
}

/** `name<<delimiter`, the value's lines, `delimiter`. */
function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const [name, delimiter] = (lines[index] ?? '').split('<<')
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, index + 1)
    values[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
