import { describe, expect, test } from '@jest/globals'
import type { ApiName } from '../../src/emulator/api.ts'
import { describeCode } from '../../src/emulator/error-codes.ts'
import { NO_LIMITS } from '../../src/emulator/frequency.ts'
import type { Json, JsonObject } from '../../src/emulator/json.ts'
import { asText, isObject } from '../../src/emulator/json.ts'
import type { Chat, Upload, User } from '../../src/emulator/model.ts'
import type { Harness } from '../unit/emulator/harness.ts'
import { idOf, startHarness } from '../unit/emulator/harness.ts'

/**
 * The samples and tables of the official pages (create, reply, patch, batch send), typed in once
 * more: the emulator must take the sample requests, answer like the sample responses, and know
 * every code of the tables with its text and HTTP status.
 */

const OPEN_IDS = [
  'ou_7d8a6e6df7621556ce0d21922b676706ccs',
  'ou_18eac85d35a26f989317ad4f02e8bbbb',
  'ou_461cf042d9eedaa60d445f26dc747d5e',
  'ou_a18fe85d22e7633852d8104226e99eac',
  'ou_9204a37300b3700d61effaa439f34295',
  'ou_cf986xxxx'
]
const USER_IDS = ['7cdcc7c2', 'ca51d83b']
const UNION_IDS = ['on_cad4860e7af114fb4ff6c5d496d1dd76', 'on_gdcq860e7af114fb4ff6c5d496dabcet']
const DEPARTMENTS = ['3dceba33a33226', 'd502aaa9514059']
const GROUP = 'oc_84983ff6516d731e5b5f68d4ea2e1da5'
const IMAGE_KEY = 'img_v2_8e5a80ec-4d94-4bb2-84d5-e25d6c28dacj'

async function start(): Promise<Harness> {
  const harness = await startHarness({
    limits: NO_LIMITS,
    world: {
      users: [
        ...OPEN_IDS.map((id, n) => user(n, { open_ids: { cli_emulator: id } })),
        ...USER_IDS.map((id, n) => user(20 + n, { user_id: id })),
        ...UNION_IDS.map((id, n) => user(30 + n, { union_id: id })),
        user(40, { email: 'xxxx@example.com' })
      ],
      departments: [
        ...DEPARTMENTS.map(id => ({
          department_id: id,
          open_department_id: `od-${id}`,
          name: id
        })),
        {
          department_id: 'five',
          open_department_id: 'od-5b91c9affb665451a16b90b4be367efa',
          name: 'five'
        }
      ],
      chats: [group(GROUP)],
      templates: ['ctp_xxxxxx', 'AAqyjwfhabcef'].map(template_id => ({
        template_id,
        versions: ['1.0.0'],
        visible_to: 'all' as const,
        variables: { var_xxx: 'string' as const },
        bytes: 100,
        update_multi: true
      }))
    }
  })
  const app = harness.emulator.store.apps.get('cli_emulator')
  if (app !== undefined) app.available_to = 'all'
  harness.emulator.store.addUpload(image(IMAGE_KEY))
  return harness
}

