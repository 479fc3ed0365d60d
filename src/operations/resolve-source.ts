import { InputError, listNames } from '../model/input-error.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { parseStructured } from '../text/structured.ts'
import { StructuredError } from '../text/structured-error.ts'
import type { Inputs } from './inputs.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** The built-in cards. */
export const BUILT_IN_CARDS = ['status'] as const

export type BuiltInCard = (typeof BUILT_IN_CARDS)[number]

/** What a message is made of. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'built_in'; readonly card: BuiltInCard }
  | { readonly kind: 'template' }
  /** `inline` texts are the author's own words, into which GitHub may have put foreign ones. */
  | {
      readonly kind: 'content' | 'card'
      readonly input: string
      readonly value: JsonValue
      readonly inline: boolean
    }

const SOURCE_INPUTS = [
  'text',
  'content',
  'content_file',
  'card',
  'card_file',
  'template_id'
] as const

/** True when `card` names a built-in card rather than holding one. */
export function isBuiltIn(card: string): card is BuiltInCard {
  return (BUILT_IN_CARDS as readonly string[]).includes(card)
}

/**
 * The one source of the message, parsed.
 *
 * @throws InputError when there is none or more than one, or when it cannot be read
 */
export async function resolveSource(inputs: Inputs, files: WorkspaceFiles): Promise<Source> {
  switch (theOneSource(inputs)) {
    case 'text':
      return { kind: 'text', text: inputs.text }
    case 'template_id':
      return { kind: 'template' }
    case 'content':
      return {
        kind: 'content',
        input: 'content',
        value: await parse('content', inputs.content),
        inline: true
      }
    case 'content_file':
      return {
        kind: 'content',
        input: 'content_file',
        value: await parseFile(files, 'content_file', inputs.contentFile),
        inline: false
      }
    case 'card_file':
      return {
        kind: 'card',
        input: 'card_file',
        value: requireCard('card_file', await parseFile(files, 'card_file', inputs.cardFile)),
        inline: false
      }
    case 'card':
      if (isBuiltIn(inputs.card)) return { kind: 'built_in', card: inputs.card }
      return {
        kind: 'card',
        input: 'card',
        value: requireCard('card', await parse('card', inputs.card)),
        inline: true
      }
  }
}

function theOneSource(inputs: Inputs): (typeof SOURCE_INPUTS)[number] {
  const values = {
    text: inputs.text,
    content: inputs.content,
    content_file: inputs.contentFile,
    card: inputs.card,
    card_file: inputs.cardFile,
    template_id: inputs.templateId
  }
  const [first, ...others] = SOURCE_INPUTS.filter(name => values[name] !== '')
  if (first === undefined) {
    throw new InputError(
      SOURCE_INPUTS,
      `all are empty, so there is nothing to send. Give ${listNames(SOURCE_INPUTS, 'or')}.`
    )
  }
  if (others.length > 0)
    throw new InputError([first, ...others], 'each is a whole message. Give one of them.')
  return first
}

async function parseFile(files: WorkspaceFiles, input: string, path: string): Promise<JsonValue> {
  if (!/\.(json|ya?ml)$/i.test(path)) {
    throw new InputError(input, `${JSON.stringify(path)} must end in .json, .yml or .yaml.`)
  }
  const file = await files.readText(input, path)
  return parse(input, file.text, file.path)
}

async function parse(input: string, text: string, name = 'the value'): Promise<JsonValue> {
  try {
    return (await parseStructured(text, { name })).value
  } catch (error) {
    if (error instanceof StructuredError) throw new InputError(input, error.message)
    throw error
  }
}

function requireCard(input: string, value: JsonValue): JsonObject {
  if (isJsonObject(value)) return value
  const problem =
    typeof value === 'string'
      ? `${JSON.stringify(value.slice(0, 60))} is no built-in card`
      : 'is no card object'
  throw new InputError(
    input,
    `${problem}. Write ${listNames(BUILT_IN_CARDS, 'or')}, or a card object as JSON or YAML.`
  )
}
