import type { CardDraft } from '../cards/card.ts'
import { eventCard, eventText } from '../cards/event.ts'
import { markdownToBlocks } from '../cards/markdown/markdown-to-blocks.ts'
import type { CardOverrides } from '../cards/overrides.ts'
import type { Surroundings } from './surroundings.ts'

/** The `event` card of the event that started this run. */
export function eventDraft({ workflow }: Surroundings): (overrides: CardOverrides) => CardDraft {
  const { github, event, run } = workflow
  const data = { name: github['event_name'] ?? '', payload: event, run }
  const text = eventText(data)
  const { blocks } = markdownToBlocks(text, {
    newlines: 'comment',
    repository: { serverUrl: run.serverUrl, name: run.repository, ref: github['sha'] ?? '' }
  })
  return overrides => eventCard({ ...data, ...(text === '' ? {} : { body: blocks }), overrides })
}
