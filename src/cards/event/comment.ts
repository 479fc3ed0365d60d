import { objectAt } from '../../model/json.ts'
import type { Localized } from '../../model/locale.ts'
import { foreign } from '../foreign-text.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, numberedTitle, pageOf, shortSha, textAt } from './payload.ts'

/** The activity types of every event that is a comment. */
const COMMENT_ACTIVITIES: Activities = {
  created: activity('blue', 'New comment', '新评论', 'commented', '发表了评论'),
  edited: activity('blue', 'Comment edited', '编辑评论', 'edited a comment', '编辑了评论'),
  deleted: activity('grey', 'Comment deleted', '删除评论', 'deleted a comment', '删除了评论'),
  pinned: activity('blue', 'Comment pinned', '置顶评论', 'pinned a comment', '置顶了评论'),
  unpinned: activity(
    'grey',
    'Comment unpinned',
    '取消置顶',
    'unpinned a comment',
    '取消了评论的置顶'
  )
}

/** `issue_comment`: on an issue or a pull request. */
export function issueCommentStory(event: EventCardData): EventStory {
  const issue = objectAt(event.payload, 'issue')
  const isPullRequest = objectAt(issue, 'pull_request') !== undefined
  return commentStory(
    event,
    isPullRequest
      ? { en_us: 'Pull request comment', zh_cn: 'PR 评论' }
      : { en_us: 'Issue comment', zh_cn: 'Issue 评论' },
    numberedTitle(issue)
  )
}

/** `discussion_comment`. */
export function discussionCommentStory(event: EventCardData): EventStory {
  return commentStory(
    event,
    { en_us: 'Discussion comment', zh_cn: '讨论评论' },
    numberedTitle(objectAt(event.payload, 'discussion'))
  )
}

/** `commit_comment`. */
export function commitCommentStory(event: EventCardData): EventStory {
  const sha = shortSha(textAt(objectAt(event.payload, 'comment'), 'commit_id'))
  return commentStory(
    event,
    { en_us: 'Commit comment', zh_cn: 'Commit 评论' },
    sha === '' ? '' : { en_us: `Commit ${sha}`, zh_cn: `提交 ${sha}` }
  )
}

function commentStory(event: EventCardData, kind: Localized, title: Localized): EventStory {
  const comment = objectAt(event.payload, 'comment')
  const activity = activityOf(COMMENT_ACTIVITIES, textAt(event.payload, 'action'))
  const path = foreign(textAt(comment, 'path'), 100)
  return {
    kind,
    title,
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity), ...(path === '' ? [] : [path])],
    text: textAt(comment, 'body'),
    buttons: [
      { text: { en_us: 'View comment', zh_cn: '查看评论' }, url: pageOf(comment), type: 'primary' }
    ]
  }
}
