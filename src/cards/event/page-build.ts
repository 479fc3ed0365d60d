import { numberAt, objectAt, stringAt } from '../../model/json.ts'
import { formatDuration } from '../../model/duration.ts'
import { foreign, personLink } from '../foreign-text.ts'
import { commitLink, joinFacts } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, personOf, repositoryUrl, textAt } from './payload.ts'

const BUILT = { text: { en_us: 'Built', zh_cn: '构建成功' }, color: 'green' } as const
const ERRORED = { text: { en_us: 'Build failed', zh_cn: '构建失败' }, color: 'red' } as const
const BUILDING = { text: { en_us: 'Building', zh_cn: '构建中' }, color: 'blue' } as const

/** `page_build`: GitHub Pages was built, or could not be. */
export function pageBuildStory(event: EventCardData): EventStory {
  const build = objectAt(event.payload, 'build')
  const status = textAt(build, 'status')
  const duration = numberAt(build, 'duration')
  const tag = status === 'built' ? BUILT : status === 'errored' ? ERRORED : BUILDING
  return {
    kind: 'GitHub Pages',
    title: event.run.repository,
    color: tag.color,
    tags: [tag],
    lines: [
      joinFacts([
        commitLink(event, textAt(build, 'commit')),
        personLink(personOf(objectAt(build, 'pusher')) ?? actorOf(event)),
        foreign(duration === undefined ? '' : formatDuration(duration), 20)
      ])
    ],
    plainText: stringAt(objectAt(build, 'error'), 'message') ?? '',
    buttons: [
      {
        text: { en_us: 'Pages settings', zh_cn: '查看 Pages' },
        url: `${repositoryUrl(event)}/settings/pages`,
        type: 'primary'
      }
    ]
  }
}
