/** One of Feishu's tags in Markdown, an opening or a closing one. */
export type FeishuTag = {
  readonly name: FeishuTagName
  readonly kind: 'open' | 'close' | 'alone'
  readonly attributes: Readonly<Record<string, string>>
  /** As it was written. */
  readonly source: string
}

const NAMES = [
  'a',
  'at',
  'audio',
  'br',
  'font',
  'hr',
  'link',
  'local_datetime',
  'number_tag',
  'person',
  'raw',
  'text_tag'
] as const

export type FeishuTagName = (typeof NAMES)[number]

const TAG =
  /^<(\/?)([a-z_]{1,20})((?:\s+[a-z_]{1,30}(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=]+))?)*)\s*(\/?)>/
const ATTRIBUTE = /([a-z_]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/]\S*))/g

/** The tag that a text begins with; undefined where there is none of Feishu's. */
export function readTag(text: string): FeishuTag | undefined {
  const match = TAG.exec(text)
  const name = NAMES.find(known => known === match?.[2])
  if (match === null || name === undefined) return undefined
  const [source, slash, , written = '', end] = match
  const attributes = Object.fromEntries(
    [...written.matchAll(ATTRIBUTE)].map(([, key = '', a, b, c]) => [key, a ?? b ?? c ?? ''])
  )
  return { name, kind: kindOf(name, slash === '/', end === '/'), attributes, source }
}

function kindOf(name: FeishuTagName, closes: boolean, ends: boolean): FeishuTag['kind'] {
  if (closes) return 'close'
  return ends || name === 'br' || name === 'hr' ? 'alone' : 'open'
}
