import { codeBlock } from '../../text/card-code.ts'
import type { Block } from './block.ts'
import { findElement, textContent, type HtmlElement } from './html-tree.ts'

// Longer code is cut into several blocks, at lines where it has them.
const PART = /[\s\S]{1,8000}(?:\n|$)|[\s\S]{1,8000}(?![\udc00-\udfff])/g

/** A block of code, its language as Feishu names it. */
export function renderCode(pre: HtmlElement): Block[] {
  const code = textContent(pre).replace(/^\n|\n$/g, '')
  const language = languageOf(pre)
  return Array.from(code.matchAll(PART), ([part]) => ({
    kind: 'markdown',
    lines: [codeBlock(part, language)],
    isRigid: true
  }))
}

/** From `<pre><code class="language-js">`, which a fence becomes, or GitHub's `<pre lang="js">`. */
function languageOf(pre: HtmlElement): string {
  const code = findElement(pre.children, element => element.tag === 'code')
  const name = /(?:^|\s)language-(\S+)/.exec(code?.attributes['class'] ?? '')?.[1]
  return name ?? pre.attributes['lang'] ?? ''
}