describe('request samples', () => {
  const create = (harness: Harness, type: string, body: JsonObject): ReturnType<Harness['call']> =>
    harness.call('POST', `/open-apis/im/v1/messages?receive_id_type=${type}`, body)

  test('create: a text with the sample uuid, and the cURL sample', async () => {
    const harness = await start()
    const first = await create(harness, 'open_id', {
      receive_id: OPEN_IDS[0],
      msg_type: 'text',
      content: '{"text":"test content"}',
      uuid: '选填，每次调用前请更换，如a0d69e20-1dd1-458b-k525-dfeca4015204'
    })
    const second = await create(harness, 'chat_id', {
      receive_id: GROUP,
      msg_type: 'text',
      content: '{"text":"test content"}'
    })
    expect([first.body.code, second.body.code]).toEqual([0, 0])
  })

  test('create: the card sample with mentions by open_id and by email', async () => {
    const reply = await create(await start(), 'open_id', {
      receive_id: OPEN_IDS[0],
      msg_type: 'interactive',
      content:
        '{"elements":[{"tag":"markdown","content":"普通文本\\n\\n // at 指定用户\\n <at id=\\"ou_cf986xxxx\\"></at> // 使用 open_id @ 指定人\\n <at id=\\"ou_cf986xxxx\\"></at> // 使用 user_id @ 指定人\\n <at email=\\"xxxx@example.com\\"></at> // 使用邮箱地址 @ 指定人\\n // at 所有人\\n <at id=\\"all\\"></at>"}]}'
    })
    expect(reply.body.code).toBe(0)
  })

  test('reply: the sample, in a thread', async () => {
    const harness = await start()
    const id = idOf(await harness.create('text', { text: 'root' }))
    const reply = await harness.call('POST', `/open-apis/im/v1/messages/${id}/reply`, {
      content: '{"text":"test content"}',
      msg_type: 'text',
      reply_in_thread: true,
      uuid: 'a0d69e20-1dd1-458b-k525-dfeca4015204'
    })
    expect(reply.body.data?.['thread_id']).toMatch(/^omt_/)
  })

  const PATCH_CARD =
    '{"elements":[{"tag":"div","text":{"content":"This is the plain text","tag":"plain_text"}}],"header":{"template":"blue","title":{"content":"This is the title","tag":"plain_text"}}}'

  test('patch: the card sample with the update_multi that the page asks for', async () => {
    const harness = await start()
    const shared = { ...(JSON.parse(PATCH_CARD) as JsonObject), config: { update_multi: true } }
    const id = idOf(await harness.create('interactive', shared))
    const url = `/open-apis/im/v1/messages/${id}`
    const done = await harness.call('PATCH', url, { content: JSON.stringify(shared) })
    expect(done.body).toEqual({ code: 0, data: {}, msg: 'ok' })
    expect((await harness.call('PATCH', url, { content: PATCH_CARD })).body.code).toBe(230001)
  })

  test('patch: the template sample', async () => {
    const harness = await start()
    const content =
      '{"type":"template","data":{"template_id":"AAqyjwfhabcef","template_version_name":"1.0.0"}}'
    const id = idOf(await harness.create('interactive', content))
    const done = await harness.call('PATCH', `/open-apis/im/v1/messages/${id}`, { content })
    expect(done.body.code).toBe(0)
  })

  const lists = {
    open_ids: [OPEN_IDS[3] ?? '', OPEN_IDS[4] ?? ''],
    department_ids: ['od-5b91c9affb665451a16b90b4be367efa']
  }

  test.each<[string, JsonObject]>([
    [
      'text',
      {
        department_ids: DEPARTMENTS,
        open_ids: OPEN_IDS.slice(1, 3),
        user_ids: USER_IDS,
        union_ids: UNION_IDS,
        content: { text: 'test content' }
      }
    ],
    [
      'post',
      {
        ...lists,
        content: {
          post: {
            zh_cn: {
              title: '我是一个标题',
              content: [
                [
                  { tag: 'text', text: '第一行' },
                  { tag: 'a', href: 'http://www.feishu.cn', text: '飞书' }
                ]
              ]
            },
            en_us: {
              title: 'I am a title',
              content: [
                [
                  { tag: 'text', text: 'first line' },
                  { tag: 'a', href: 'http://www.feishu.cn', text: 'feishu' }
                ]
              ]
            }
          }
        }
      }
    ],
    ['image', { ...lists, content: { image_key: IMAGE_KEY } }],
    ['share_chat', { ...lists, content: { share_chat_id: GROUP } }],
    ['interactive', { ...lists, card: oldCard() }],
    [
      'interactive',
      {
        ...lists,
        card: {
          type: 'template',
          data: { template_id: 'ctp_xxxxxx', template_variable: { var_xxx: 'xxxxxx' } }
        }
      }
    ]
  ])('batch: %s', async (msg_type, message) => {
    const harness = await start()
    const body = { msg_type, ...message }
    const reply = await harness.call('POST', '/open-apis/message/v4/batch_send/', body)
    expect(reply.body).toEqual({
      code: 0,
      msg: 'ok',
      data: {
        message_id: expect.stringMatching(/^bm-[0-9a-f]{32}$/),
        invalid_department_ids: [],
        invalid_open_ids: [],
        invalid_user_ids: [],
        invalid_union_ids: []
      }
    })
  })
})

