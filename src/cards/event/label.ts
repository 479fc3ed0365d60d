import { objectAt } from '../../model/json.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, repositoryUrl, textAt } from './payload.ts'

/** The activity types of `label`. */
const LABEL_ACTIVITIES: Activities = {
  created: activity('green', 'Created', '新建', 'created this label', '新建了标签'),
  edited: activity('blue', 'Edited', '已编辑', 'edited this label', '编辑了标签'),
  deleted: activity('grey', 'Deleted', '已删除', 'deleted this label', '删除了标签')
}

/** `label`. */
export function labelStory(event: EventCardData): EventStory {
  const { payload } = event
  const label = objectAt(payload, 'label')
  const activity = activityOf(LABEL_ACTIVITIES, textAt(payload, 'action'))
  return {
    kind: { en_us: 'Label', zh_cn: '标签' },
    title: textAt(label, 'name'),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity)],
    plainText: textAt(label, 'description'),
    fields: [
      {
        label: { en_us: 'Name was', zh_cn: '原名称' },
        text: textAt(objectAt(objectAt(payload, 'changes'), 'name'), 'from')
      }
    ],
    buttons: [
      {
        text: { en_us: 'Labels', zh_cn: '查看标签' },
        url: `${repositoryUrl(event)}/labels`,
        type: 'primary'
      }
    ]
  }
}
