import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

test('the demo sends, patches, replies, batch-sends and finalises, in this order, and ends', async () => {
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
  expect(calls.slice(7)).toEqual(['green'])
  const [, afterTheJob = ''] = stdout.split('post steps run')
  expect(afterTheJob).toContain('Environment staging')
  expect(stdout).toContain('invalid_open_ids ["ou_nobody"]')
  expect(stdout).toContain('Sent: 2 messages to the group and 1 batch')
})
