import type { CardDraft } from '../cards/card.ts'
import type { CardOverrides } from '../cards/overrides.ts'
import { assertNever } from '../model/assert-never.ts'
import type { Surroundings } from './surroundings.ts'
import type { BuiltInCard } from './resolve-source.ts'

/** A built-in card of what is known, still open to overrides. Each loads only what it shows. */
export async function builtInDraft(
  card: BuiltInCard,
  around: Surroundings,
  images: ReadonlyMap<string, string>
): Promise<(overrides: CardOverrides) => CardDraft> {
  const { facts, release } = around.known
  switch (card) {
    case 'status': {
      if (facts === undefined) throw new Error('a status card without facts')
      const { statusDraft } = await import('./status/status-draft.ts')
      return statusDraft(facts, around)
    }
    case 'release': {
      if (release === undefined) throw new Error('a release card without a release')
      const { releaseDraft } = await import('./release-draft.ts')
      return releaseDraft(release, images)
    }
    case 'event': {
      const { eventDraft } = await import('./event-draft.ts')
      return eventDraft(around)
    }
    default:
      return assertNever(card)
  }
}
