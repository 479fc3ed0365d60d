import { InputError, listNames } from '../model/input-error.ts'
import { isJsonObject, type JsonValue } from '../model/json.ts'
import { parseStructured, type StructuredDocument } from '../text/structured.ts'
import { StructuredError } from '../text/structured-error.ts'
import type { Inputs } from './inputs.ts'
import type { WorkspaceFiles } from './workspace-files.ts'

/** The built-in cards. */
export const BUILT_IN_CARDS = ['status', 'release', 'event'] as const

export type BuiltInCard = (typeof BUILT_IN_CARDS)[number]

/** JSON or YAML that the user wrote, with its places for later messages. */
export type WrittenSource = {
  readonly kind: 'content' | 'card'
  readonly input: string
  /** The file's path, or `the value` of the input. */
  readonly name: string
  readonly value: JsonValue
  readonly locate: StructuredDocument['locate']
  /** `inline` texts are the author's own words, into which GitHub may have put foreign ones. */
  readonly isInline: boolean
}

/** GitHub-flavoured Markdown, of the input or of a file. */
export type MarkdownSource = {
  readonly kind: 'markdown'
  readonly input: string
  readonly text: string
  /** The file's path in the workspace. */
  readonly path?: string
}

/** A file of the workspace, or a pattern for several. */
export type FileSource = { readonly kind: 'file'; readonly input: string; readonly path: string }

/** What a message is made of. */
export type Source =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'built_in'; readonly card: BuiltInCard }
  | { readonly kind: 'template' }
  | MarkdownSource
  | FileSource
  | WrittenSource

/** The inputs that each say what the message is made of. */
export const SOURCE_INPUTS = [
  'text',
  'markdown',
  'content',
  'content_file',
  'card',
  'card_file',
  'file',
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
    case 'file':
      return { kind: 'file', input: 'file', path: inputs.file }
    case 'template_id':
      return { kind: 'template' }
    case 'markdown':
      return { kind: 'markdown', input: 'markdown', text: inputs.markdown }
    case 'content':
      return asWritten(await readInline('content', 'content', inputs.content), inputs.content)
    case 'content_file':
      return readFile('content', 'content_file', inputs.contentFile, files)
    case 'card_file':
      if (/\.md$/i.test(inputs.cardFile)) return readMarkdown(inputs.cardFile, files)
      return requireCard(await readFile('card', 'card_file', inputs.cardFile, files))
    case 'card':
      if (isBuiltIn(inputs.card)) return { kind: 'built_in', card: inputs.card }
      return requireCard(await readInline('card', 'card', inputs.card))
  }
}

function theOneSource(inputs: Inputs): (typeof SOURCE_INPUTS)[number] {
  const values = {
    text: inputs.text,
    markdown: inputs.markdown,
    content: inputs.content,
    content_file: inputs.contentFile,
    card: inputs.card,
    card_file: inputs.cardFile,
    file: inputs.file,
    template_id: inputs.templateId
  }
  const [first, ...others] = SOURCE_INPUTS.filter(name => values[name] !== '')
  if (first === undefined) {
    throw new InputError(
      SOURCE_INPUTS,
      `all are empty, so there is nothing to send. Give ${listNames(SOURCE_INPUTS, 'or')}.`
    )
  }
  if (others.length > 0) {
    throw new InputError([first, ...others], 'each is a whole message. Give one of them.')
  }
  return first
}

async function readMarkdown(path: string, files: WorkspaceFiles): Promise<MarkdownSource> {
  const file = await files.readText('card_file', path)
  return { kind: 'markdown', input: 'card_file', text: file.text, path }
}

function readInline(
  kind: WrittenSource['kind'],
  input: string,
  text: string
): Promise<WrittenSource> {
  return parse({ kind, input, name: 'the value', isInline: true }, text)
}

/** A bare text is sent as it is written: YAML would drop what follows ` #`, join lines and make numbers. */
function asWritten(source: WrittenSource, text: string): WrittenSource {
  const isBare = typeof source.value !== 'object' && !/^\s*["'|>&!*]/.test(text)
  return isBare ? { ...source, value: text } : source
}

async function readFile(
  kind: WrittenSource['kind'],
  input: string,
  path: string,
  files: WorkspaceFiles
): Promise<WrittenSource> {
  if (!/\.(json|ya?ml)$/i.test(path)) {
    throw new InputError(
      input,
      `${JSON.stringify(path)} must end in .json, .yml or .yaml${kind === 'card' ? ', or .md for Markdown' : ''}.`
    )
  }
  const file = await files.readText(input, path)
  return parse({ kind, input, name: file.path, isInline: false }, file.text)
}

async function parse(
  source: Omit<WrittenSource, 'value' | 'locate'>,
  text: string
): Promise<WrittenSource> {
  try {
    return { ...source, ...(await parseStructured(text, { name: source.name })) }
  } catch (error) {
    if (error instanceof StructuredError) throw new InputError(source.input, error.message)
    throw error
  }
}

function requireCard(source: WrittenSource): WrittenSource {
  const { input, value } = source
  if (isJsonObject(value)) return source
  const problem =
    typeof value === 'string'
      ? `${JSON.stringify(value.slice(0, 60))} is not a built-in card`
      : 'is not a card object'
  throw new InputError(
    input,
    `${problem}. Write ${listNames(BUILT_IN_CARDS, 'or')}, or a card object as JSON or YAML.`
  )
}
