import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { INPUT_DEFAULTS } from '../../src/action/manifest.ts'
import type { Transport } from '../../src/http/transport.ts'
import {
  harmfulInputs,
  largeInputs,
  stepWith,
  writtenBadInputs,
  type BadInputs
} from '../support/bad-inputs.ts'
import { makeBadWorkspace, OUTSIDE } from '../support/bad-workspace.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { runInProcess, type InProcessResult } from '../support/in-process.ts'

/** Whatever is wrong about the inputs: an error that names the input, and no request. */
let folders: Awaited<ReturnType<typeof makeBadWorkspace>>
let opened = 0

beforeAll(async () => {
  folders = await makeBadWorkspace()
})

afterAll(() => rm(folders.parent, { recursive: true, force: true }))

function openTransport(): Transport {
  opened += 1
  throw new Error('a request was about to be made')
}

function run(inputs: BadInputs['inputs']): Promise<InProcessResult> {
  opened = 0
  const { workspace } = folders
  return runInProcess({
    inputs: stepWith(inputs),
    workspace,
    openTransport,
    clock: new FakeClock()
  })
}

async function expectRefused({ inputs, error }: BadInputs): Promise<void> {
  const { outputs, log } = await run(inputs)
  expect(outputs).toMatchObject({ ok: 'false', error_code: 'INPUT', message_ids: '[]' })
  expect(outputs.error_message).toContain(error)
  expect(outputs.error_message).toMatch(/^Inputs? `[a-z_]+`/)
  // However long the input, the error can be read.
  expect(outputs.error_message.length).toBeLessThan(2000)
  expect(`${JSON.stringify(outputs)} ${log.join()}`).not.toContain(OUTSIDE)
  expect(opened).toBe(0)
  expect('polluted' in {}).toBe(false)
}

describe('a value that cannot be', () => {
  test.each(writtenBadInputs('inputs'))('$what', expectRefused)
})

describe('a file that cannot be', () => {
  test.each(writtenBadInputs('files'))('$what', expectRefused)
})

describe('a document that is out to harm', () => {
  test.each(harmfulInputs())('$what', async bad => {
    await expectRefused(bad)
    const [input = ''] = Object.keys(bad.inputs)
    const { outputs } = await run(bad.inputs)
    expect(outputs.error_message).toContain(`\`${input}\``)
  })
})

describe('a message that is too large', () => {
  test.each(largeInputs())('$what', expectRefused)
})

test('any text in any input is taken, or an error that names an input', async () => {
  const names = Object.keys(INPUT_DEFAULTS).filter(name => name !== 'dry_run')
  const unit = fc.oneof(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ':',
      ',',
      '"',
      "'",
      '\n',
      ' ',
      '\t',
      '- ',
      '&a',
      '*a',
      '!',
      '|'
    ),
    fc.constantFrom(
      '{{',
      '}}',
      '#',
      '/',
      '..',
      '~',
      '%',
      '<',
      '>',
      '@',
      'oc_',
      'om_',
      'https://',
      '*'
    ),
    fc.constantFrom(
      'true',
      '1',
      '-1',
      'null',
      '__proto__',
      'constructor',
      '\u0000',
      '\ud800',
      '\u200b',
      '\ufeff'
    ),
    fc.string({ maxLength: 3, unit: 'binary' })
  )
  const step = fc.dictionary(fc.constantFrom(...names), fc.string({ unit, maxLength: 12 }), {
    minKeys: 1,
    maxKeys: 3
  })
  await fc.assert(
    fc.asyncProperty(step, async inputs => {
      const { outputs } = await run({ ...inputs, dry_run: 'true' })
      expect(['', 'INPUT']).toContain(outputs.error_code)
      if (outputs.error_code === 'INPUT')
        expect(outputs.error_message).toMatch(/^Inputs? `[a-z_]+`/)
      expect(opened).toBe(0)
    }),
    { numRuns: 3000 }
  )
})
