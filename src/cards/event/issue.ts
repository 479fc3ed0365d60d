import { objectAt, stringAt, type JsonObject } from '../../model/json.ts'
import type { Field } from '../overrides.ts'
import {
  activity,
  activityOf,
  activityTags,
  sentence,
  type Activities,
  type Activity
} from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, namesAt, numberedTitle, pageOf, textAt, valueText } from './payload.ts'
import { aboutOf, previousTitle } from './pull-request.ts'

/** A closed issue, by the reason. */
const CLOSED: Activities = {
  completed: activity(
    'purple',
    'Closed',
    '已完成',
    'closed this issue as completed',
    '关闭了 Issue：已完成'
  ),
  not_planned: activity(
    'grey',
    'Not planned',
    '不予处理',
    'closed this issue as not planned',
    '关闭了 Issue：不予处理'
  ),
  duplicate: activity(
    'grey',
    'Duplicate',
    '重复',
    'closed this issue as a duplicate',
    '关闭了 Issue：与其他 Issue 重复'
  ),
  unknown: activity('purple', 'Closed', '已关闭', 'closed this issue', '关闭了 Issue')
}

/** The activity types of `issues`, but for `closed`. */
const ISSUE_ACTIVITIES: Activities = {
  opened: activity('green', 'Opened', '新建', 'opened this issue', '创建了 Issue'),
  reopened: activity('green', 'Reopened', '重新打开', 'reopened this issue', '重新打开了 Issue'),
  edited: activity('blue', 'Edited', '已编辑', 'edited this issue', '编辑了 Issue'),
  deleted: activity('red', 'Deleted', '已删除', 'deleted this issue', '删除了 Issue'),
  transferred: activity(
    'violet',
    'Transferred',
    '已转移',
    'transferred this issue',
    '转移了 Issue'
  ),
  pinned: activity('blue', 'Pinned', '已置顶', 'pinned this issue', '置顶了 Issue'),
  unpinned: activity('grey', 'Unpinned', '取消置顶', 'unpinned this issue', '取消了 Issue 的置顶'),
  assigned: activity('blue', 'Assigned', '已指派', 'assigned {}', '指派给了 {}'),
  unassigned: activity('grey', 'Unassigned', '取消指派', 'unassigned {}', '取消了对 {} 的指派'),
  labeled: activity('blue', 'Labeled', '添加标签', 'added the label {}', '添加了标签 {}'),
  unlabeled: activity('grey', 'Unlabeled', '移除标签', 'removed the label {}', '移除了标签 {}'),
  milestoned: activity(
    'blue',
    'Milestoned',
    '加入里程碑',
    'added this issue to the milestone {}',
    '将 Issue 加入里程碑 {}'
  ),
  demilestoned: activity(
    'grey',
    'Demilestoned',
    '移出里程碑',
    'removed this issue from the milestone {}',
    '将 Issue 移出里程碑 {}'
  ),
  locked: activity('grey', 'Locked', '已锁定', 'locked the conversation', '锁定了对话'),
  unlocked: activity(
    'blue',
    'Unlocked',
    '解除锁定',
    'unlocked the conversation',
    '解除了对话的锁定'
  ),
  typed: activity(
    'blue',
    'Type set',
    '设置类型',
    'set the type of this issue',
    '设置了 Issue 的类型'
  ),
  untyped: activity(
    'grey',
    'Type removed',
    '移除类型',
    'removed the type of this issue',
    '移除了 Issue 的类型'
  ),
  field_added: activity('blue', 'Field set', '设置字段', 'set the field {}', '设置了字段 {}'),
  field_removed: activity(
    'grey',
    'Field cleared',
    '清除字段',
    'cleared the field {}',
    '清除了字段 {}'
  )
}

const INTRODUCED = new Set(['opened', 'edited', 'reopened'])

/** `issues`. */
export function issueStory(event: EventCardData): EventStory {
  const { payload } = event
  const issue = objectAt(payload, 'issue')
  const action = textAt(payload, 'action')
  const activity = issueActivity(action, issue)
  return {
    kind: 'Issue',
    title: numberedTitle(issue),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity, aboutOf(payload)), ...previousTitle(payload)],
    text: INTRODUCED.has(action) ? textAt(issue, 'body') : '',
    fields: issueFields(payload, issue),
    buttons: [
      {
        text: { en_us: 'View issue', zh_cn: '查看 Issue' },
        url: newPage(payload) ?? pageOf(issue),
        type: 'primary'
      }
    ]
  }
}

function issueActivity(action: string, issue: JsonObject | undefined): Activity {
  if (action !== 'closed') return activityOf(ISSUE_ACTIVITIES, action)
  const reason = stringAt(issue, 'state_reason') ?? 'unknown'
  return activityOf(CLOSED, Object.hasOwn(CLOSED, reason) ? reason : 'unknown')
}

/** Where a transferred issue went. */
function newPage(payload: JsonObject): string | undefined {
  return pageOf(objectAt(objectAt(payload, 'changes'), 'new_issue'))
}

/** The value that a field of the issue was set to; one that was cleared is told as it was. */
function changedField(payload: JsonObject): Field[] {
  const label = textAt(objectAt(payload, 'issue_field'), 'name')
  const value = objectAt(payload, 'issue_field_value')
  if (label === '') return []
  const chosen = textAt(objectAt(value, 'option'), 'name') || namesAt(value, 'options', 'name')
  return [{ label, text: chosen || valueText(value?.['value']) }]
}

function issueFields(payload: JsonObject, issue: JsonObject | undefined): Field[] {
  const type = objectAt(payload, 'type') ?? objectAt(issue, 'type')
  return [
    ...changedField(payload),
    { label: { en_us: 'Type', zh_cn: '类型' }, text: textAt(type, 'name') },
    { label: { en_us: 'Assignees', zh_cn: '负责人' }, text: namesAt(issue, 'assignees', 'login') },
    { label: { en_us: 'Labels', zh_cn: '标签' }, text: namesAt(issue, 'labels', 'name') },
    {
      label: { en_us: 'Milestone', zh_cn: '里程碑' },
      text: textAt(objectAt(issue, 'milestone'), 'title')
    }
  ]
}
