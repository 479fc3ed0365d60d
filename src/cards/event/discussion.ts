import { objectAt } from '../../model/json.ts'
import { foreign } from '../foreign-text.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, numberedTitle, pageOf, textAt } from './payload.ts'
import { previousTitle } from './pull-request.ts'

/** The activity types of `discussion`. */
const DISCUSSION_ACTIVITIES: Activities = {
  created: activity('green', 'New discussion', '新讨论', 'started this discussion', '发起了讨论'),
  edited: activity('blue', 'Edited', '已编辑', 'edited this discussion', '编辑了讨论'),
  deleted: activity('red', 'Deleted', '已删除', 'deleted this discussion', '删除了讨论'),
  transferred: activity(
    'violet',
    'Transferred',
    '已转移',
    'transferred this discussion',
    '转移了讨论'
  ),
  pinned: activity('blue', 'Pinned', '已置顶', 'pinned this discussion', '置顶了讨论'),
  unpinned: activity(
    'grey',
    'Unpinned',
    '取消置顶',
    'unpinned this discussion',
    '取消了讨论的置顶'
  ),
  labeled: activity('blue', 'Labeled', '添加标签', 'added the label {}', '添加了标签 {}'),
  unlabeled: activity('grey', 'Unlabeled', '移除标签', 'removed the label {}', '移除了标签 {}'),
  locked: activity('grey', 'Locked', '已锁定', 'locked this discussion', '锁定了讨论'),
  unlocked: activity(
    'blue',
    'Unlocked',
    '解除锁定',
    'unlocked this discussion',
    '解除了讨论的锁定'
  ),
  closed: activity('purple', 'Closed', '已关闭', 'closed this discussion', '关闭了讨论'),
  reopened: activity('green', 'Reopened', '重新打开', 'reopened this discussion', '重新打开了讨论'),
  category_changed: activity(
    'blue',
    'Moved',
    '更换分类',
    'moved this discussion to another category',
    '更换了讨论的分类'
  ),
  answered: activity('green', 'Answered', '已解答', 'marked an answer', '标记了解答'),
  unanswered: activity('grey', 'Unanswered', '取消解答', 'unmarked the answer', '取消了解答标记')
}

const INTRODUCED = new Set(['created', 'edited'])

/** `discussion`. */
export function discussionStory(event: EventCardData): EventStory {
  const { payload } = event
  const discussion = objectAt(payload, 'discussion')
  const action = textAt(payload, 'action')
  const activity = activityOf(DISCUSSION_ACTIVITIES, action)
  const label = foreign(textAt(objectAt(payload, 'label'), 'name'), 60)
  const answer = action === 'answered' ? objectAt(payload, 'answer') : undefined
  return {
    kind: { en_us: 'Discussion', zh_cn: '讨论' },
    title: numberedTitle(discussion),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity, label), ...previousTitle(payload)],
    text: INTRODUCED.has(action) ? textAt(discussion, 'body') : textAt(answer, 'body'),
    fields: [
      {
        label: { en_us: 'Category', zh_cn: '分类' },
        text: textAt(objectAt(discussion, 'category'), 'name')
      }
    ],
    buttons: [
      {
        text: { en_us: 'View discussion', zh_cn: '查看讨论' },
        url: pageOf(answer) ?? pageOf(discussion),
        type: 'primary'
      }
    ]
  }
}
