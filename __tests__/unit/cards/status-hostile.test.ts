import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Card } from '../../../src/cards/card.ts'
import { countElements } from '../../../src/cards/count.ts'
import { fitCard } from '../../../src/cards/fit.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { statusCard, type StatusCardData } from '../../../src/cards/status.ts'
import { RUN_STATUSES } from '../../../src/model/run-status.ts'
import { messageLimits, webhookLimits } from '../../support/card-limits.ts'
import { hostileText, hostileUrl } from '../../support/hostile.ts'
import { makeJob, makePullRequestRun, makeStatusData, NOW } from '../../support/make-run.ts'
import { linksOf, markupOf } from '../../support/markup.ts'

type Words = { readonly text: string; readonly url: string }

/** A status card in which every text and every URL is the given one. */
function dataOf({ text, url }: Words, jobs = 3): StatusCardData {
  return makeStatusData({
    scope: 'run',
    status: 'failure',
    job: { name: text, url },
    run: makePullRequestRun({
      workflow: text,
      repository: text,
      url,
      ref: { kind: 'pull_request', name: text, number: 1, title: text, url },
      commit: { sha: text, shortSha: text, title: text, message: text, author: text, url },
      actor: { login: text, url }
    }),
    jobs: Array.from({ length: jobs }, (_, id) =>
      makeJob({
        id,
        name: text,
        url,
        status: RUN_STATUSES[id % RUN_STATUSES.length] ?? 'failure',
        failedStep: text,
        annotations: [{ path: text, line: 1, message: text }]
      })
    ),
    departure: { job: text, status: 'success', at: NOW },
    overrides: {
      title: text,
      subtitle: text,
      note: text,
      fields: [{ label: text, text }],
      buttons: [{ text, url }],
      mentions: [{ kind: 'text', text }]
    }
  })
}

const words = fc.record({ text: hostileText, url: hostileUrl })

describe('a status card of hostile texts', () => {
  test('has the same markup as one of harmless texts', () => {
    const harmless = { text: 'text', url: 'https://example.com/' }
    const expected = markupOf(finishCard(statusCard(dataOf(harmless)), 'auto'))
    fc.assert(
      fc.property(hostileText, text => {
        const card = finishCard(statusCard(dataOf({ ...harmless, text })), 'auto')
        expect(markupOf(card)).toEqual(expected)
      })
    )
  })

  test('links nowhere but to http(s)', () => {
    fc.assert(
      fc.property(words, given => {
        for (const link of linksOf(finishCard(statusCard(dataOf(given)), 'auto'))) {
          expect(link).toMatch(/^https?:\/\/[^\s()<>"'\\`]+$/)
        }
      })
    )
  })

  test.each([
    ['30 KB of a message', messageLimits],
    ['20 KB of a webhook', webhookLimits]
  ])('fits the %s, whatever it holds', (_, limits) => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 300 }), (given, jobs) => {
        const card: Card = fitCard(statusCard(dataOf(given, jobs)), 'auto', limits).card
        expect(limits.bytesOf(card)).toBeLessThanOrEqual(limits.maxBytes)
        expect(countElements(card)).toBeLessThanOrEqual(200)
      }),
      { numRuns: 60 }
    )
  })
})
