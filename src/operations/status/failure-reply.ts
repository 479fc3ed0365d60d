import { failureNotice } from '../../cards/failure-notice.ts'
import { finishCard } from '../../cards/localize.ts'
import type { Content } from '../../feishu/content.ts'
import type { JsonObject } from '../../model/json.ts'
import { localized, type Language } from '../../model/locale.ts'
import type { Mention } from '../../model/mention.ts'
import { mentionsOf } from '../add-mentions.ts'
import { deliver } from '../deliver.ts'
import type { DeliveryOptions } from '../delivery-options.ts'
import { isFailed, type Delivery } from '../delivery.ts'
import { explainBriefly } from '../failure.ts'
import { mentionNodes } from '../mention-text.ts'
import { asNames } from '../mentions.ts'
import type { Message } from '../message.ts'
import type { Surface } from '../notify.ts'
import { isFailure } from '../../model/run-status.ts'
import type { StatusFacts } from './status-facts.ts'
import { failureUuids } from './status-uuids.ts'

/**
 * An update is silent in Feishu, so a failure that has `mentions` is told in a reply to the card too. The
 * key of the reply is the same for all jobs and steps that see the failure, so it comes once.
 */
export class FailureTeller {
  private readonly surface: Surface
  private readonly options: DeliveryOptions
  private readonly told = new Set<string>()

  constructor(surface: Surface, options: DeliveryOptions) {
    this.surface = surface
    this.options = options
  }

  /** Replies to the cards that were updated, once each; true when no reply failed. */
  async tell(facts: StatusFacts, deliveries: readonly Delivery[]): Promise<boolean> {
    if (!facts.hasFailed || facts.isToldByOthers || this.surface.inputs.mentions.length === 0)
      return true
    const cards = deliveries
      .flatMap(({ outcome }) =>
        outcome.kind === 'updated' ? (outcome.message.messageId ?? []) : []
      )
      .filter(id => !this.told.has(id))
    const message = cards.length === 0 ? undefined : await failureMessage(facts, this.surface)
    if (message === undefined) return true
    const uuidFor = failureUuids(this.surface)
    const replies = await Promise.all(
      cards.map(messageId => {
        this.told.add(messageId)
        const target = { kind: 'reply', messageId, inThread: false } as const
        return deliver(target, message, { ...this.options, uuidFor })
      })
    )
    const failed = replies.flat().filter(isFailed)
    for (const reply of failed) this.surface.log.warning(explainBriefly(reply))
    return failed.length === 0
  }
}

/** Undefined when nobody is to be mentioned. */
async function failureMessage(facts: StatusFacts, surface: Surface): Promise<Message | undefined> {
  const { inputs, workflow, files, log } = surface
  const mentions = await mentionsOf({
    inputs,
    workflow,
    files,
    target: { kind: 'none' },
    // The run may go on; the failure is what the reply is about.
    known: { facts: { ...facts, status: isFailure(facts.status) ? facts.status : 'failure' } },
    warn: text => log.debug(text)
  })
  if (mentions.length === 0) return undefined
  // Only a card can mention somebody by email.
  const line = mentions.some(({ kind }) => kind === 'email') ? failureCard : failurePost
  return {
    input: 'mentions',
    ...line(facts, surface, mentions),
    withoutMentions: line(facts, surface, asNames(mentions))
  }
}

/** One short line, in both languages: who, what failed, where to look. Text nodes parse nothing. */
function failurePost(facts: StatusFacts, surface: Surface, people: readonly Mention[]): Content {
  const line = (language: Language): JsonObject => ({
    content: [
      [
        ...mentionNodes(people),
        { tag: 'text', text: ` ${failureWords(facts, surface, language)} ` },
        { tag: 'a', text: '→', href: surface.workflow.run.url }
      ]
    ]
  })
  return { msgType: 'post', content: { en_us: line('en_us'), zh_cn: line('zh_cn') } }
}

/** The same line as a card. */
function failureCard(facts: StatusFacts, surface: Surface, people: readonly Mention[]): Content {
  const words = localized(language => failureWords(facts, surface, language))
  const draft = failureNotice(words, people, surface.workflow.run.url)
  return { msgType: 'interactive', content: finishCard(draft, surface.inputs.locale) }
}

const FAILED = { en_us: 'failed', zh_cn: '失败' } as const

function failureWords({ jobs }: StatusFacts, { workflow }: Surface, language: Language): string {
  const { run } = workflow
  const failed = jobs.filter(job => isFailure(job.status)).map(job => job.name)
  const names = failed.length > 3 ? [...failed.slice(0, 3), '…'] : failed
  return `❌ ${run.workflow} #${run.number} ${FAILED[language]}${names.length > 0 ? `: ${names.join(', ')}` : ''}`
}
