import { HEADER_COLORS } from '../cards/card.ts'
import { BUTTON_TYPES } from '../cards/elements.ts'
import type { ButtonOverride, CardOverrides, Field } from '../cards/overrides.ts'
import { InputError, listNames } from '../model/input-error.ts'
import { isJsonObject, stringAt, type JsonObject, type JsonValue } from '../model/json.ts'
import type { Mention } from '../model/mention.ts'
import { safeUrl } from '../text/card-markdown.ts'
import type { Inputs } from './inputs.ts'

/**
 * What the inputs put over, or add to, a built-in card.
 *
 * @throws InputError naming the input whose shape is wrong
 */
export function readOverrides(inputs: Inputs, mentions: readonly Mention[]): CardOverrides {
  const { title, subtitle, color, note, fields, buttons } = inputs
  return {
    ...(title === '' ? {} : { title }),
    ...(subtitle === '' ? {} : { subtitle }),
    ...(color === '' ? {} : { color: readColor(color) }),
    ...(note === '' ? {} : { note }),
    ...(fields === undefined ? {} : { fields: readFields(fields) }),
    ...(buttons === undefined ? {} : { buttons: readButtons(buttons) }),
    ...(mentions.length === 0 ? {} : { mentions })
  }
}

function readColor(value: string): (typeof HEADER_COLORS)[number] {
  const color = HEADER_COLORS.find(name => name === value)
  if (color !== undefined) return color
  throw new InputError(
    'color',
    `${JSON.stringify(value)} is not a header colour. Write ${listNames(HEADER_COLORS, 'or')}.`
  )
}

/** An empty value is what an absent `${{ }}` leaves; it makes no row. */
function readFields(fields: JsonObject): Field[] {
  return Object.entries(fields)
    .map(([label, value]) => readField(label, value ?? ''))
    .filter(field => field.text !== '' || field.url !== undefined)
}

function readField(label: string, value: JsonValue): Field {
  if (value === null) return { label, text: '' }
  if (!Array.isArray(value) && !isJsonObject(value)) return { label, text: String(value) }
  const text = isJsonObject(value) ? stringAt(value, 'text') : undefined
  const url = isJsonObject(value) ? stringAt(value, 'url') : undefined
  if (url === undefined || safeUrl(url) === undefined) {
    throw new InputError(
      'fields',
      `the value of ${JSON.stringify(label)} must be text, an http(s) URL, or {text, url}.`
    )
  }
  return { label, text: text ?? url, url }
}

function readButtons(buttons: JsonValue): ButtonOverride[] {
  if (!Array.isArray(buttons))
    throw new InputError(
      'buttons',
      'must be a list. Write it like `[{text: Open, url: "https://example.com"}]`.'
    )
  return buttons.map((button, index) => readButton(button, index + 1))
}

function readButton(button: JsonValue, place: number): ButtonOverride {
  const fail = (problem: string): InputError =>
    new InputError('buttons', `button ${place} ${problem}`)
  if (!isJsonObject(button)) throw fail('must be an object {text, url, type}.')
  const text = stringAt(button, 'text')
  const url = stringAt(button, 'url')
  if (text === undefined || text === '') throw fail('has no `text`.')
  if (url === undefined || safeUrl(url) === undefined) throw fail('has no http(s) `url`.')
  const unknown = Object.keys(button).find(key => !['text', 'url', 'type'].includes(key))
  if (unknown !== undefined)
    throw fail(`has \`${unknown}\`, which is not known: a button is {text, url, type}.`)
  if (button['type'] === undefined) return { text, url }
  const type = BUTTON_TYPES.find(name => name === button['type'])
  if (type === undefined)
    throw fail(`has an unknown \`type\`. Write ${listNames(BUTTON_TYPES, 'or')}.`)
  return { text, url, type }
}
