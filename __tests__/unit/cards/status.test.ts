import { describe, expect, test } from '@jest/globals'
import type { Card } from '../../../src/cards/card.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { statusCard, type StatusCardData } from '../../../src/cards/status.ts'
import { RUN_STATUSES, type RunStatus } from '../../../src/model/run-status.ts'
import {
  makeJob,
  makePullRequestRun,
  makeRun,
  makeStatusData,
  NOW
} from '../../support/make-run.ts'

function cardOf(overrides: Partial<StatusCardData> = {}): Card {
  return finishCard(statusCard(makeStatusData(overrides)), 'en_us')
}

function textOf(overrides: Partial<StatusCardData> = {}): string {
  return JSON.stringify(cardOf(overrides)['body'])
}

describe('the header', () => {
  const colors: Record<RunStatus, string> = {
    queued: 'wathet',
    in_progress: 'blue',
    success: 'green',
    failure: 'red',
    cancelled: 'grey',
    skipped: 'grey',
    timed_out: 'red',
    action_required: 'orange',
    neutral: 'grey'
  }
  test.each(RUN_STATUSES)('%s has the colour of the contract', status => {
    expect(cardOf({ status })['header']).toMatchObject({ template: colors[status] })
  })

  test('names workflow, number and branch, and under them the repository', () => {
    expect(cardOf()['header']).toMatchObject({
      title: { tag: 'plain_text', content: 'CI #128 · main' },
      subtitle: { content: 'octo/shop' }
    })
  })

  test('names number and title of a pull request', () => {
    expect(cardOf({ run: makePullRequestRun() })['header']).toMatchObject({
      title: { content: 'CI #128 · #87 Retry the upload when the socket closes' }
    })
  })

  test('without a number or a ref the title is the workflow', () => {
    const run = makeRun({ number: 0, ref: { kind: 'branch', name: '' } })
    expect(cardOf({ run })['header']).toMatchObject({ title: { content: 'CI' } })
  })

  test('a title of many lines becomes one line and is cut', () => {
    const run = makeRun({ workflow: 'a\nb '.repeat(100), ref: { kind: 'branch', name: '' } })
    expect(cardOf({ run })['header']).toMatchObject({
      title: { content: expect.stringMatching(/^a b a b [^\n]{10,50}… #128$/) }
    })
  })

  test('tags say state, change and attempt in words, and so does the summary', () => {
    const card = cardOf({ status: 'failure', change: 'broken', run: makeRun({ attempt: 3 }) })
    expect(card['header']).toMatchObject({
      text_tag_list: [
        { text: { content: 'Failed' }, color: 'red' },
        { text: { content: 'Broken' } },
        { text: { content: 'Attempt 3' } }
      ]
    })
    expect(card['config']).toEqual({
      update_multi: true,
      summary: { content: 'CI #128 · main · Failed · Broken · Attempt 3' }
    })
  })

  test('a run that passes as before needs no word for it', () => {
    expect(cardOf({ status: 'success', change: 'still_passing' })['header']).toMatchObject({
      text_tag_list: [{ text: { content: 'Success' } }]
    })
  })
})

describe('job scope', () => {
  test('shows commit, actor and job as links', () => {
    const text = textOf({ job: { name: 'test', url: 'https://github.com/octo/shop/job/1' } })
    expect(text).toContain('[4f2a91c](https://github.com/octo/shop/commit/4f2a91c')
    expect(text).toContain('[&#64;mona](https://github.com/mona)')
    expect(text).toContain('🔄 [test](https://github.com/octo/shop/job/1)')
  })

  test('leaves out what is not known', () => {
    const { commit, ...run } = makeRun()
    const { job, ...data } = makeStatusData({ run })
    const card = JSON.stringify(finishCard(statusCard(data), 'en_us'))
    expect(card).not.toMatch(/undefined|Commit|🔄/)
    expect([commit, job]).not.toContain(undefined)
  })

  test('takes step, annotations and times from the own job of the list', () => {
    const own = makeJob({
      name: 'test',
      status: 'in_progress',
      failedStep: 'Run npm test',
      annotations: [{ path: 'src/a.ts', line: 7, message: 'boom' }]
    })
    const text = textOf({ status: 'failure', job: { name: 'test' }, jobs: [makeJob(), own] })
    expect(text).toContain('❌ [test]')
    expect(text).toContain('› Run npm test')
    expect(text).toContain('src/a.ts:7  boom')
    expect(text).toContain('32s')
    expect(text).not.toContain('lint')
  })

  test('a duration that is given wins', () => {
    expect(textOf({ status: 'success', duration: 3_720_000 })).toContain('1h 02m')
  })
})

describe('run scope', () => {
  const failed = makeJob({ name: 'test', status: 'failure', failedStep: 'Run npm test' })
  const running = makeJob({ name: 'e2e', status: 'in_progress' })
  const queued = makeJob({ name: 'deploy', status: 'queued' })

  function elementsOf(overrides: Partial<StatusCardData>): string[] {
    const body = cardOf({ scope: 'run', ...overrides })['body'] as { elements: unknown[] }
    return body.elements.map(element => JSON.stringify(element))
  }

  test('counts, then failed, running and queued jobs, then the rest in a panel', () => {
    const elements = elementsOf({ jobs: [makeJob(), queued, running, failed] })
    expect(elements[1]).toContain('✅ 1&emsp;❌ 1&emsp;🔄 1&emsp;⏳ 1')
    expect(elements[2]).toMatch(/❌ .*test.*Run npm test/)
    expect(elements[3]).toContain('🔄')
    expect(elements[4]).toContain('⏳')
    expect(elements[5]).toMatch(/collapsible_panel.*1 more.*✅ lint/)
  })

  test('shows an annotation that is on no file without a place', () => {
    const annotations = [{ path: '', line: 0, message: 'Coverage is below 80%' }]
    const text = textOf({ scope: 'run', jobs: [{ ...failed, annotations }] })

    expect(text).toContain('Coverage is below 80%')
    expect(text).not.toContain(':0')
  })

  test('shows at most three annotations a job', () => {
    const annotations = [1, 2, 3, 4].map(line => ({ path: 'a.ts', line, message: 'no' }))
    const text = textOf({ scope: 'run', jobs: [{ ...failed, annotations }] })
    expect(text).toContain('a.ts:3  no')
    expect(text).not.toContain('a.ts:4')
  })

  test('rows beyond 20 are counted', () => {
    const jobs = Array.from({ length: 30 }, (_, id) => makeJob({ ...failed, id, name: `t${id}` }))
    const elements = elementsOf({ jobs })
    expect(elements.filter(element => element.includes('Run npm test'))).toHaveLength(20)
    expect(elements.join('')).toContain('… and 10 more: ❌ 10')
  })

  test('the last line says which job left the card, what is left and what is to come', () => {
    const footer = elementsOf({
      jobs: [failed, running],
      jobsToCome: 2,
      departure: { job: 'test', status: 'failure', at: NOW }
    }).at(-1)
    expect(footer).toMatch(
      /test: failed at <local_datetime .*· run still going · 1 of 2 jobs left · 2 jobs to come/
    )
  })

  test('without a list it shows the own job alone', () => {
    const text = textOf({ scope: 'run', status: 'success', job: { name: 'test' }, jobs: [] })
    expect(text).toContain('✅ test')
  })
})
