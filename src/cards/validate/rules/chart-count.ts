import type { CardView } from '../card-view.ts'
import { warning, type Finding } from '../issue.ts'

const MAX_CHARTS = 5

/** More than 5 charts in a card are advised against (…/card-json-v2-components/content-components/chart). */
export function chartCount({ nodes }: CardView): Finding[] {
  const charts = nodes.filter(({ tag }) => tag === 'chart')
  const extra = charts[MAX_CHARTS]
  if (extra === undefined) return []
  const message = `The card has ${charts.length} charts; Feishu advises at most ${MAX_CHARTS}.`
  return [warning(extra.path, message, 'Leave some out: the card may be slow to show.')]
}
