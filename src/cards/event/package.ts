import { objectAt } from '../../model/json.ts'
import { activity, activityOf, activityTags, sentence, type Activities } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, pageOf, textAt } from './payload.ts'

/** The activity types of `registry_package` and `package`. */
const PACKAGE_ACTIVITIES: Activities = {
  published: activity('green', 'Published', '已发布', 'published this package', '发布了软件包'),
  updated: activity('blue', 'Updated', '已更新', 'updated this package', '更新了软件包')
}

/** `registry_package` and its older name `package`. */
export function packageStory(event: EventCardData): EventStory {
  const { payload } = event
  const found = objectAt(payload, 'registry_package') ?? objectAt(payload, 'package')
  const version = objectAt(found, 'package_version')
  const activity = activityOf(PACKAGE_ACTIVITIES, textAt(payload, 'action'))
  return {
    kind: { en_us: 'Package', zh_cn: '软件包' },
    title: `${textAt(found, 'name')} ${shortVersion(textAt(version, 'version'))}`.trim(),
    color: activity.color,
    tags: activityTags(activity),
    lines: [sentence(actorOf(event), activity)],
    plainText: textAt(version, 'description') || textAt(found, 'description'),
    fields: [
      {
        label: { en_us: 'Registry', zh_cn: '类型' },
        text: textAt(found, 'package_type') || textAt(found, 'ecosystem')
      },
      {
        label: { en_us: 'Tag', zh_cn: 'Tag' },
        text: textAt(objectAt(objectAt(version, 'container_metadata'), 'tag'), 'name')
      }
    ],
    buttons: [
      {
        text: { en_us: 'View package', zh_cn: '查看软件包' },
        url: pageOf(version) ?? pageOf(found),
        type: 'primary'
      }
    ]
  }
}

/** The version of a container image is a digest; as with commits its beginning tells enough. */
function shortVersion(version: string): string {
  return version.replace(/^(sha256:[\da-f]{12})[\da-f]+$/, '$1')
}
