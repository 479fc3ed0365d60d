import { describe, expect, test } from '@jest/globals'
import { NO_LIMITS } from '../../../src/emulator/frequency.ts'
import type { Json } from '../../../src/emulator/json.ts'
import type { Harness } from './harness.ts'
import { card, OPUS, PNG, startHarness, textOf } from './harness.ts'

async function start(): Promise<Harness> {
  return startHarness({ limits: NO_LIMITS })
}

/** Sends a card and returns the sub-code that it was refused with, 0 when it was taken. */
async function subCodeOf(harness: Harness, content: Json): Promise<number> {
  const reply = await harness.create('interactive', content)
  if (reply.body.code === 0) return 0
  expect(reply.body.code).toBe(230099)
  const found = SUB_CODE.exec(reply.body.msg ?? '')
  return Number(found?.[1])
}

/** The reference's own pattern for the sub-code inside the text. */
const SUB_CODE =
  /ErrCode:\s*(\d+)(?:;\s*ErrPath:\s*(.*?))?;\s*ErrMsg:\s*(.*?)(?:;\s*ErrorValue:\s*([\s\S]*?))?(?:;\s*(?:,?\s*code:\s*\d+)?)?\s*$/

const text = (content: string): Json => ({ tag: 'plain_text', content })
const md = (content: string): Json => ({ tag: 'markdown', content })
const hr: Json = { tag: 'hr' }
const button = (more = {}): Json => ({ tag: 'button', text: text('Go'), ...more })
const table = (more = {}): Json => ({
  tag: 'table',
  columns: [{ name: 'a', data_type: 'text' }],
  rows: [{ a: 'x' }],
  ...more
})
const form = (...elements: Json[]): Json => ({ tag: 'form', name: 'f', elements })
const submit = button({ name: 'go', form_action_type: 'submit' })
const panel = (...elements: Json[]): Json => ({
  tag: 'collapsible_panel',
  header: { title: text('more') },
  elements
})
const columns = (...elements: Json[]): Json => ({
  tag: 'column_set',
  columns: [{ tag: 'column', elements }]
})
const repeat = (count: number, element: Json): Json[] =>
  Array.from({ length: count }, () => element)
const nested = (depth: number): Json => (depth === 0 ? hr : panel(nested(depth - 1)))

