import { objectAt } from '../../../model/json.ts'
import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'
import { markdownTexts } from '../markdown-texts.ts'

/** A card with audio must not be forwarded: `config.enable_forward: false` (300220; …/content-components/rich-text). */
export function audioForwarding(card: CardView): Finding[] {
  if (objectAt(card.root, 'config')?.['enable_forward'] === false) return []
  const component = card.nodes.find(({ tag }) => tag === 'audio')?.path
  const inMarkdown = markdownTexts(card).find(({ text }) => /<audio\b/i.test(text))?.at
  const at = component ?? inMarkdown
  if (at === undefined) return []
  return [
    warning(
      at,
      'Feishu takes a card with audio only when it cannot be forwarded.',
      'Add config.enable_forward: false.'
    )
  ]
}
