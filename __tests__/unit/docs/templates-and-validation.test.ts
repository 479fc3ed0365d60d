import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { RULES } from '../../../src/cards/validate/validate-card.ts'
import { isJsonObject, type JsonValue } from '../../../src/model/json.ts'
import { renderDocument } from '../../../src/templates/render-document.ts'
import { templateScope } from '../../../src/templates/scope.ts'
import { cardSinks } from '../../../src/templates/sinks.ts'
import { parseStructured } from '../../../src/text/structured.ts'
import { found } from '../../support/found-issues.ts'
import { makeJob } from '../../support/make-run.ts'
import { makeScope, makeScopeData } from '../../support/make-scope.ts'

const DOCS = new URL('../../../docs/', import.meta.url)

function read(page: string): string {
  return readFileSync(new URL(page, DOCS), 'utf8')
}

function blocks(page: string): string[] {
  return Array.from(read(page).matchAll(/^```yaml\n(.*?)^```$/gms), match => match[1] ?? '')
}

/** The names that the pages put in code and that templates can use. */
function namesIn(page: string): Set<string> {
  const names = read(page).matchAll(/`((?:job|run|commit|github)(?:\.\w+)+|now|vars|event)`/g)
  return new Set(Array.from(names, match => match[1] ?? ''))
}

describe.each(['templates.md', 'templates.zh-CN.md'])('docs/%s', page => {
  test('names what exists', () => {
    const scope: Record<string, JsonValue> = makeScope()
    for (const name of namesIn(page)) {
      const value = name
        .split('.')
        .reduce<JsonValue | undefined>((at, key) => (isJsonObject(at) ? at[key] : undefined), scope)
      expect([name, value]).not.toEqual([name, undefined])
    }
  })

  test('names all that exists', () => {
    const scope = templateScope(makeScopeData({ jobs: [makeJob()] }))
    const names = namesIn(page)
    for (const group of ['job', 'run', 'commit'] as const)
      for (const key of Object.keys(scope[group] ?? {})) expect(names).toContain(`${group}.${key}`)
    const jobs = isJsonObject(scope.run) ? scope.run['jobs'] : []
    const [job] = Array.isArray(jobs) ? jobs : []
    const row =
      read(page)
        .split('\n')
        .find(line => line.startsWith('| `run.jobs`')) ?? ''
    for (const key of Object.keys(job ?? {})) expect(row).toContain(`\`${key}\``)
  })

  test('shows cards that render and that Feishu takes', async () => {
    const cards = blocks(page).filter(block => block.includes('schema:'))
    expect(cards).toHaveLength(2)
    for (const source of cards) {
      const { value } = await parseStructured(source, { name: page })
      const scope = makeScope({ url: 'https://shop.example.com' })
      const card = await renderDocument(value, scope, { name: page, sinkAt: cardSinks(value) })
      expect(card.warnings).toEqual([])
      expect(found(card.value)).toEqual([])
    }
  })

  test('shows steps that are YAML', async () => {
    for (const block of blocks(page))
      expect(await parseStructured(block, { name: page })).toBeDefined()
  })
})

describe.each(['card-validation.md', 'card-validation.zh-CN.md'])('docs/%s', page => {
  test('lists the rules in the order in which they run', () => {
    const listed = Array.from(read(page).matchAll(/^\| `([a-z-]+)`/gm), match => match[1])
    expect(listed).toEqual(['card', 'reference', ...Object.keys(RULES)])
  })
})

test.each(['templates.md', 'templates.zh-CN.md', 'card-validation.md', 'card-validation.zh-CN.md'])(
  'the links of docs/%s lead somewhere',
  page => {
    const targets = Array.from(
      read(page).matchAll(/\]\((?!https?:|\{)([^)#]+)/g),
      match => match[1] ?? ''
    )
    expect(targets).not.toHaveLength(0)
    for (const target of targets)
      expect([target, existsSync(new URL(target, DOCS))]).toEqual([target, true])
  }
)
