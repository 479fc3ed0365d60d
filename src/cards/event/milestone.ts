import { numberAt, objectAt } from '../../model/json.ts'
import { localTime } from '../../text/card-tags.ts'
import { md } from '../../text/card-markdown.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, pageOf, textAt } from './payload.ts'

/** The activity types of `milestone`. */
const MILESTONE_ACTIVITIES: Activities = {
  created: activity('green', 'Created', '新建', 'created this milestone', '新建了里程碑'),
  opened: activity('green', 'Opened', '已开启', 'opened this milestone', '开启了里程碑'),
  closed: activity('purple', 'Closed', '已关闭', 'closed this milestone', '关闭了里程碑'),
  edited: activity('blue', 'Edited', '已编辑', 'edited this milestone', '编辑了里程碑'),
  deleted: activity('grey', 'Deleted', '已删除', 'deleted this milestone', '删除了里程碑')
}

/** `milestone`. */
export function milestoneStory(event: EventCardData): EventStory {
  const milestone = objectAt(event.payload, 'milestone')
  const activity = activityOf(MILESTONE_ACTIVITIES, textAt(event.payload, 'action'))
  const open = numberAt(milestone, 'open_issues') ?? 0
  const closed = numberAt(milestone, 'closed_issues') ?? 0
  const due = Date.parse(textAt(milestone, 'due_on'))
  return {
    kind: { en_us: 'Milestone', zh_cn: '里程碑' },
    title: textAt(milestone, 'title'),
    color: activity.color,
    tags: activityTags(activity),
    lines: [
      sentence(actorOf(event), activity),
      ...(open + closed === 0
        ? []
        : [
            {
              en_us: md`${closed} of ${open + closed} issues closed`,
              zh_cn: md`已关闭 ${closed} 个 Issue，共 ${open + closed} 个`
            }
          ]),
      ...(Number.isNaN(due)
        ? []
        : [
            {
              en_us: md`due ${localTime(due, 'date_num')}`,
              zh_cn: md`截止 ${localTime(due, 'date_num')}`
            }
          ])
    ],
    text: textAt(milestone, 'description'),
    buttons: [
      {
        text: { en_us: 'View milestone', zh_cn: '查看里程碑' },
        url: pageOf(milestone),
        type: 'primary'
      }
    ]
  }
}
