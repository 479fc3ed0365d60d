import { objectAt } from '../../model/json.ts'
import type { Field } from '../overrides.ts'
import { foreign, personLink } from '../foreign-text.ts'
import { runName } from '../run-facts.ts'
import { md } from '../../text/card-markdown.ts'
import { activity, sentence } from './activity.ts'
import type { EventCardData, EventStory } from './event.ts'
import { actorOf, refName, textAt, valueText } from './payload.ts'
import { viewRunButton } from './view-run.ts'

// The API takes at most 25 inputs.
const MOST_INPUTS = 25

const STARTED = activity('blue', '', '', 'started this workflow by hand', '手动触发了工作流')

/** `workflow_dispatch`: who started the workflow, where, and with which inputs. */
export function workflowDispatchStory(event: EventCardData): EventStory {
  const { payload, run } = event
  const inputs = Object.entries(objectAt(payload, 'inputs') ?? {}).slice(0, MOST_INPUTS)
  const ref = foreign(refName(textAt(payload, 'ref')) || run.ref.name, 60)
  return {
    kind: { en_us: 'Manual run', zh_cn: '手动运行' },
    title: runName(run),
    color: 'blue',
    lines: [sentence(actorOf(event), STARTED), ...(ref === '' ? [] : [md`🌿 ${ref}`])],
    fields: inputs.map(([label, value]): Field => ({ label, text: valueText(value) })),
    buttons: [viewRunButton(event)]
  }
}

/** `repository_dispatch`: its type only. The client's payload stays out, it may hold secrets. */
export function repositoryDispatchStory(event: EventCardData): EventStory {
  return {
    kind: { en_us: 'Repository dispatch', zh_cn: '外部触发' },
    title: textAt(event.payload, 'action'),
    color: 'blue',
    lines: [personLink(actorOf(event))],
    buttons: [viewRunButton(event)]
  }
}
