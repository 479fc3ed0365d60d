import { activity, type Activities } from './activity.ts'

/** A pull request that was closed: its two ends. */
export const MERGED = activity(
  'purple',
  'Merged',
  '已合并',
  'merged this pull request',
  '合并了 PR'
)
export const CLOSED_UNMERGED = activity(
  'red',
  'Closed',
  '已关闭',
  'closed this pull request without merging it',
  '关闭了 PR，未合并'
)

/** The activity types of `pull_request` (docs.github.com, "Webhook events and payloads"), but for `closed`. */
export const PULL_REQUEST_ACTIVITIES: Activities = {
  opened: activity('green', 'Opened', '新建', 'opened this pull request', '创建了 PR'),
  reopened: activity(
    'green',
    'Reopened',
    '重新打开',
    'reopened this pull request',
    '重新打开了 PR'
  ),
  edited: activity('blue', 'Edited', '已编辑', 'edited this pull request', '编辑了 PR'),
  synchronize: activity('blue', 'New commits', '有新提交', 'pushed new commits', '推送了新的提交'),
  ready_for_review: activity(
    'green',
    'Ready for review',
    '可以评审',
    'marked this pull request as ready for review',
    '将 PR 标记为可以评审'
  ),
  converted_to_draft: activity(
    'grey',
    'Draft',
    '转为草稿',
    'converted this pull request to a draft',
    '将 PR 转为草稿'
  ),
  review_requested: activity(
    'orange',
    'Review requested',
    '请求评审',
    'requested a review from {}',
    '请求 {} 评审'
  ),
  review_request_removed: activity(
    'grey',
    'Review request removed',
    '取消评审请求',
    'removed the review request for {}',
    '取消了对 {} 的评审请求'
  ),
  assigned: activity('blue', 'Assigned', '已指派', 'assigned {}', '指派给了 {}'),
  unassigned: activity('grey', 'Unassigned', '取消指派', 'unassigned {}', '取消了对 {} 的指派'),
  labeled: activity('blue', 'Labeled', '添加标签', 'added the label {}', '添加了标签 {}'),
  unlabeled: activity('grey', 'Unlabeled', '移除标签', 'removed the label {}', '移除了标签 {}'),
  milestoned: activity(
    'blue',
    'Milestoned',
    '加入里程碑',
    'added this pull request to the milestone {}',
    '将 PR 加入里程碑 {}'
  ),
  demilestoned: activity(
    'grey',
    'Demilestoned',
    '移出里程碑',
    'removed this pull request from the milestone {}',
    '将 PR 移出里程碑 {}'
  ),
  locked: activity('grey', 'Locked', '已锁定', 'locked the conversation', '锁定了对话'),
  unlocked: activity(
    'blue',
    'Unlocked',
    '解除锁定',
    'unlocked the conversation',
    '解除了对话的锁定'
  ),
  auto_merge_enabled: activity(
    'turquoise',
    'Auto-merge on',
    '开启自动合并',
    'enabled auto-merge',
    '开启了自动合并'
  ),
  auto_merge_disabled: activity(
    'grey',
    'Auto-merge off',
    '关闭自动合并',
    'disabled auto-merge',
    '关闭了自动合并'
  ),
  enqueued: activity(
    'turquoise',
    'In merge queue',
    '进入合并队列',
    'added this pull request to the merge queue',
    '将 PR 加入了合并队列'
  ),
  dequeued: activity(
    'orange',
    'Out of merge queue',
    '移出合并队列',
    'removed this pull request from the merge queue',
    '将 PR 移出了合并队列'
  )
}
