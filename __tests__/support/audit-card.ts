import { expect } from '@jest/globals'
import type { Nodes } from 'mdast'
import type { CardElement } from '../../src/cards/card.ts'
import { parseRendered, textOf } from './rendered-markdown.ts'

const CONTAINERS = new Set(['collapsible_panel', 'column_set', 'column', 'interactive_container'])
const FEISHU_TAG = /<\s*\/?\s*(a|at|audio|font|link|local_datetime|number_tag|person|text_tag)\b/i

/** Everything that a reader can see or click in these elements, one piece after another. */
export function visibleParts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(visibleParts)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== 'string') return visibleParts(inner)
    if (key === 'display_name') return [inner]
    return key === 'content' || /^c\d+$/.test(key) ? partsOf(parseRendered(inner)) : []
  })
}

function partsOf(tree: Nodes): string[] {
  const urls: string[] = []
  walk(tree, node => {
    if ('url' in node) urls.push(node.url)
  })
  return [textOf(tree).replaceAll('\u200b', ''), ...urls]
}

/**
 * Holds elements made of a foreign document against what Feishu takes and what must never come alive:
 * no tag but `<br>` and `<hr>`, only http(s) links, only the pictures named in `images`.
 */
export function auditElements(
  elements: readonly CardElement[],
  images: readonly string[] = []
): void {
  const tables: unknown[] = []
  const audited = new Set<string>()
  const audit = (content: string): void => {
    if (!audited.has(content)) auditMarkdown(content, images)
    audited.add(content)
  }
  const visit = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const tag: unknown = 'tag' in value ? value.tag : undefined
    const inner = typeof tag === 'string' && CONTAINERS.has(tag) ? depth + 1 : depth
    expect(inner).toBeLessThanOrEqual(5)
    if (tag === 'table') {
      expect(depth).toBe(0)
      auditTable(value)
      tables.push(value)
    }
    for (const [key, property] of Object.entries(value)) {
      if (typeof property !== 'string') visit(property, inner)
      else if (key === 'content' || /^c\d+$/.test(key)) audit(property)
    }
  }
  visit(elements, 0)
  expect(tables.length).toBeLessThanOrEqual(5)
}

function auditTable(table: object): void {
  expect(table).toMatchObject({ page_size: expect.any(Number), columns: expect.any(Array) })
  const { columns, rows } = table as { columns: { name: string }[]; rows: object[] }
  const names = new Set(columns.map(column => column.name))
  expect(names.size).toBe(columns.length)
  expect(columns.length).toBeLessThanOrEqual(50)
  expect(rows.flatMap(row => Object.keys(row)).filter(key => !names.has(key))).toEqual([])
}

/** Looks at card Markdown as a CommonMark reader does, and for the patterns that Feishu's client acts on. */
export function auditMarkdown(content: string, images: readonly string[] = []): void {
  expect(content.isWellFormed()).toBe(true)
  walk(parseRendered(content), node => {
    switch (node.type) {
      case 'html':
        expect(node.value).toMatch(/^<(br|hr)>$/)
        return
      case 'link':
        expect(node.url).toMatch(/^https?:\/\/[!-~]+$/)
        return
      case 'image':
        expect(images).toContain(node.url)
        return
      case 'code':
      case 'inlineCode':
        expect(node.value).not.toMatch(FEISHU_TAG)
        return
      case 'definition':
      case 'footnoteDefinition':
      case 'footnoteReference':
      case 'imageReference':
      case 'linkReference':
        throw new Error(`Feishu would read a ${node.type} in ${JSON.stringify(content)}`)
      default:
    }
  })
  const text = withoutCodeAndTargets(content)
  expect(text).not.toMatch(/<(?!(br|hr)>)/)
  expect(text).not.toMatch(/:[A-Za-z0-9_+-]+:/)
}

function withoutCodeAndTargets(content: string): string {
  return content
    .replace(/^(`{3,})[^`\n]*\n[\s\S]*?\n\1$/gm, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
    .replace(/\]\([^)\s]*\)/g, ']')
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) walk(child, visit)
}
