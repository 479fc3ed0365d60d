import { expect, test } from '@jest/globals'
import type { EventCardData } from '../../../src/cards/event/event.ts'
import { eventCard } from '../../../src/cards/event.ts'
import { CATALOG } from '../../../src/cards/event/catalog.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { eventFixtures, makeEvent } from '../../support/event-fixtures.ts'

const PULL_REQUEST_TYPES = [
  'assigned',
  'unassigned',
  'labeled',
  'unlabeled',
  'opened',
  'edited',
  'closed',
  'reopened',
  'synchronize',
  'converted_to_draft',
  'locked',
  'unlocked',
  'enqueued',
  'dequeued',
  'milestoned',
  'demilestoned',
  'ready_for_review',
  'review_requested',
  'review_request_removed',
  'auto_merge_enabled',
  'auto_merge_disabled'
]

/** The events that can start a workflow and their activity types (docs.github.com, "Events that trigger workflows"). */
const ACTIVITY_TYPES: Readonly<Record<string, readonly string[]>> = {
  branch_protection_rule: ['created', 'edited', 'deleted'],
  check_run: ['created', 'rerequested', 'completed', 'requested_action'],
  check_suite: ['completed'],
  create: [],
  delete: [],
  deployment: [],
  deployment_status: [],
  discussion: [
    'created',
    'edited',
    'deleted',
    'transferred',
    'pinned',
    'unpinned',
    'labeled',
    'unlabeled',
    'locked',
    'unlocked',
    'category_changed',
    'answered',
    'unanswered'
  ],
  discussion_comment: ['created', 'edited', 'deleted'],
  fork: [],
  gollum: [],
  image_version: [],
  issue_comment: ['created', 'edited', 'deleted'],
  issues: [
    'opened',
    'edited',
    'deleted',
    'transferred',
    'pinned',
    'unpinned',
    'closed',
    'reopened',
    'assigned',
    'unassigned',
    'labeled',
    'unlabeled',
    'locked',
    'unlocked',
    'milestoned',
    'demilestoned',
    'field_added',
    'field_removed',
    'typed',
    'untyped'
  ],
  label: ['created', 'edited', 'deleted'],
  merge_group: ['checks_requested'],
  milestone: ['created', 'closed', 'opened', 'edited', 'deleted'],
  page_build: [],
  public: [],
  pull_request: PULL_REQUEST_TYPES,
  pull_request_review: ['submitted', 'edited', 'dismissed'],
  pull_request_review_comment: ['created', 'edited', 'deleted'],
  pull_request_target: PULL_REQUEST_TYPES,
  push: [],
  registry_package: ['published', 'updated'],
  release: ['published', 'unpublished', 'created', 'edited', 'deleted', 'prereleased', 'released'],
  repository_dispatch: [],
  schedule: [],
  status: [],
  watch: ['started'],
  workflow_dispatch: [],
  workflow_run: ['completed', 'requested', 'in_progress']
}

const HAN = /\p{Script=Han}/u

function fixtureOf(event: string): string {
  const found = eventFixtures.find(name => name === event || name.startsWith(`${event}.`))
  if (found === undefined) throw new Error(`No recorded event for ${event}.`)
  return found
}

test.each(Object.keys(ACTIVITY_TYPES))('%s has a card of its own, and a recorded event', name => {
  expect(name === 'release' || Object.hasOwn(CATALOG, name)).toBe(true)
  expect(fixtureOf(name)).toMatch(name)
})

const pairs = Object.entries(ACTIVITY_TYPES).flatMap(([name, actions]) =>
  actions.map(action => [name, action] as const)
)

test.each(pairs)('%s %s is told in both languages', (name, action) => {
  const event = makeEvent(fixtureOf(name))
  const card = eventCard({ ...event, payload: { ...event.payload, action } })
  const inChinese = JSON.stringify(finishCard(card, 'zh_cn'))
  // The action's own name is what an unknown action is told by.
  expect(inChinese).not.toContain(`${action.replaceAll('_', ' ')}"`)
  expect(JSON.stringify(finishCard(card, 'en_us'))).not.toMatch(HAN)
  expect(card.tags[0]?.text).toMatchObject({
    zh_cn: expect.stringMatching(/\p{Script=Han}|^(?:Star|Fork|Tag)$/u)
  })
})

// Words that people who write Chinese leave as they are.
const SAME_IN_BOTH = new Set('Commit Fork GitHub Issue MB Pages Star Tag UTC Wiki diff'.split(' '))

/** The texts of a finished card that have one form for all languages. */
function plainTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(plainTexts)
  if (typeof value !== 'object' || value === null) return []
  const own =
    'content' in value && typeof value.content === 'string' && !('i18n_content' in value)
      ? [value.content]
      : []
  return [...own, ...Object.values(value).flatMap(plainTexts)]
}

function wordsIn(text: string): string[] {
  return text.match(/[A-Za-z]{2,}/g) ?? []
}

/** The words of the data, and as cards write GitHub's own: `CI_FAILURE` as `ci failure`. */
function wordsOfData(event: EventCardData): Set<string> {
  const words = wordsIn(JSON.stringify([event.payload, event.run]).replaceAll('\\n', ' '))
  return new Set([...words, ...words.map(word => word.toLowerCase())])
}

const catalogued = eventFixtures.filter(name => {
  const event = name.split('.', 1)[0] ?? name
  return event === 'release' || Object.hasOwn(CATALOG, event)
})

test.each(catalogued)('%s: whatever has one form for both languages is data', fixture => {
  const event = makeEvent(fixture)
  const data = wordsOfData(event)
  const texts = plainTexts(finishCard(eventCard(event), 'auto')).map(text =>
    text.replace(/\]\([^)]*\)|<[^>]*>|&#\d+;/g, ' ')
  )
  expect(texts.flatMap(wordsIn).filter(word => !data.has(word) && !SAME_IN_BOTH.has(word))).toEqual(
    []
  )
})
