import { expect, test } from '@jest/globals'
import { createEmulator } from '../../src/emulator/emulator.ts'
import { emulatorTransport } from '../support/emulator-transport.ts'
import { FakeClock } from '../support/fake-clock.ts'
import { runInProcess } from '../support/in-process.ts'

/** The output `card` is what was, or in a dry run would be, sent as content: in the form of the target's API. */
const POST = '{"zh_cn":{"content":[[{"tag":"text","text":"hi"}]]}}'
const CHAT = '{"chat_id":"oc_emulator"}'
const HOOK = 'https://open.feishu.cn/open-apis/bot/v2/hook/hook-emulator'

test.each([
  ['post', POST, { receive_id: 'oc_emulator' }, POST],
  ['post', POST, { open_ids: 'ou_mona' }, `{"post":${POST}}`],
  ['post', POST, { webhook_url: HOOK }, `{"post":${POST}}`],
  ['share_chat', CHAT, { receive_id: 'oc_emulator' }, CHAT],
  ['share_chat', CHAT, { open_ids: 'ou_mona' }, '{"share_chat_id":"oc_emulator"}'],
  ['share_chat', CHAT, { webhook_url: HOOK }, '{"share_chat_id":"oc_emulator"}'],
  ['text', '{"text":"hi"}', { webhook_url: HOOK }, '{"text":"hi"}']
])('a %s %s to %j is %s', async (msg_type, content, target, sent) => {
  for (const dry_run of ['false', 'true']) {
    const clock = new FakeClock()
    const emulator = createEmulator({ seed: 'card', now: clock.now, sleep: clock.sleep })
    const { outputs } = await runInProcess({
      inputs: {
        ...{ app_id: 'cli_emulator', app_secret: 'emulator-secret' },
        ...{ msg_type, content, dry_run, ...target }
      },
      openTransport: () => emulatorTransport({ emulator, clock }),
      clock
    })
    expect(outputs).toMatchObject({ ok: 'true', card: sent })
    expect(emulator.transcript.entries.length > 0).toBe(dry_run === 'false')
  }
})