describe('JSON 2.0', () => {
  test.each<[string, Json]>([
    ['a blank card', {}],
    ['a card without a body', { schema: '2.0' }],
    [
      'everything at the top level',
      {
        schema: '2.0',
        config: { update_multi: true, width_mode: 'fill', summary: { content: 's' } },
        card_link: { url: 'https://example.com' },
        header: { title: text('t'), subtitle: text('s'), template: 'green', padding: '12px' },
        body: { direction: 'vertical', elements: [md('**x**')] }
      }
    ],
    ['legacy keys of official samples', { schema: '2.0', config: { wide_screen_mode: true } }],
    ['a legacy button url', card(button({ url: 'https://example.com', value: { tag: 'x' } }))],
    ['200 elements', card(...repeat(200, hr))],
    ['five tables', card(...repeat(5, table()))],
    ['a form', card(form({ tag: 'input', name: 'i' }, submit))],
    ['five levels of containers', card(nested(5))],
    ['columns', card(columns(md('x'), button()))],
    ['element ids', card({ ...(hr as object), element_id: 'a_1' }, { tag: 'hr', element_id: 'b' })],
    ['free data with a tag in it', card({ tag: 'chart', chart_spec: { tag: 'nonsense' } })],
    ['a mention by each id', card(md('<at id=ou_mona></at><at ids="mona,ou_hubot"></at>'))],
    ['a mention by email', card(md("<at email='lin@example.com'></at>"))],
    ['a list that drops strangers', card(persons(['ou_nobody'], true))],
    ['a stranger in Markdown', card(md("<person id='ou_nobody'></person>"))],
    ['an entity that is no tag', card(md('&#60;at id=ou_nobody&#62;'))],
    ['a picture inside code', card(md('`![x](y)` and\n```\n![x](y)\n```'))]
  ])('takes %s', async (_name, content) => {
    expect(await subCodeOf(await start(), content)).toBe(0)
  })

  test.each<[string, number, Json]>([
    ['not JSON', 200621, '{"schema":'],
    ['a JSON array', 200621, '[]'],
    ['another schema', 200621, { schema: '3.0' }],
    ['an unknown top-level property', 200621, { schema: '2.0', elements: [] }],
    ['an unknown config property', 200621, { schema: '2.0', config: { colour: 1 } }],
    ['an unknown header property', 200621, { schema: '2.0', header: { title: text('t'), x: 1 } }],
    ['a header without a title', 200621, { schema: '2.0', header: { template: 'red' } }],
    ['an unknown property of a tag', 200621, card({ tag: 'hr', color: 'red' })],
    ['an unknown tag', 200621, card({ tag: 'video' })],
    ['no tag', 200621, card({ content: 'x' })],
    ['a body that is a list', 200621, { schema: '2.0', body: [] }],
    ['elements that are no list', 200621, { schema: '2.0', body: { elements: {} } }],
    ['the removed tag note', 200861, card({ tag: 'note', elements: [] })],
    ['the removed tag action', 200861, card({ tag: 'action', actions: [] })],
    ['update_multi false', 300302, { schema: '2.0', config: { update_multi: false } }],
    ['201 elements', 11310, card(...repeat(201, hr))],
    ['201 with text nodes', 11310, card(...repeat(101, { tag: 'div', text: text('x') }))],
    ['six tables', 11310, card(...repeat(6, table()))],
    ['five Markdown tables', 11310, card(md('|a|b|\n|-|-|\n|1|2|\n\n'.repeat(5)))],
    ['a table in a column', 200621, card(columns(table()))],
    ['a form in a panel', 200621, card(panel(form(submit)))],
    ['a form in a form', 200621, card(form(form(submit), submit))],
    ['six levels of containers', 200621, card(nested(6))],
    ['a form without submit', 200621, card(form(button({ name: 'x' })))],
    ['a form with a nameless child', 200621, card(form(submit, { tag: 'input' }))],
    ['two children of one name', 200621, card(form(submit, { tag: 'input', name: 'go' }))],
    ['a multi-select outside a form', 200621, card({ tag: 'multi_select_static', options: [] })],
    ['page_size 11', 200621, card(table({ page_size: 11 }))],
    ['page_size 2.5', 200621, card(table({ page_size: 2.5 }))],
    ['a row key that is no column', 200915, card(table({ rows: [{ b: 1 }] }))],
    ['a cell of the wrong type', 200914, card(numbers('many'))],
    ['rows that are no list', 200914, card(table({ rows: {} }))],
    ['a column of an unknown type', 200621, card(table({ columns: [{ name: 'a' }] }))],
    ['an illegal element_id', 300301, card({ tag: 'hr', element_id: '1a' })],
    ['an element_id twice', 300301, card(...repeat(2, { tag: 'hr', element_id: 'a' }))],
    ['an unknown picture', 200570, card({ tag: 'img', img_key: 'img_v3_x', alt: text('') })],
    ['a picture without alt', 200621, card({ tag: 'img', img_key: 'img_v3_x' })],
    ['a picture by URL in Markdown', 200570, card(md('![x](https://example.com/x.png)'))],
    [
      'an unknown icon picture',
      200570,
      card(button({ icon: { tag: 'custom_icon', img_key: 'x' } }))
    ],
    ['a stranger mentioned', 100290, card(md('hi <at id=ou_nobody></at>'))],
    ['a stranger mentioned in code', 100290, card(md('```\n<at id=ou_nobody></at>\n```'))],
    ['a mention by union_id', 100290, card(md('<at id=on_mona></at>'))],
    ['an unknown email', 100290, card(md('<at email=x@example.com></at>'))],
    ['a stranger in another language', 100290, card(translated('<at id=ou_nobody></at>'))],
    ['a stranger in lark_md', 100290, card({ tag: 'div', text: larkMd('<at id=ou_nobody></at>') })],
    ['a stranger in a table cell', 100290, card(cells('<at id=ou_nobody></at>'))],
    ['a person nobody knows', 100290, card({ tag: 'person', user_id: 'ou_nobody' })],
    ['a person list with a stranger', 100290, card(persons(['ou_mona', 'ou_nobody'], false))],
    ['a chart without a spec', 200550, card({ tag: 'chart', chart_spec: '{}' })],
    ['a depth beyond reason', 200621, `{"schema":"2.0","config":{"style":${deep(300)}}}`],
    ['an unknown template', 200380, template('AAqNobody')],
    ['an unpublished version', 200380, template('AAqEmulator', { template_version_name: '9.9.9' })],
    ['a template of another app', 200381, template('AAqHidden')],
    ['a variable of the wrong type', 200732, template('AAqEmulator', variables({ title: 1 }))],
    ['a template without an id', 200621, { type: 'template', data: {} }],
    ['a card entity nobody made', 200220, { type: 'card', data: { card_id: '7371' } }]
  ])('refuses %s with %i', async (_name, subCode, content) => {
    expect(await subCodeOf(await start(), content)).toBe(subCode)
  })

  test('writes the sub-code as the documentation does', async () => {
    const harness = await start()
    const reply = await harness.create('interactive', card(hr, { tag: 'note', elements: [] }))
    expect(reply.body.msg).toBe(
      'Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: note); ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag note; '
    )
  })

  test('takes uploaded pictures and audio of this app alone', async () => {
    const harness = await start()
    const image = await harness.upload('images', { image_type: 'message' }, PNG)
    const audio = await harness.upload('files', { file_type: 'opus', file_name: 'a.opus' }, OPUS)
    const img_key = textOf(image, 'image_key')
    const file_key = textOf(audio, 'file_key')
    const silent = { enable_forward: false }
    const withAudio = (config: Json, ...ids: string[]): Json => ({
      ...card(...ids.map(audio_id => ({ tag: 'audio', file_key, audio_id }))),
      config
    })
    expect(await subCodeOf(harness, card({ tag: 'img', img_key, alt: text('') }))).toBe(0)
    expect(await subCodeOf(harness, card(md(`![x](${img_key})`)))).toBe(0)
    expect(await subCodeOf(harness, withAudio(silent, '1', '2'))).toBe(0)
    expect(await subCodeOf(harness, withAudio({}, '1'))).toBe(300220)
    expect(await subCodeOf(harness, withAudio(silent, '1', '1'))).toBe(300230)
    const stranger = card(md('<audio file_key=file_v3_x audio_id=1></audio>'))
    expect(await subCodeOf(harness, { ...stranger, config: silent })).toBe(300240)
  })
})

