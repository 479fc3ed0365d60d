import { numberAt, objectAt, type JsonObject } from '../../model/json.ts'
import { md } from '../../text/card-markdown.ts'
import { codeBlock } from '../../text/card-code.ts'
import { cutGraphemes } from '../../text/graphemes.ts'
import type { CardPart } from '../card.ts'
import { markdown } from '../elements.ts'
import { foreign } from '../foreign-text.ts'
import {
  activity,
  activityOf,
  activityTags,
  sentence,
  type Activities,
  type Activity
} from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, numberedTitle, pageOf, textAt } from './payload.ts'
import { branchLine } from './pull-request.ts'

/** `pull_request_review` of the activity type `submitted`, by what the reviewer decided. */
const VERDICTS: Activities = {
  approved: activity('green', 'Approved', '已批准', 'approved this pull request', '批准了 PR'),
  changes_requested: activity(
    'red',
    'Changes requested',
    '要求修改',
    'requested changes',
    '要求修改 PR'
  ),
  commented: activity('blue', 'Reviewed', '已评审', 'reviewed this pull request', '评审了 PR')
}

const REVIEW_ACTIVITIES: Activities = {
  edited: activity('blue', 'Review edited', '编辑评审', 'edited a review', '编辑了评审意见'),
  dismissed: activity(
    'grey',
    'Review dismissed',
    '忽略评审',
    'dismissed a review',
    '忽略了评审意见'
  )
}

const REVIEW_COMMENT_ACTIVITIES: Activities = {
  created: activity('blue', 'Code comment', '代码评论', 'commented on the code', '评论了代码'),
  edited: activity(
    'blue',
    'Comment edited',
    '编辑评论',
    'edited a comment on the code',
    '编辑了代码评论'
  ),
  deleted: activity(
    'grey',
    'Comment deleted',
    '删除评论',
    'deleted a comment on the code',
    '删除了代码评论'
  )
}

// The end of a hunk: the lines that the comment is about.
const HUNK_LINES = 4
const LINE_LENGTH = 160

/** `pull_request_review`. */
export function reviewStory(event: EventCardData): EventStory {
  const { payload } = event
  const review = objectAt(payload, 'review')
  const pullRequest = objectAt(payload, 'pull_request')
  const activity = reviewActivity(textAt(payload, 'action'), review)
  return {
    kind: { en_us: 'Review', zh_cn: '代码评审' },
    title: numberedTitle(pullRequest),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity), branchLine(pullRequest)],
    text: textAt(review, 'body'),
    buttons: [
      { text: { en_us: 'View review', zh_cn: '查看评审' }, url: pageOf(review), type: 'primary' },
      { text: { en_us: 'Pull request', zh_cn: '查看 PR' }, url: pageOf(pullRequest) }
    ]
  }
}

function reviewActivity(action: string, review: JsonObject | undefined): Activity {
  if (action !== 'submitted') return activityOf(REVIEW_ACTIVITIES, action)
  return activityOf(VERDICTS, textAt(review, 'state').toLowerCase())
}

/** `pull_request_review_comment`: the lines of code and what was said about them. */
export function reviewCommentStory(event: EventCardData): EventStory {
  const { payload } = event
  const comment = objectAt(payload, 'comment')
  const pullRequest = objectAt(payload, 'pull_request')
  const activity = activityOf(REVIEW_COMMENT_ACTIVITIES, textAt(payload, 'action'))
  const line = numberAt(comment, 'line') ?? numberAt(comment, 'original_line')
  const place = foreign(textAt(comment, 'path') + (line === undefined ? '' : `:${line}`), 100)
  return {
    kind: { en_us: 'Review comment', zh_cn: '代码评论' },
    title: numberedTitle(pullRequest),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity), ...(place === '' ? [] : [md`📄 ${place}`])],
    parts: hunkParts(textAt(comment, 'diff_hunk')),
    text: textAt(comment, 'body'),
    buttons: [
      { text: { en_us: 'View comment', zh_cn: '查看评论' }, url: pageOf(comment), type: 'primary' },
      { text: { en_us: 'Pull request', zh_cn: '查看 PR' }, url: pageOf(pullRequest) }
    ]
  }
}

function hunkParts(hunk: string): CardPart[] {
  const lines = hunk.split('\n').slice(-HUNK_LINES)
  if (lines.join('') === '') return []
  const code = lines.map(line => cutGraphemes(line, LINE_LENGTH)).join('\n')
  return [{ importance: 'extra', blocks: [[markdown(codeBlock(code, 'diff'))]] }]
}
