import { deliver } from '../deliver.ts'
import type { DeliveryOptions } from '../delivery-options.ts'
import type { Delivery } from '../delivery.ts'
import type { Message } from '../message.ts'
import { prepareMessage, type Surface } from '../notify.ts'
import type { UpdateItem } from '../resolve-target.ts'
import type { Source } from '../resolve-source.ts'
import { fingerprint, type StatusFacts } from './status-facts.ts'

type Card = {
  item: UpdateItem
  /** What it shows; undefined while it could not be changed. */
  shown: string | undefined
  delivery: Delivery | undefined
}

/** The cards that a post step brings up to date, each with what it shows. */
export class CardUpdates {
  /** What was last composed, and the facts that it shows. */
  private composed: { readonly shows: string; readonly message: Message } | undefined
  private readonly cards: readonly Card[]
  private readonly source: Source
  private readonly surface: Surface
  private readonly options: DeliveryOptions

  constructor(
    items: readonly UpdateItem[],
    source: Source,
    surface: Surface,
    options: DeliveryOptions
  ) {
    this.cards = items.map(item => ({ item, shown: undefined, delivery: undefined }))
    this.source = source
    this.surface = surface
    this.options = options
  }

  /** What the cards were last to show. */
  get message(): Message | undefined {
    return this.composed?.message
  }

  /** What became of each card in the end. */
  get deliveries(): readonly Delivery[] {
    return this.cards.flatMap(card => card.delivery ?? [])
  }

  /** Cards that Feishu would have taken, had there not been too many calls. */
  get areThrottled(): boolean {
    return this.cards.some(card => failureKind(card) === 'throttled')
  }

  /** Changes the cards that show something else, and tells what became of those. */
  async show(facts: StatusFacts): Promise<readonly Delivery[]> {
    const wanted = fingerprint(facts)
    const due = this.cards.filter(
      card =>
        card.shown !== wanted && failureKind(card) !== 'lasting' && failureKind(card) !== 'passing'
    )
    if (due.length === 0) return []
    const target = { kind: 'update', items: due.map(card => card.item) } as const
    if (this.composed?.shows !== wanted) {
      const message = await prepareMessage(target, this.source, this.surface, { facts })
      this.composed = { shows: wanted, message }
    }
    const deliveries = await deliver(target, this.composed.message, this.options)
    for (const [index, card] of due.entries()) {
      card.delivery = deliveries[index]
      if (failureKind(card) === undefined) card.shown = wanted
      card.item = { ...card.item, messageId: newMessageId(card) ?? card.item.messageId }
    }
    return deliveries
  }
}

/** The card that was sent in the place of one that is gone. */
function newMessageId({ delivery }: Card): string | undefined {
  return delivery?.outcome.kind === 'sent' ? delivery.outcome.message.messageId : undefined
}

function failureKind({ delivery }: Card): 'throttled' | 'passing' | 'lasting' | undefined {
  return delivery?.outcome.kind === 'failed' ? delivery.outcome.failure.kind : undefined
}
