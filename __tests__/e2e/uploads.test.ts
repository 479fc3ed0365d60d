import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { runAction } from '../support/run-action.ts'

let emulator: EmulatorServer

beforeEach(async () => {
  emulator = await startEmulator({ seed: 'uploads' })
})

afterEach(() => emulator.close())

const sample = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/media/${name}`, import.meta.url))

test('a cover that is refused while its video still goes up fails the delivery, not the process', async () => {
  emulator.faults.next({ kind: 'code', code: 234011 }, { path: '/im/v1/images' })
  emulator.faults.next({ kind: 'delay', ms: 300 }, { path: '/im/v1/files' })
  const { exitCode, outputs, log } = await runAction({
    inputs: {
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      domain: emulator.url,
      receive_id: 'oc_emulator',
      file: 'clip.mp4',
      cover: 'cover.png',
      fail_on_error: 'false'
    },
    files: { 'clip.mp4': sample('clip.mp4'), 'cover.png': sample('picture.png') }
  })
  expect({ exitCode, log }).toMatchObject({ exitCode: 0 })
  expect(outputs).toMatchObject({ ok: 'false', error_code: '234011' })
})
