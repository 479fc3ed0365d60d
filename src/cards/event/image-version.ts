import { objectAt } from '../../model/json.ts'
import { foreign } from '../foreign-text.ts'
import { runName } from '../run-facts.ts'
import { commitLink, joinFacts } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { textAt } from './payload.ts'
import { viewRunButton } from './view-run.ts'

/**
 * `image_version`: a version of a custom runner image is ready. GitHub documents no payload for it, so
 * the names are shown where there are such fields, else the workflow that it started.
 */
export function imageVersionStory(event: EventCardData): EventStory {
  const { payload, run } = event
  const image = objectAt(payload, 'image_version') ?? payload
  const version = textAt(image, 'version')
  const name = textAt(image, 'name') || textAt(image, 'image_name')
  const commit = run.commit
  const facts = joinFacts([
    foreign(run.ref.name, 60),
    ...(commit === undefined ? [] : [commitLink(event, commit.sha, commit.title)])
  ])
  return {
    kind: { en_us: 'Runner image', zh_cn: '运行器镜像' },
    title: `${name} ${version}`.trim() || runName(run),
    color: 'green',
    tags: [{ text: { en_us: 'New version', zh_cn: '新版本' }, color: 'green' }],
    lines: facts === '' ? [] : [facts],
    buttons: [viewRunButton(event)]
  }
}
