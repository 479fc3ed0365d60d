const CODE_BLOCK = /^(`{3,})[^\n]*\n([\s\S]*?)\n\1$/gm
const TAG_IN_CODE =
  /<\s*\/?\s*(?:a|at|audio|br|font|hr|link|local_datetime|number_tag|person|raw|text_tag)\b|\]\(/gi
// What would do something in card Markdown: tags, links, images, code, styles, line breaks.
const MARKUP = /<\/?[a-z_]+|\]\(|!\[|`+|\*+|~~|^\s*(?:[-+#>|]|\d+\.)|\n|@/gim
const LINK_TARGET = /\]\(([^)]*)\)/g

/** The content of every `markdown` element of a card, in every language. */
export function markdownOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'tag' in value && value.tag === 'markdown' ? textsOf(value) : []
  return [...own, ...Object.values(value).flatMap(inner => markdownOf(inner))]
}

/** All markup in a card's Markdown, in order; inside code blocks only what would get out of them. */
export function markupOf(card: unknown): string[] {
  return markdownOf(card).flatMap(content => {
    const inCode = [...content.matchAll(CODE_BLOCK)].flatMap(
      ([, , code = '']) => code.match(TAG_IN_CODE) ?? []
    )
    return [...(content.replace(CODE_BLOCK, '[code]').match(MARKUP) ?? []), ...inCode]
  })
}

/** The targets of all links in a card's Markdown, and of its buttons. */
export function linksOf(card: unknown): string[] {
  const inText = markdownOf(card).flatMap(content =>
    [...content.matchAll(LINK_TARGET)].map(([, target = '']) => target)
  )
  const inButtons = JSON.stringify(card).matchAll(/"default_url":("(?:[^"\\]|\\.)*")/g)
  return [...inText, ...[...inButtons].map(([, json = '""']) => String(JSON.parse(json)))]
}

function textsOf(node: object): string[] {
  const texts: unknown[] = 'content' in node ? [node.content] : []
  if ('i18n_content' in node) texts.push(...valuesOf(node.i18n_content))
  return texts.filter(text => typeof text === 'string')
}

function valuesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}
