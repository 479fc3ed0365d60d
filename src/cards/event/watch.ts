import { numberAt, objectAt } from '../../model/json.ts'
import { md } from '../../text/card-markdown.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, repositoryUrl, textAt } from './payload.ts'

/** `watch` is what GitHub calls a star. */
const WATCH_ACTIVITIES: Activities = {
  started: activity('yellow', 'Starred', 'Star', 'starred this repository', 'Star 了这个仓库')
}

/** `watch`. */
export function watchStory(event: EventCardData): EventStory {
  const activity = activityOf(WATCH_ACTIVITIES, textAt(event.payload, 'action'))
  const stars = numberAt(objectAt(event.payload, 'repository'), 'stargazers_count')
  return {
    kind: 'Star',
    title: event.run.repository,
    color: activity.color,
    tags: activityTags(activity),
    lines: [
      sentence(actorOf(event), activity),
      ...(stars === undefined
        ? []
        : [
            {
              en_us: md`⭐ ${stars} ${stars === 1 ? md`star` : md`stars`} now`,
              zh_cn: md`⭐ 现有 ${stars} 个 Star`
            }
          ])
    ],
    buttons: [
      {
        text: { en_us: 'Stargazers', zh_cn: '查看 Star' },
        url: `${repositoryUrl(event)}/stargazers`,
        type: 'primary'
      }
    ]
  }
}
