import { objectAt, type JsonObject } from '../../model/json.ts'
import type { Localized } from '../../model/locale.ts'
import { markdownLink, md, type CardMarkdown } from '../../text/card-markdown.ts'
import { grey } from '../../text/card-tags.ts'
import { urlPath } from '../../text/url-path.ts'
import type { CardBlock, CardPart, CardTag } from '../card.ts'
import { markdown } from '../elements.ts'
import { foreign } from '../foreign-text.ts'
import { activity, activityTags, sentence, type Activity } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, objectsAt, refName, repositoryUrl, shortSha, textAt } from './payload.ts'

const MOST_COMMITS = 10
const COMMIT_TITLE_LENGTH = 100
const AUTHOR_LENGTH = 40

const PUSHED = activity('blue', '', '', 'pushed {}', '推送了 {}')
const FORCED = activity('orange', 'Force-pushed', '强制推送', 'force-pushed {}', '强制推送了 {}')
const BRANCH = {
  created: activity('green', 'Created', '新建', 'created this branch at {}', '新建了分支，位于 {}'),
  deleted: activity(
    'grey',
    'Deleted',
    '已删除',
    'deleted this branch, it was at {}',
    '删除了分支，原位于 {}'
  )
}
const TAG = {
  created: activity('green', 'Created', '新建', 'created this tag at {}', '新建了 Tag，位于 {}'),
  deleted: activity(
    'grey',
    'Deleted',
    '已删除',
    'deleted this tag, it was at {}',
    '删除了 Tag，原位于 {}'
  )
}
const IS_TAG: CardTag = { text: 'Tag', color: 'violet' }

/** `push`: the commits, newest first, and whether the ref was created, deleted or forced. */
export function pushStory(event: EventCardData): EventStory {
  const { payload } = event
  const ref = textAt(payload, 'ref')
  const name = refName(ref) || event.run.ref.name
  const isTag = ref.startsWith('refs/tags/')
  const isDeleted = payload['deleted'] === true
  const commits = objectsAt(payload, 'commits').reverse()
  const compare = textAt(payload, 'compare')
  const activity = pushActivity(payload, isTag ? TAG : BRANCH)
  return {
    kind: { en_us: 'Push', zh_cn: '推送' },
    title: pushTitle(name, commits.length),
    color: activity.color,
    tags: [...activityTags(activity), ...(isTag ? [IS_TAG] : [])],
    lines: [sentence(actorOf(event), activity, rangeLink(payload, compare))],
    parts: commits.length === 0 ? [] : [commitsPart(commits)],
    buttons: isDeleted
      ? []
      : [
          { text: { en_us: 'Compare', zh_cn: '对比改动' }, url: compare, type: 'primary' },
          {
            text: isTag
              ? { en_us: 'Tag', zh_cn: '查看 Tag' }
              : { en_us: 'Branch', zh_cn: '查看分支' },
            url: `${repositoryUrl(event)}/tree/${urlPath(name)}`
          }
        ]
  }
}

function pushActivity(payload: JsonObject, words: typeof BRANCH): Activity {
  if (payload['deleted'] === true) return words.deleted
  if (payload['created'] === true) return words.created
  return payload['forced'] === true ? FORCED : PUSHED
}

function pushTitle(ref: string, commits: number): Localized {
  if (commits === 0) return ref
  return {
    en_us: commits === 1 ? `1 commit to ${ref}` : `${commits} commits to ${ref}`,
    zh_cn: `${ref} 新增 ${commits} 个提交`
  }
}

/** `9c1d2e3…4f2a91c`, or the one commit that a ref was created or deleted at. */
function rangeLink(payload: JsonObject, compare: string): CardMarkdown {
  const before = shortSha(textAt(payload, 'before'))
  const after = shortSha(textAt(payload, 'after'))
  if (payload['deleted'] === true) return foreign(before, 10)
  const isRange = payload['created'] !== true && before !== '' && after !== ''
  const range = foreign(isRange ? `${before}…${after}` : after, 20)
  return range === '' ? range : markdownLink(range, compare)
}

function commitsPart(commits: readonly JsonObject[]): CardPart {
  return {
    importance: 'normal',
    blocks: commits.slice(0, MOST_COMMITS).map(commitBlock),
    left: Math.max(0, commits.length - MOST_COMMITS),
    rest: left =>
      markdown({
        en_us: md`… and ${left} more`,
        zh_cn: md`…… 另有 ${left} 个提交`
      })
  }
}

function commitBlock(commit: JsonObject): CardBlock {
  const [title = ''] = textAt(commit, 'message').split('\n', 1)
  const author = objectAt(commit, 'author')
  const name = textAt(author, 'username') || textAt(author, 'name')
  const sha = markdownLink(foreign(shortSha(textAt(commit, 'id')), 10), textAt(commit, 'url'))
  const line = md`${sha} ${foreign(title, COMMIT_TITLE_LENGTH)}`
  return [markdown(name === '' ? line : md`${line} ${grey(foreign(name, AUTHOR_LENGTH))}`)]
}