describe('JSON 1.0', () => {
  test.each<[string, Json]>([
    ['unknown properties', { colour: 1, elements: [{ tag: 'hr', colour: 'red' }] }],
    [
      'an action and a note',
      { elements: [action(button()), { tag: 'note', elements: [text('x')] }] }
    ],
    ['languages', { i18n_elements: { en_us: [hr], zh_cn: [hr] } }],
    ['schema 1.0 spelt out', { schema: '1.0', elements: [] }]
  ])('takes %s', async (_name, content) => {
    expect(await subCodeOf(await start(), content)).toBe(0)
  })

  test.each<[string, number, Json]>([
    ['a button at the root', 200621, { elements: [button()] }],
    ['a tag that nobody knows', 200621, { elements: [{ tag: 'video' }] }],
    ['languages that are no lists', 200621, { i18n_elements: { en_us: {} } }],
    ['a stranger', 100290, { elements: [md('<at id=ou_nobody></at>')] }]
  ])('refuses %s with %i', async (_name, subCode, content) => {
    expect(await subCodeOf(await start(), content)).toBe(subCode)
  })
})

describe('templates and entities', () => {
  test('a template is taken with its variables, and its own card counts toward the limit', async () => {
    const { create } = await start()
    const good = { title: 'x', count: 1, done: true, items: [], unheard_of: 1 }
    const version = { template_version_name: '1.0.0' }
    const small = await create(
      'interactive',
      template('AAqEmulator', { ...variables(good), ...version })
    )
    expect(small.body.code).toBe(0)
    const large = template('AAqEmulator', variables({ title: 'x'.repeat(30 * 1024 - 600) }))
    expect((await create('interactive', large)).body.code).toBe(230025)
  })

  test('an entity can be sent once', async () => {
    const harness = await startHarness({
      world: { cards: [{ card_id: '7371', card: card(hr), sent: false }] }
    })
    const entity = { type: 'card', data: { card_id: '7371' } }
    expect(await subCodeOf(harness, entity)).toBe(0)
    expect(await subCodeOf(harness, entity)).toBe(200220)
  })
})

function persons(ids: string[], drop: boolean): Json {
  const list = ids.map(id => ({ id }))
  return { tag: 'person_list', persons: list, drop_invalid_user_id: drop }
}

function numbers(cell: Json): Json {
  return table({ columns: [{ name: 'a', data_type: 'number' }], rows: [{ a: 1 }, { a: cell }] })
}

function cells(cell: string): Json {
  return table({ columns: [{ name: 'a', data_type: 'markdown' }], rows: [{ a: cell }] })
}

function translated(content: string): Json {
  return { tag: 'markdown', content: 'x', i18n_content: { zh_cn: content } }
}

function larkMd(content: string): Json {
  return { tag: 'lark_md', content }
}

function action(...actions: Json[]): Json {
  return { tag: 'action', actions }
}

function template(template_id: string, more = {}): Json {
  return { type: 'template', data: { template_id, ...more } }
}

function variables(template_variable: Json): { template_variable: Json } {
  return { template_variable }
}

function deep(levels: number): string {
  return '{"a":'.repeat(levels) + '1' + '}'.repeat(levels)
}
