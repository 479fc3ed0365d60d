import { md } from '../../text/card-markdown.ts'
import { foreign } from '../foreign-text.ts'
import { runName } from '../run-facts.ts'
import { commitLink, joinFacts } from './commit-link.ts'
import type { EventCardData, EventStory } from './event.ts'
import { textAt } from './payload.ts'
import { viewRunButton } from './view-run.ts'

/** `schedule`: a run that a clock started. */
export function scheduleStory(event: EventCardData): EventStory {
  const { payload, run } = event
  const cron = foreign(textAt(payload, 'schedule'), 60)
  const commit = run.commit
  const facts = joinFacts([
    foreign(run.ref.name, 60),
    ...(commit === undefined ? [] : [commitLink(event, commit.sha, commit.title)])
  ])
  return {
    kind: { en_us: 'Schedule', zh_cn: '定时运行' },
    title: runName(run),
    color: 'indigo',
    lines: [...(cron === '' ? [] : [md`⏰ ${cron} UTC`]), ...(facts === '' ? [] : [facts])],
    buttons: [viewRunButton(event)]
  }
}
