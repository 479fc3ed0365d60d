import { describe, expect, jest, test } from '@jest/globals'
import { HOOK_URL, step, type StepResult } from '../support/acceptance.ts'
import { HOOK_SECRET, type WireRequest } from '../support/strict-feishu.ts'

jest.setTimeout(60_000)

const KB = 1024
const FILE = 'message.json'

type Kind = 'text' | 'card' | 'post'

/** A document of the kind with a text of so many bytes. */
function fileOf(kind: Kind, length: number): string {
  const text = 'x'.repeat(length)
  const documents = {
    text: { text },
    card: { schema: '2.0', body: { elements: [{ tag: 'markdown', content: text }] } },
    post: { zh_cn: { content: [[{ tag: 'text', text }]] } }
  }
  return JSON.stringify(documents[kind])
}

function stepWith(kind: Kind, length: number, target: Record<string, string>): Promise<StepResult> {
  const source = kind === 'card' ? { card_file: FILE } : { content_file: FILE, msg_type: kind }
  return step({ ...target, ...source }, { files: { [FILE]: fileOf(kind, length) } })
}

/** The bytes of the request body as sent, id lists of a batch left out. */
function countedBytes({ body, bytes }: WireRequest): number {
  const lists = ['department_ids', 'open_ids', 'user_ids', 'union_ids'].filter(list => list in body)
  if (lists.length === 0) return bytes
  const rest = Object.entries(body).filter(([name]) => !lists.includes(name))
  return Buffer.byteLength(JSON.stringify(Object.fromEntries(rest)))
}

const BATCH = { open_ids: 'ou_1,ou_2', department_ids: 'od-1' }

describe('size (150 KB text, 30 KB card and post, 20 KB any webhook request; KB = 1024), as UTF-8 bytes of the request body as sent', () => {
  test.concurrent.each<[string, Kind, number, Record<string, string>]>([
    ['a text', 'text', 150, { receive_id: 'oc_1' }],
    ['a card', 'card', 30, { receive_id: 'oc_1' }],
    ['a card with a key of its own', 'card', 30, { receive_id: 'oc_1', uuid: 'key' }],
    ['a post', 'post', 30, { receive_id: 'oc_1' }],
    ['a reply', 'card', 30, { reply_to: 'om_1', reply_in_thread: 'true' }],
    ['a patch', 'card', 30, { update_message_id: 'om_1' }],
    ['an edit', 'text', 150, { update_message_id: 'om_1' }],
    ['a batch, id lists left out', 'card', 30, BATCH],
    ['a custom bot', 'text', 20, { webhook_url: HOOK_URL }],
    [
      'a signed custom bot',
      'card',
      20,
      { webhook_url: `${HOOK_URL}-signed`, webhook_secret: HOOK_SECRET }
    ]
  ])('%s', async (_, kind, limitKb, target) => {
    const short = await stepWith(kind, 10, target)
    const overhead = short.messages
      .slice(0, 1)
      .map(countedBytes)
      .reduce((a, b) => a + b, -10)
    const [fits, over] = await Promise.all(
      [0, 1].map(more => stepWith(kind, limitKb * KB - overhead + more, target))
    )
    expect(fits?.messages.slice(0, 1).map(countedBytes)).toEqual([limitKb * KB])
    expect(over?.outputs).toMatchObject({ error_code: 'INPUT', ok: 'false' })
    expect(over?.outputs['error_message']).toContain(`${limitKb} KB`)
    expect(over?.tokenRequests).toBe(0)
  })
})

test.concurrent('what JSON and Chinese cost is counted', async () => {
  const text = '"中\\'.repeat(6_000)
  const { outputs } = await step({ webhook_url: HOOK_URL, text: text.slice(0, 9_000) })
  expect(outputs['error_message']).toContain('20 KB')
})

test.concurrent(
  'a built-in card that would be over a limit is shortened and links to the whole',
  async () => {
    const markdown = Array.from(
      { length: 900 },
      (_, at) => `paragraph ${at} with **some** words`
    ).join('\n\n')
    const [card, bot] = await Promise.all([
      step({ receive_id: 'oc_1', markdown }),
      step({ webhook_url: HOOK_URL, markdown })
    ])
    for (const [{ messages }, limit] of [[card, 30] as const, [bot, 20] as const]) {
      expect(messages[0]?.bytes).toBeLessThanOrEqual(limit * KB)
      expect(messages[0]?.bytes).toBeGreaterThan((limit - 4) * KB)
      expect(messages[0]?.text).toContain('https://github.com/octo/shop/actions/runs/1001')
    }
  }
)
