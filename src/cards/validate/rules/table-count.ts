import type { CardNode, CardView } from '../card-view.ts'
import { error, type Finding } from '../issue.ts'

/** At most 5 tables in a card, counted in each language of a 1.0 card by itself (…/card-json-v2-components/content-components/table). */
export function tableCount({ nodes, options }: CardView): Finding[] {
  const tables = nodes.filter(({ tag }) => tag === 'table')
  const byLanguage = Map.groupBy(tables, languageOf)
  return [...byLanguage.values()].flatMap(({ length, [options.maxTables]: extra }) => {
    if (extra === undefined) return []
    const message = `The card has ${length} tables; Feishu takes ${options.maxTables}.`
    return [error(extra.path, message, 'Join tables, or write small ones in Markdown.')]
  })
}

function languageOf({ path }: CardNode): string {
  return path[0] === 'i18n_elements' ? String(path[1]) : ''
}
