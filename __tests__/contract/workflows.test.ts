import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { lintWorkflow } from '../support/lint-workflow.ts'

const root = new URL('../../', import.meta.url)
const folder = new URL('.github/workflows/', root)

type Step = { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }
type Workflow = {
  readonly permissions?: object
  readonly concurrency?: unknown
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly needs?: string | readonly string[]
        readonly environment?: string
        readonly permissions?: object
        readonly steps: readonly Step[]
        readonly 'timeout-minutes'?: number
      }
    >
  >
}

const WORKFLOWS = readdirSync(folder).map(name => {
  const text = readFileSync(new URL(name, folder), 'utf8')
  return { name, text, workflow: parse(text) as Workflow }
})

test('the workflows that a release stands on are there', () => {
  const names = WORKFLOWS.map(({ name }) => name)
  expect(names.sort()).toEqual([
    'audit.yml',
    'check-dist.yml',
    'ci.yml',
    'codeql.yml',
    'release.yml'
  ])
})

describe.each(WORKFLOWS)('$name', ({ text, workflow }) => {
  const steps = Object.values(workflow.jobs).flatMap(job => job.steps)

  test('passes actionlint and the schema of workflows', () => {
    expect(lintWorkflow(text)).toEqual([])
  })

  test('pins every action by a commit and says which version that is', () => {
    const lines = text.split('\n').filter(line => /^\s*(-\s+)?uses:/.test(line))
    const loose = lines.filter(
      line => !/uses: (\.\/$|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(line)
    )
    expect(lines).toHaveLength(steps.filter(step => step.uses !== undefined).length)
    expect(loose).toEqual([])
  })

  test('pins one version of each action', () => {
    const versions = new Set(text.match(/uses: [^./].*/g)?.map(line => line.trim()))
    const actions = new Set([...versions].map(line => line.replace(/@.*/, '')))
    expect(versions.size).toBe(actions.size)
  })

  test('asks for the least: reads by default, no credentials left in the checkout', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(workflow.concurrency).toBeDefined()
    const checkouts = steps.filter(step => step.uses?.startsWith('actions/checkout@'))
    expect(checkouts.map(step => step.with?.['persist-credentials'])).toEqual(
      checkouts.map(() => false)
    )
  })

  test('ends every job in time', () => {
    const endless = Object.entries(workflow.jobs).filter(([, job]) => !job['timeout-minutes'])
    expect(endless.map(([id]) => id)).toEqual([])
  })

  test('has no expression inside a script', () => {
    const scripts = steps.flatMap(step => ('run' in step ? [String(step.run)] : []))
    expect(scripts.filter(script => script.includes('${{'))).toEqual([])
  })
})

test('CI has one job that needs all others', () => {
  const { jobs } = parse(readFileSync(new URL('ci.yml', folder), 'utf8')) as Workflow
  const others = Object.keys(jobs).filter(id => id !== 'all-green')
  expect(jobs['all-green']?.needs).toEqual(others)
})

describe('release.yml', () => {
  const text = readFileSync(new URL('release.yml', folder), 'utf8')
  const { jobs } = parse(text) as Workflow

  test('gives the rights of a release to the one job that publishes, after all was checked', () => {
    const permissions = Object.entries(jobs).map(([id, job]) => [id, job.permissions])
    expect(permissions).toEqual([
      ['verify', undefined],
      ['publish', { contents: 'write', 'id-token': 'write', attestations: 'write' }]
    ])
    expect(jobs['publish']?.needs).toBe('verify')
    expect(jobs['publish']?.environment).toBe('release')
  })

  test('attests what users run, publishes a tag that exists, and moves the major tag alone', () => {
    const uses = jobs['publish']?.steps.map(step => step.uses?.split('@')[0])
    expect(uses).toContain('actions/attest-build-provenance')
    expect(text).toContain('dist/**/*.js')
    expect(text).toMatch(/gh release create .* --verify-tag /)
    expect(text.match(/force=true/g)).toHaveLength(1)
    expect(text).toMatch(/refs\/tags\/\$major" -f sha="\$sha" -F force=true/)
  })
})