describe('response samples', () => {
  /** The sample of create and reply; its message is a merged one, so `upper_message_id` is left out. */
  const SAMPLE = {
    code: 0,
    msg: 'success',
    data: {
      message_id: 'om_dc13264520392913993dd051dba21dcf',
      root_id: 'om_40eb06e7b84dc71c03e009ad3c754195',
      parent_id: 'om_d4be107c616aed9c1da8ed8068570a9f',
      thread_id: 'omt_d4be107c616a',
      msg_type: 'interactive',
      create_time: '1615380573411',
      update_time: '1615380573411',
      deleted: false,
      updated: false,
      chat_id: 'oc_5ad11d72b830411d72b836c20',
      sender: {
        id: 'cli_9f427eec54ae901b',
        id_type: 'app_id',
        sender_type: 'app',
        tenant_key: '736588c9260f175e'
      },
      body: { content: '{"text":"@_user_1 test content"}' },
      mentions: [
        {
          key: '@_user_1',
          id: 'ou_155184d1e73cbfb8973e5a9e698e74f2',
          id_type: 'open_id',
          name: 'Tom',
          tenant_key: '736588c9260f175e'
        }
      ]
    }
  }

  test('a reply in a thread with a mention has the fields and types of the sample', async () => {
    const harness = await start()
    const id = idOf(await harness.create('text', { text: 'root' }))
    const reply = await harness.call('POST', `/open-apis/im/v1/messages/${id}/reply`, {
      content: JSON.stringify({ text: '<at user_id="ou_tom">Tom</at> test content' }),
      msg_type: 'text',
      reply_in_thread: true
    })
    expect(shapeOf(reply.body)).toEqual(shapeOf(SAMPLE))
    expect(reply.body.data?.['body']).toEqual({ content: '{"text":"@_user_1 test content"}' })
  })

  test('an error has the fields and types of the chart sample', async () => {
    const chart = {
      elements: [{ tag: 'hr' }, { tag: 'hr' }, { tag: 'chart', chart_spec: 'not a spec' }]
    }
    const { status, body } = await (await start()).create('interactive', chart)
    expect(status).toBe(400)
    expect(body.code).toBe(230099)
    expect(body.msg).toMatch(
      /^Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> \[2\]\(tag: chart\); ErrMsg: chart spec is invalid; ErrorValue: - \(root\): .*; $/
    )
    expect(shapeOf(body)).toEqual({
      code: 'number',
      msg: 'string',
      error: { log_id: 'string', troubleshooter: 'string' }
    })
    const logId = asText(body.error?.['log_id'])
    expect(body.error?.['troubleshooter']).toContain(
      `https://open.feishu.cn/search?from=openapi&log_id=${logId}&code=230099&method_id=`
    )
  })
})

describe('sub-codes, as the tables write them', () => {
  const card = (...elements: Json[]): Json => ({ schema: '2.0', body: { elements } })
  const template = (template_id: string, more = {}): Json => ({
    type: 'template',
    data: { template_id, ...more }
  })
  const audio = (config: Json): Json => ({
    schema: '2.0',
    config,
    body: { elements: Array.from({ length: 2 }, () => ({ tag: 'audio', audio_id: 'a' })) }
  })

  test.each<[Json, string]>([
    [
      card({ tag: 'person', user_id: 'ou_nobody' }),
      'ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: ou_nobody; '
    ],
    [
      card(...Array.from({ length: 201 }, () => ({ tag: 'hr' }))),
      'ErrCode: 11310; ErrMsg: element exceeds the limit; code:230099'
    ],
    [
      template('AAqNobody'),
      'ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: AAqNobody; '
    ],
    [
      template('AAqHidden'),
      'ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: cli_emulator, templateID: AAqHidden; '
    ],
    [
      template('AAqEmulator', { template_variable: { count: 'one' } }),
      'ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: varName: count, specifiedType: number, actualType: string; '
    ],
    [
      card({ tag: 'img', img_key: 'img_v3_x', alt: { tag: 'plain_text', content: '' } }),
      'ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_v3_x; '
    ],
    [audio({}), "ErrCode: 300220; ErrMsg: audio elem don't support forward; "],
    [audio({ enable_forward: false }), 'ErrCode: 300230; ErrMsg: duplicate audio id; ']
  ])('%j', async (content, ext) => {
    const reply = await (await start()).create('interactive', content)
    expect(reply.body).toMatchObject({
      code: 230099,
      msg: `Failed to create card content, ext=${ext}`
    })
  })
})

