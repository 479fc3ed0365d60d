import { objectAt } from '../../model/json.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, repositoryUrl, textAt } from './payload.ts'

/** The activity types of `branch_protection_rule`: protection that goes away is worth a red header. */
const RULE_ACTIVITIES: Activities = {
  created: activity(
    'green',
    'Created',
    '新建',
    'created this branch protection rule',
    '新建了分支保护规则'
  ),
  edited: activity(
    'orange',
    'Edited',
    '已编辑',
    'edited this branch protection rule',
    '编辑了分支保护规则'
  ),
  deleted: activity(
    'red',
    'Deleted',
    '已删除',
    'deleted this branch protection rule',
    '删除了分支保护规则'
  )
}

/** `branch_protection_rule`. */
export function branchProtectionStory(event: EventCardData): EventStory {
  const { payload } = event
  const activity = activityOf(RULE_ACTIVITIES, textAt(payload, 'action'))
  const changed = Object.keys(objectAt(payload, 'changes') ?? {}).map(name =>
    name.replaceAll('_', ' ')
  )
  return {
    kind: { en_us: 'Branch protection', zh_cn: '分支保护' },
    title: textAt(objectAt(payload, 'rule'), 'name'),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity)],
    fields: [{ label: { en_us: 'Changed', zh_cn: '变更项' }, text: changed.join(', ') }],
    buttons: [
      {
        text: { en_us: 'Branch settings', zh_cn: '查看分支设置' },
        url: `${repositoryUrl(event)}/settings/branches`,
        type: 'primary'
      }
    ]
  }
}
