import { describe, expect, jest, test } from '@jest/globals'
import { arrayAt, stringAt } from '../../src/model/json.ts'
import { refuse, step } from '../support/acceptance.ts'

jest.setTimeout(60_000)

const TEXT = { text: 'hi' }
const MIXED = 'oc_1, ou_1, on_1, mona@example.com, 1a2b3c'

test.concurrent(
  'auto tells by shape: oc_ ou_ on_ @ else user_id; one given twice is sent once',
  async () => {
    const { messages } = await step({ ...TEXT, receive_id: `${MIXED}, oc_1, on_call@example.com` })
    expect(
      messages
        .map(({ query, body }) =>
          [query['receive_id_type'], stringAt(body, 'receive_id')].join(' ')
        )
        .sort()
    ).toEqual([
      'chat_id oc_1',
      'email mona@example.com',
      'email on_call@example.com',
      'open_id ou_1',
      'union_id on_1',
      'user_id 1a2b3c'
    ])
  }
)

test.concurrent('user_id takes any shape', async () => {
  const { messages } = await step({ ...TEXT, receive_id: MIXED, receive_id_type: 'user_id' })
  expect(messages.map(({ query }) => query['receive_id_type'])).toEqual(Array(5).fill('user_id'))
})

describe('an id whose shape contradicts receive_id_type is an input error', () => {
  test.concurrent.each([
    ['ou_1', 'chat_id'],
    ['oc_1', 'email'],
    ['mona@example.com', 'union_id']
  ])('%s as %s', async (id, type) => {
    const { outputs } = await step({ ...TEXT, receive_id: id, receive_id_type: type })
    expect(outputs['error_message']).toMatch(/`receive_id`.*`receive_id_type`/)
  })
})

test.concurrent.each(['oc_1，oc_2', 'oc_1、oc_2', 'oc_1;oc_2', 'oc_1；oc_2'])(
  'ids that something else than a comma separates are no id: %s',
  async receive_id => {
    const { outputs, messages } = await step({ ...TEXT, receive_id })
    expect(outputs['error_message']).toMatch(/`receive_id`.*separate them with commas/)
    expect(messages).toEqual([])
  }
)

test.concurrent('all are tried; one failure does not stop the rest', async () => {
  const refused = refuse(230002, 'The bot is not in the group', { times: 9 })
  const { outputs, exitCode } = await step(
    { ...TEXT, receive_id: 'oc_1,oc_2,oc_3' },
    {
      answer: (request, before) =>
        request.body['receive_id'] === 'oc_2' ? refused(request, before) : undefined
    }
  )
  expect(exitCode).toBe(1)
  expect(outputs['message_ids']).toBe('["om_oc_1","","om_oc_3"]')
  expect(outputs).toMatchObject({ message_id: 'om_oc_1', ok: 'false', error_code: '230002' })
})

describe('uuid', () => {
  const uuids = async (inputs: Record<string, string>): Promise<unknown[]> =>
    (await step({ ...TEXT, ...inputs })).messages
      .map(({ body }) => [stringAt(body, 'receive_id') ?? '', body['uuid']] as const)
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([, uuid]) => uuid)

  test.concurrent('one recipient gets it as it is', async () => {
    const uuid = 'x'.repeat(50)
    expect(await uuids({ receive_id: 'oc_1', uuid })).toEqual([uuid])
    expect(await uuids({ reply_to: 'om_1', uuid })).toEqual([uuid])
  })

  test.concurrent('with several recipients each gets its own key derived from it', async () => {
    const twice = await Promise.all(
      [1, 2].map(() => uuids({ receive_id: 'oc_1,oc_2', uuid: 'key' }))
    )
    expect(twice[0]).toEqual(twice[1])
    expect(new Set(twice[0]).size).toBe(2)
    expect(await uuids({ receive_id: 'oc_1,oc_2', uuid: 'other' })).not.toEqual(twice[0])
  })

  test.concurrent('is random by default', async () => {
    const [one] = await uuids({ receive_id: 'oc_1' })
    const [other] = await uuids({ receive_id: 'oc_1' })
    expect(one).not.toBe(other)
  })

  test.concurrent('of a status card is derived: the same when the step runs again', async () => {
    const card = { text: '', card: 'status', receive_id: 'oc_1' }
    const [one] = await uuids(card)
    expect(await uuids(card)).toEqual([one])
    expect(await uuids({ ...card, receive_id: 'oc_2' })).not.toEqual([one])
  })

  test.concurrent('has at most 50 characters', async () => {
    const { outputs } = await step({ ...TEXT, receive_id: 'oc_1', uuid: 'x'.repeat(51) })
    expect(outputs['error_message']).toMatch(/`uuid`.*51/)
  })
})

test.concurrent(
  'batch lists of any length are cut into calls of at most 200 per list',
  async () => {
    const ids = (prefix: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${prefix}${index}`)
    const { messages, outputs } = await step({
      ...TEXT,
      open_ids: JSON.stringify([...ids('ou_', 401), 'ou_0']),
      user_ids: ids('u', 201).join('\n'),
      department_ids: 'od-1'
    })
    const counts = messages.map(({ body }) =>
      ['open_ids', 'user_ids', 'department_ids'].map(list => arrayAt(body, list).length)
    )
    expect(counts.sort().reverse()).toEqual([
      [200, 200, 1],
      [200, 1, 0],
      [1, 0, 0]
    ])
    expect(JSON.parse(outputs['batch_message_ids'] ?? '')).toHaveLength(3)
    expect(outputs).toMatchObject({ message_id: '', message_ids: '[]', ok: 'true' })
  }
)
