import { numberAt, objectAt, type JsonObject } from '../../model/json.ts'
import type { Localized } from '../../model/locale.ts'
import { md, type CardMarkdown } from '../../text/card-markdown.ts'
import type { CardTag } from '../card.ts'
import type { Field } from '../overrides.ts'
import { foreign } from '../foreign-text.ts'
import { activityOf, activityTags, sentence, type Activity } from './activity.ts'
import { joinFacts } from './commit-link.ts'
import type { EventButton, EventCardData, EventStory } from './event.ts'
import { actorOf, namesAt, numberedTitle, pageOf, textAt } from './payload.ts'
import { CLOSED_UNMERGED, MERGED, PULL_REQUEST_ACTIVITIES } from './pull-request-words.ts'

const BRANCH_LENGTH = 60

const PULL_REQUEST_KIND: Localized = { en_us: 'Pull request', zh_cn: 'PR' }

// Activity types after which a reader wants to know what the pull request is about.
const INTRODUCED = new Set(['opened', 'edited', 'reopened', 'ready_for_review'])

/** `pull_request` and `pull_request_target`. */
export function pullRequestStory(event: EventCardData): EventStory {
  const { payload } = event
  const pullRequest = objectAt(payload, 'pull_request')
  const action = textAt(payload, 'action')
  const activity = pullRequestActivity(action, pullRequest)
  return {
    kind: PULL_REQUEST_KIND,
    title: numberedTitle(pullRequest),
    color: activity.color,
    tags: [...activityTags(activity), ...draftTags(action, pullRequest)],
    lines: [
      sentence(actorOf(event), activity, aboutOf(payload)),
      ...previousTitle(payload),
      branchLine(pullRequest)
    ],
    text: INTRODUCED.has(action) ? textAt(pullRequest, 'body') : '',
    fields: [...pullRequestFields(pullRequest), dequeueReason(payload)],
    buttons: pullRequestButtons(pullRequest)
  }
}

function pullRequestActivity(action: string, pullRequest: JsonObject | undefined): Activity {
  if (action !== 'closed') return activityOf(PULL_REQUEST_ACTIVITIES, action)
  return pullRequest?.['merged'] === true ? MERGED : CLOSED_UNMERGED
}

function draftTags(action: string, pullRequest: JsonObject | undefined): CardTag[] {
  const says = action !== 'converted_to_draft' && pullRequest?.['draft'] === true
  return says ? [{ text: { en_us: 'Draft', zh_cn: '草稿' }, color: 'neutral' }] : []
}

/** What was added or removed: a label, a person, a team, a milestone, a field. */
export function aboutOf(payload: JsonObject): CardMarkdown {
  const name =
    textAt(objectAt(payload, 'label'), 'name') ||
    atName(textAt(objectAt(payload, 'assignee'), 'login')) ||
    atName(textAt(objectAt(payload, 'requested_reviewer'), 'login')) ||
    textAt(objectAt(payload, 'requested_team'), 'name') ||
    textAt(objectAt(payload, 'milestone'), 'title') ||
    textAt(objectAt(payload, 'issue_field'), 'name')
  return foreign(name, BRANCH_LENGTH)
}

function atName(login: string): string {
  return login === '' ? '' : `@${login}`
}

/** The line for an edited title: what it was. */
export function previousTitle(payload: JsonObject): Localized<CardMarkdown>[] {
  const from = foreign(textAt(objectAt(objectAt(payload, 'changes'), 'title'), 'from'), 100)
  return from === '' ? [] : [{ en_us: md`Title was: ${from}`, zh_cn: md`原标题：${from}` }]
}

/** `main ← fix/upload-retry · +12 −3 · 4 files`. */
export function branchLine(pullRequest: JsonObject | undefined): Localized<CardMarkdown> {
  const branches = joinFacts([branchOf(pullRequest, 'base'), branchOf(pullRequest, 'head')], ' ← ')
  const added = numberAt(pullRequest, 'additions')
  const removed = numberAt(pullRequest, 'deletions')
  const files = numberAt(pullRequest, 'changed_files')
  if (added === undefined || removed === undefined || files === undefined) return branches
  return {
    en_us: md`${branches} · +${added} −${removed} · ${files} ${files === 1 ? md`file` : md`files`}`,
    zh_cn: md`${branches} · +${added} −${removed} · ${files} 个文件`
  }
}

function branchOf(pullRequest: JsonObject | undefined, side: 'base' | 'head'): CardMarkdown {
  const branch = objectAt(pullRequest, side)
  // A fork's branch is told with its owner.
  const label = textAt(branch, 'label')
  const base = textAt(objectAt(objectAt(objectAt(pullRequest, 'base'), 'repo'), 'owner'), 'login')
  const isOwn = base !== '' && label.startsWith(`${base}:`)
  return foreign((isOwn ? '' : label) || textAt(branch, 'ref'), BRANCH_LENGTH)
}

function pullRequestFields(pullRequest: JsonObject | undefined): Field[] {
  const reviewers = [
    namesAt(pullRequest, 'requested_reviewers', 'login'),
    namesAt(pullRequest, 'requested_teams', 'name')
  ]
  return [
    {
      label: { en_us: 'Reviewers', zh_cn: '评审人' },
      text: reviewers.filter(names => names !== '').join(', ')
    },
    {
      label: { en_us: 'Labels', zh_cn: '标签' },
      text: namesAt(pullRequest, 'labels', 'name')
    }
  ]
}

/** Why a pull request left the merge queue, such as `CI_FAILURE`. */
function dequeueReason(payload: JsonObject): Field {
  const reason = textAt(payload, 'reason').toLowerCase().replaceAll('_', ' ')
  return { label: { en_us: 'Reason', zh_cn: '原因' }, text: reason }
}

function pullRequestButtons(pullRequest: JsonObject | undefined): EventButton[] {
  const url = pageOf(pullRequest)
  return [
    { text: { en_us: 'View pull request', zh_cn: '查看 PR' }, url, type: 'primary' },
    {
      text: { en_us: 'Changes', zh_cn: '查看改动' },
      url: url === undefined ? undefined : `${url}/files`
    }
  ]
}
