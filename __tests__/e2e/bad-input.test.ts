import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { harmfulInputs, stepWith, writtenBadInputs, type BadInputs } from '../support/bad-inputs.ts'
import { makeBadWorkspace, OUTSIDE } from '../support/bad-workspace.ts'
import { runAction } from '../support/run-action.ts'

/** Of integration/bad-input.test.ts some of each kind, with dist/ as a process that has little memory. */
const MEMORY = '--max-old-space-size=96'

// Longer than Linux lets a variable be; such a document comes in a file.
const LARGEST_VARIABLE = 100_000

const SOME: readonly BadInputs[] = [
  ...everyNth(writtenBadInputs('inputs'), 90),
  ...everyNth(writtenBadInputs('files'), 30),
  ...writtenBadInputs('files').filter(({ what }) => /^card_file (?:deep|huge|bomb)/.test(what)),
  ...everyNth(
    harmfulInputs().filter(({ inputs }) => sizeOf(inputs) < LARGEST_VARIABLE),
    5
  ),
  {
    what: 'an app without its secret',
    inputs: { app_secret: '' },
    error: 'Input `app_secret`: is empty although `app_id` is given.'
  },
  {
    what: 'no credentials',
    inputs: { app_id: '', app_secret: '' },
    error: 'no credentials were given.'
  }
]

let emulator: EmulatorServer
let folders: Awaited<ReturnType<typeof makeBadWorkspace>>

beforeAll(async () => {
  emulator = await startEmulator({ seed: 'bad-input' })
  folders = await makeBadWorkspace()
})

afterAll(async () => {
  await emulator.close()
  await rm(folders.parent, { recursive: true, force: true })
})

test.each(SOME)('dist/: $what', async ({ inputs, error }) => {
  const result = await runAction({
    inputs: { domain: emulator.url, ...stepWith(inputs) },
    env: { GITHUB_WORKSPACE: folders.workspace, NODE_OPTIONS: MEMORY }
  })
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ ok: 'false', error_code: 'INPUT', message_ids: '[]' })
  expect(result.outputs['error_message']).toContain(error)
  // Told once, as the step's one error.
  expect(result.log.match(/^::error::/gm)).toHaveLength(1)
  expect(result.everything).not.toContain(OUTSIDE)
  expect(emulator.transcript.entries).toEqual([])
})

function everyNth<T>(items: readonly T[], n: number): T[] {
  return items.filter((_, index) => index % n === 0)
}

function sizeOf(inputs: BadInputs['inputs']): number {
  return Object.values(inputs).join('').length
}
