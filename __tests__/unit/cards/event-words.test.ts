import { expect, test } from '@jest/globals'
import { eventCard } from '../../../src/cards/event.ts'
import { CATALOG } from '../../../src/cards/event/catalog.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { eventFixtures, makeEvent } from '../../support/event-fixtures.ts'

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
    'typed',
    'untyped'
  ],
  label: ['created', 'edited', 'deleted'],
  merge_group: ['checks_requested'],
  milestone: ['created', 'closed', 'opened', 'edited', 'deleted'],
  page_build: [],
  public: [],
  pull_request: [
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
  ],
  pull_request_review: ['submitted', 'edited', 'dismissed'],
  pull_request_review_comment: ['created', 'edited', 'deleted'],
  pull_request_target: ['opened', 'closed', 'synchronize'],
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
