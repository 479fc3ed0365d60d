import type { JsonObject, JsonValue } from '../../src/model/json.ts'

/** A card JSON 2.0 with these elements. */
export function makeCard(elements: JsonValue[], overrides: JsonObject = {}): JsonObject {
  return { schema: '2.0', body: { elements }, ...overrides }
}

/** A card JSON 1.0 with these elements. */
export function makeOldCard(elements: JsonValue[], overrides: JsonObject = {}): JsonObject {
  return { elements, ...overrides }
}

export function plain(content: string): JsonObject {
  return { tag: 'plain_text', content }
}

export function column(elements: JsonValue[]): JsonObject {
  return { tag: 'column_set', columns: [{ tag: 'column', elements }] }
}

/** The path of the first element of a card JSON 2.0. */
export const E0 = '$.body.elements[0]'

// Sound elements, for cards that are broken somewhere else.
export const link = { type: 'open_url', default_url: 'https://example.com' }
export const button = { tag: 'button', text: plain('Go'), behaviors: [link] }
export const submit = { tag: 'button', name: 'ok', text: plain('Send'), form_action_type: 'submit' }
export const oldSubmit = {
  tag: 'button',
  name: 'ok',
  text: plain('Send'),
  action_type: 'form_submit'
}
export const input = { tag: 'input', name: 'why' }
export const form = { tag: 'form', name: 'f', elements: [input, submit] }
export const table = {
  tag: 'table',
  columns: [{ name: 'a', data_type: 'text' }],
  rows: [{ a: 'x' }]
}
export const image = { tag: 'img', img_key: 'img_v3_1', alt: plain('') }
