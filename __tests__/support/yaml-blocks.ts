import { isJsonObject } from '../../src/model/json.ts'
import { parse } from 'yaml'

/** A fenced block of YAML in a page. */
export type YamlBlock = {
  readonly page: string
  readonly line: number
  /** Without the indentation that a list item gives it. */
  readonly text: string
  readonly kind: 'workflow' | 'steps' | 'card' | 'file' | 'fragment' | 'unknown'
  /** Of a file, which says it in a comment at its top. */
  readonly path?: string
}

const FENCE = /^( *)```ya?ml(.*)\n([\s\S]*?)^ *```$/gm

/**
 * The blocks of YAML of a page, and what each is. One that cannot stand alone (`with:` on its own,
 * another action's step) is opened by ```yaml fragment; GitHub shows it like the others.
 */
export function yamlBlocks(page: string, text: string): YamlBlock[] {
  return [...text.matchAll(FENCE)].map(match => {
    const [, indent = '', mark = '', indented = ''] = match
    const block = indented.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
    const path = /^# (\S+\.ya?ml)\n/.exec(block)?.[1]
    return {
      page,
      line: text.slice(0, match.index).split('\n').length,
      text: block,
      kind: kindOf(block, mark.trim(), path),
      ...(path === undefined ? {} : { path })
    }
  })
}

function kindOf(text: string, mark: string, path: string | undefined): YamlBlock['kind'] {
  const value: unknown = parse(text)
  if (mark !== '') return mark === 'fragment' ? 'fragment' : 'unknown'
  if (Array.isArray(value)) return 'steps'
  if (!isJsonObject(value)) return 'unknown'
  if ('jobs' in value) return 'workflow'
  if ('schema' in value || 'elements' in value) return 'card'
  return path === undefined ? 'unknown' : 'file'
}
