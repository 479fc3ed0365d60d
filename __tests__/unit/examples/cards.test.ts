import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isJsonObject, stringAt, type JsonValue } from '../../../src/model/json.ts'
import { renderDocument, type RenderedDocument } from '../../../src/templates/render-document.ts'
import { templateScope, type ScopeData } from '../../../src/templates/scope.ts'
import { cardSinks } from '../../../src/templates/sinks.ts'
import { parseStructured } from '../../../src/text/structured.ts'
import { decodeUtf8 } from '../../../src/text/structured-utf8.ts'
import { found } from '../../support/found-issues.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { makeJob } from '../../support/make-run.ts'
import { makeScopeData } from '../../support/make-scope.ts'

const FOLDER = new URL('../../../examples/cards/', import.meta.url)
const KB = 1024

type Example = { readonly data: Partial<ScopeData>; readonly shows: readonly string[] }

/** What each card is sent with, and what a reader then finds in it. */
function examples(text = 'fix: retry the upload'): Record<string, Example> {
  return {
    'build-result.yml': {
      data: {
        job: { name: 'build', status: 'failure' },
        jobs: [makeJob(), makeJob({ name: text, status: 'failure', failedStep: text })]
      },
      shows: ['"template":"red"', '"content":"Failed"', '❌ [', 'View run', '4f2a91c']
    },
    'release.json': {
      data: {
        event: {
          release: {
            tag_name: text,
            name: text,
            html_url: 'https://github.com/octo/shop/releases/tag/v2.4.0',
            prerelease: true,
            author: { login: 'mona' },
            assets: [
              { name: text, browser_download_url: 'https://github.com/octo/shop/a.tgz' },
              { name: text, browser_download_url: 'https://github.com/octo/shop/b.tgz' }
            ]
          }
        }
      },
      shows: ['Pre-release', 'a.tgz', 'b.tgz', 'Release notes', '发布者']
    },
    'deployment-approval.yml': {
      data: {
        vars: { environment: text, approvers: ['ou_1', 'ou_2'], changes: 'https://example.com/c' }
      },
      shows: ['<at id=ou_1></at>', '<at id=ou_2></at>', 'Review deployment', 'Changes', '请审批']
    },
    'pull-request-reminder.yml': {
      data: {
        vars: {
          pull_requests: [87, 88].map(number => ({
            number,
            title: text,
            url: `https://github.com/octo/shop/pull/${number}`,
            author: { login: 'mona' }
          }))
        }
      },
      shows: ['"template":"blue"', '[#87 ', '/pull/88)', 'https://github.com/octo/shop/pulls']
    },
    'nightly-report.yml': {
      data: {
        vars: {
          suites: ['a', 'b', 'c'].map(name => ({
            name: `${name} ${text}`,
            passed: 10,
            failed: 1,
            duration: '3m',
            url: 'https://example.com/suite'
          })),
          failures: [{ test: text, message: text }]
        }
      },
      shows: ['"template":"red"', '"passed":"10"', '❌ ', '```', 'View run']
    },
    'incident.yml': {
      data: {
        vars: {
          severity: 'SEV1',
          title: text,
          impact: text,
          on_call: 'ou_1',
          runbook: 'https://example.com/runbook',
          dashboard: 'https://example.com/dashboard'
        }
      },
      shows: ['SEV1', '<at id=ou_1></at>', 'Runbook', 'Dashboard', '**影响**']
    }
  }
}

async function render(file: string, data: Partial<ScopeData>): Promise<RenderedDocument> {
  const text = decodeUtf8(readFileSync(new URL(file, FOLDER)), { name: file })
  const { value } = await parseStructured(text, { name: file })
  const scope = templateScope(makeScopeData(data))
  return renderDocument(value, scope, { name: file, sinkAt: cardSinks(value) })
}

/** The card with the tags and links alone that stand in its Markdown; other texts may hold anything. */
function skeleton(value: JsonValue | undefined, tag = ''): JsonValue {
  if (typeof value === 'string')
    return tag === 'markdown' ? (value.match(/<\/?[a-z]+|\]\(|```/gi) ?? []).join(' ') : ''
  if (Array.isArray(value)) return value.map(item => skeleton(item, tag))
  if (!isJsonObject(value)) return value ?? null
  const inner = stringAt(value, 'tag') ?? tag
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, skeleton(item, inner)])
  )
}

test('every file in examples/cards is tested', () => {
  expect(Object.keys(examples()).sort()).toEqual(readdirSync(FOLDER).sort())
})

describe.each(Object.keys(examples()))('%s', file => {
  const example = (text?: string): Example => examples(text)[file] ?? { data: {}, shows: [] }

  test('renders without a warning, and shows what it is about', async () => {
    const { value, warnings } = await render(file, example().data)
    expect(warnings).toEqual([])
    for (const text of example().shows) expect(JSON.stringify(value)).toContain(text)
    expect(JSON.stringify(value)).not.toContain('{{')
  })

  test('is a card that Feishu takes, from an app and from a custom bot', async () => {
    const { value } = await render(file, example().data)
    expect(found(value)).toEqual([])
    expect(found(value, 'webhook')).toEqual([])
    expect(JSON.stringify(value).length).toBeLessThan(8 * KB)
  })

  test('needs no data that may be left out', async () => {
    const data = example().data
    const optional = [
      'approvers',
      'changes',
      'failures',
      'on_call',
      'runbook',
      'dashboard',
      'pull_requests'
    ]
    const vars = Object.entries(data.vars ?? {}).filter(([name]) => !optional.includes(name))
    const { value } = await render(file, {
      ...data,
      jobs: [],
      vars: Object.fromEntries(vars)
    })
    expect(found(value)).toEqual([])
  })

  test('stays the same card whatever the texts hold', async () => {
    const { value: plain } = await render(file, example('plain').data)
    const sound = skeleton(JSON.parse(JSON.stringify(plain).replaceAll('<br>', '')) as JsonValue)
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        const { value } = await render(file, example(`x${text}`).data)
        const oneLine = JSON.parse(JSON.stringify(value).replaceAll('<br>', '')) as JsonValue
        expect(skeleton(oneLine)).toEqual(sound)
      }),
      { numRuns: 200 }
    )
  })
})
