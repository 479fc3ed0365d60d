import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

test('the demo plays a job and a run of jobs, each in its order, and ends', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/demo/demo.ts'])
  const calls = [...stdout.matchAll(/→ (\w+ \/open-apis\/\S+)|┌ \[(\w+)\]/g)].map(
    ([, call, color]) => call?.replace(/om_\w+/, ':message_id') ?? color
  )
  expect(calls.slice(0, 7)).toEqual([
    'POST /open-apis/im/v1/messages',
    'blue',
    'PATCH /open-apis/im/v1/messages/:message_id',
    'blue',
    'POST /open-apis/im/v1/messages/:message_id/reply',
    'POST /open-apis/message/v4/batch_send/',
    'PATCH /open-apis/im/v1/messages/:message_id'
  ])
  expect(calls[7]).toBe('green')
  const [, afterTheJob = ''] = stdout.split('post steps run')
  expect(afterTheJob).toContain('Environment staging')
  expect(stdout).toContain('invalid_open_ids ["ou_nobody"]')

  // The run of four jobs: sent, left by the first, two running, left by both, and the final word.
  expect(calls.slice(8)).toEqual(['blue', 'blue', 'blue', 'blue', 'red'])
  const [, run = ''] = stdout.split('Another push')
  expect(run).toContain('build: success at')
  expect(run).toContain('3 jobs to come')
  expect(run).toContain('src/upload.ts:88  Expected 3 retries, got 2')
  // Two of each part: the cards, the reply of the first, and one reply of the second that tells the failure.
  expect(stdout).toContain('Sent: 4 messages to the group and 1 batch')
})
