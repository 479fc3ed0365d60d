import { activity, activityTags, sentence } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, repositoryUrl } from './payload.ts'

const PUBLISHED = activity('green', 'Public', '已公开', 'made this repository public', '公开了仓库')

/** `public`: a private repository became public. */
export function publicStory(event: EventCardData): EventStory {
  return {
    kind: { en_us: 'Repository', zh_cn: '仓库' },
    title: event.run.repository,
    color: PUBLISHED.color,
    tags: activityTags(PUBLISHED),
    lines: [sentence(actorOf(event), PUBLISHED)],
    buttons: [
      {
        text: { en_us: 'Repository', zh_cn: '查看仓库' },
        url: repositoryUrl(event),
        type: 'primary'
      }
    ]
  }
}