describe('error tables', () => {
  const SHARED: [number, string][] = [
    [230001, 'Your request contains an invalid request parameter.'],
    [230002, 'The bot can not be outside the group.'],
    [230006, 'Bot ability is not activated.'],
    [230013, 'Bot has NO availability to this user.'],
    [230015, 'P2P chat can NOT be shared.'],
    [230017, 'Bot is NOT the owner of the resource.'],
    [230018, 'These operations are NOT allowed at current group settings.'],
    [230019, 'The topic does NOT exist.'],
    [230020, 'This operation triggers the frequency limit.'],
    [230022, 'The content of the message contains sensitive information.'],
    [230025, 'The length of the message content reaches its limit.'],
    [230027, 'Lack of necessary permissions.'],
    [230028, 'The messages do NOT pass the audit.'],
    [230035, 'Send Message Permission deny.'],
    [230038, 'Cross tenant p2p chat operate forbid.'],
    [230049, 'The message is being sent.'],
    [230055, 'The type of file upload does not match the type of message being sent.'],
    [230075, 'Sending encrypted messages is not supported.'],
    [230099, 'Failed to create card content.'],
    [232009, 'Your request specifies a chat which has already been dissolved.']
  ]
  const TABLES: [ApiName, number, [number, string][]][] = [
    [
      'message.create',
      400,
      [
        ...SHARED,
        [230029, 'User has resigned.'],
        [230034, 'The receive_id is invalid.'],
        [230036, 'Tenant crypt key has been deleted.'],
        [230053, 'The user has stopped the bot from sending messages.'],
        [230054, 'This type of message is unavailable in the connection group.']
      ]
    ],
    [
      'message.reply',
      400,
      [
        ...SHARED,
        [230011, 'The message is recalled.'],
        [230050, 'The message is invisible to the operator.'],
        [230054, 'This operation is not supported for this message type.'],
        [230071, 'The group to which the message belongs does not support reply in thread.'],
        [230072, 'Aggregated messages do not support reply in thread.'],
        [230111, 'Action unavailable as the message will self-destruct soon.']
      ]
    ],
    [
      'message.patch',
      400,
      [
        [230011, 'The message is recalled.'],
        [230031, 'Message can only be modified within 14 days after sending.'],
        [230110, 'Action unavailable as the message has been deleted.']
      ]
    ],
    [
      'batch.send',
      200,
      [
        [10002, 'Create or send message fail.'],
        [10003, 'Invalid parameter.'],
        [11101, 'Open_id not exist.'],
        [11203, 'Send employee ids permission denied.'],
        [11204, 'Send department list permission denied.'],
        [11205, 'App do not have bot.'],
        [11207, 'App is not usage.'],
        [11209, 'App not exist.'],
        [11210, 'App usage info not exist.'],
        [11223, 'Do not have im write permission.'],
        [11227, 'Image key not exist.'],
        [11231, 'Chat not found.'],
        [11235, 'This group is set to only admin can mention @All.'],
        [11246, 'Create message content fail.'],
        [11247, 'Internal send message trigger rate limit.'],
        [11312, 'Bot messages do not pass the audit.'],
        [230100, 'Sending invalid test messages is restricted.']
      ]
    ]
  ]

  test.each(
    TABLES.flatMap(([api, status, rows]) => rows.map(([code, msg]) => [api, code, status, msg]))
  )('%s %i is HTTP %i %s', (api, code, status, msg) => {
    expect(describeCode(api as ApiName, Number(code))).toEqual({ msg, status })
  })
})

/** The value with every leaf replaced by its type, and arrays by their first member. */
function shapeOf(value: Json | undefined): unknown {
  if (Array.isArray(value)) return [shapeOf(value[0])]
  if (!isObject(value)) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, shapeOf(child)]))
}

function user(n: number, more: Partial<User>): User {
  return {
    union_id: `on_sample_${n}`,
    user_id: `sample_${n}`,
    email: `sample${n}@example.com`,
    name: `Sample ${n}`,
    open_ids: { cli_emulator: `ou_sample_${n}` },
    department_ids: [],
    ...more
  }
}

function group(chat_id: string): Chat {
  return { chat_id, name: chat_id, mode: 'group', bots: ['cli_emulator'] }
}

function image(key: string): Upload {
  return {
    key,
    app_id: 'cli_emulator',
    kind: 'image',
    type: 'message',
    name: '',
    size: 1,
    sha256: ''
  }
}

/** The batch page's card sample: JSON 1.0 with legacy keys. */
function oldCard(): JsonObject {
  const field = (content: string): Json => ({ is_short: true, text: { tag: 'lark_md', content } })
  return {
    config: { wide_screen_mode: true },
    elements: [
      {
        tag: 'div',
        fields: [field('**🗳工单来源：**\n报事报修'), field('**📝工单类型：**\n客服工单')]
      }
    ],
    header: {
      template: 'turquoise',
      title: { content: '📚晒挚爱好书，赢读书礼金', tag: 'plain_text' }
    }
  }
}
