import type { Localized } from '../../model/locale.ts'
import { urlPath } from '../../text/url-path.ts'
import { activity, activityTags, sentence, type Activity } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, repositoryUrl, textAt } from './payload.ts'

const BRANCH = {
  kind: { en_us: 'Branch', zh_cn: '分支' },
  created: activity('green', 'Created', '新建', 'created this branch', '新建了分支'),
  deleted: activity('grey', 'Deleted', '已删除', 'deleted this branch', '删除了分支')
}
const TAG = {
  kind: 'Tag',
  created: activity('green', 'Created', '新建', 'created this tag', '新建了 Tag'),
  deleted: activity('grey', 'Deleted', '已删除', 'deleted this tag', '删除了 Tag')
}

/** `create` of a branch or a tag. */
export function createStory(event: EventCardData): EventStory {
  const words = wordsOf(event)
  return refStory(event, words.kind, words.created, {
    text: { en_us: 'View', zh_cn: '查看' },
    url: `${repositoryUrl(event)}/tree/${urlPath(textAt(event.payload, 'ref'))}`,
    type: 'primary'
  })
}

/** `delete` of a branch or a tag. */
export function deleteStory(event: EventCardData): EventStory {
  const words = wordsOf(event)
  return refStory(event, words.kind, words.deleted, {
    text: { en_us: 'Repository', zh_cn: '查看仓库' },
    url: repositoryUrl(event)
  })
}

function wordsOf({ payload }: EventCardData): typeof BRANCH | typeof TAG {
  return textAt(payload, 'ref_type') === 'tag' ? TAG : BRANCH
}

function refStory(
  event: EventCardData,
  kind: Localized,
  activity: Activity,
  button: EventStory['buttons'][number]
): EventStory {
  return {
    kind,
    title: textAt(event.payload, 'ref'),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity)],
    buttons: [button]
  }
}
