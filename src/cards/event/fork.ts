import { objectAt } from '../../model/json.ts'
import { markdownLink } from '../../text/card-markdown.ts'
import { foreign, personLink } from '../foreign-text.ts'
import { activity, activityTags, sentence } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, pageOf, repositoryUrl, textAt } from './payload.ts'

const FORKED = activity('turquoise', 'Forked', 'Fork', 'forked it to {}', 'Fork 到了 {}')

/** `fork`. */
export function forkStory(event: EventCardData): EventStory {
  const fork = objectAt(event.payload, 'forkee')
  const name = foreign(textAt(fork, 'full_name'), 100)
  const url = pageOf(fork)
  return {
    kind: 'Fork',
    title: event.run.repository,
    color: FORKED.color,
    tags: activityTags(FORKED),
    lines: [
      name === ''
        ? personLink(actorOf(event))
        : sentence(actorOf(event), FORKED, url === undefined ? name : markdownLink(name, url))
    ],
    buttons: [
      { text: { en_us: 'View fork', zh_cn: '查看 Fork' }, url, type: 'primary' },
      { text: { en_us: 'Repository', zh_cn: '查看仓库' }, url: repositoryUrl(event) }
    ]
  }
}
