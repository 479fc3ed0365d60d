import type { Content } from '../../feishu/content.ts'
import type { JsonObject } from '../../model/json.ts'
import { mentionsOf } from '../add-mentions.ts'
import { deliver, type DeliveryOptions } from '../deliver.ts'
import { isFailed, type Delivery } from '../delivery.ts'
import { mentionNodes } from '../mention-text.ts'
import { asNames } from '../mentions.ts'
import type { Surface } from '../notify.ts'
import { cardLimits } from '../check-message.ts'
import { explainBriefly } from '../failure.ts'
import { isFailure } from './own-state.ts'
import type { StatusFacts } from './status-facts.ts'
import { statusUuids } from './status-uuids.ts'

/**
 * An update is silent in Feishu, so a failure that has `mentions` is told in a reply to the card too. Its
 * key is the same for all jobs and steps that see the failure, so it is told once.
 */
export async function tellFailure(
  facts: StatusFacts,
  deliveries: readonly Delivery[],
  surface: Surface,
  options: Omit<DeliveryOptions, 'uuidFor'>
): Promise<void> {
  const { inputs, workflow, files, clock, log } = surface
  const updated = deliveries.flatMap(({ outcome }) =>
    outcome.kind === 'updated' ? (outcome.message.messageId ?? []) : []
  )
  if (!facts.hasFailed || inputs.mentions.length === 0 || updated.length === 0) return
  const mentions = await mentionsOf({
    inputs,
    workflow,
    files,
    target: { kind: 'none' },
    limits: cardLimits({ kind: 'none' }),
    // The run may go on; the failure is what the reply is about.
    known: { facts: { ...facts, status: isFailure(facts.status) ? facts.status : 'failure' } },
    now: clock.now(),
    warn: text => log.debug(text)
  })
  if (mentions.length === 0) return
  const content = failureLine(facts, surface, mentionNodes(mentions))
  const withoutMentions = failureLine(facts, surface, mentionNodes(asNames(mentions)))
  const replies = await Promise.all(
    updated.map(messageId =>
      deliver(
        { kind: 'reply', messageId, inThread: false },
        { input: 'mentions', ...content, withoutMentions },
        {
          ...options,
          uuidFor: statusUuids(surface, 1, 'failure')
        }
      )
    )
  )
  for (const reply of replies.flat().filter(isFailed)) log.warning(explainBriefly(reply))
}

/** One short line, in both languages: who, what failed, where to look. Text nodes parse nothing. */
function failureLine({ jobs }: StatusFacts, { workflow }: Surface, people: JsonObject[]): Content {
  const { run } = workflow
  const failed = jobs.filter(job => isFailure(job.status)).map(job => job.name)
  const names = failed.length > 3 ? [...failed.slice(0, 3), '…'] : failed
  const line = (words: string): JsonObject => ({
    content: [
      [
        ...people,
        {
          tag: 'text',
          text: ` ❌ ${run.workflow} #${run.number} ${words}${names.length > 0 ? `: ${names.join(', ')}` : ''} `
        },
        { tag: 'a', text: '→', href: run.url }
      ]
    ]
  })
  return { msgType: 'post', content: { en_us: line('failed'), zh_cn: line('失败') } }
}
