import { objectAt } from '../../model/json.ts'
import type { Localized } from '../../model/locale.ts'
import { urlPath } from '../../text/url-path.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import { commitLink } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, refName, repositoryUrl, textAt } from './payload.ts'
import { viewRunButton } from './view-run.ts'

/** The activity types of `merge_group`. */
const MERGE_GROUP_ACTIVITIES: Activities = {
  checks_requested: activity(
    'turquoise',
    'Checks requested',
    '等待检查',
    'queued these changes to be merged',
    '将改动加入了合并队列'
  ),
  destroyed: activity(
    'grey',
    'Left the queue',
    '离开队列',
    'took this group out of the queue',
    '将合并组移出了队列'
  )
}

// GitHub's own name for the branch of a group: `gh-readonly-queue/main/pr-87-4f2a91c`.
const QUEUE_BRANCH = /\/pr-(\d+)-/

/** `merge_group`: changes that wait in the merge queue. */
export function mergeGroupStory(event: EventCardData): EventStory {
  const group = objectAt(event.payload, 'merge_group')
  const activity = activityOf(MERGE_GROUP_ACTIVITIES, textAt(event.payload, 'action'))
  const base = refName(textAt(group, 'base_ref'))
  const number = QUEUE_BRANCH.exec(textAt(group, 'head_ref'))?.[1]
  return {
    kind: { en_us: 'Merge queue', zh_cn: '合并队列' },
    title: groupTitle(base, number),
    color: activity.color,
    tags: activityTags(activity),
    lines: [
      sentence(actorOf(event), activity),
      commitLink(
        event,
        textAt(group, 'head_sha'),
        textAt(objectAt(group, 'head_commit'), 'message')
      )
    ],
    fields: [
      {
        label: { en_us: 'Reason', zh_cn: '原因' },
        text: textAt(event.payload, 'reason').replaceAll('_', ' ')
      }
    ],
    buttons: [
      viewRunButton(event),
      {
        text: { en_us: `Pull request #${number ?? ''}`, zh_cn: `查看 PR #${number ?? ''}` },
        url: number === undefined ? undefined : `${repositoryUrl(event)}/pull/${number}`
      },
      {
        text: { en_us: 'Queue', zh_cn: '查看队列' },
        url: base === '' ? undefined : `${repositoryUrl(event)}/queue/${urlPath(base)}`
      }
    ]
  }
}

function groupTitle(base: string, number: string | undefined): Localized {
  if (base === '') return ''
  return number === undefined
    ? { en_us: `Merge to ${base}`, zh_cn: `合并到 ${base}` }
    : { en_us: `#${number} to ${base}`, zh_cn: `#${number} 合并到 ${base}` }
}
