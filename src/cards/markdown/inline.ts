import { inlineCode } from '../../text/card-code.ts'
import {
  escapeCardLine,
  joinMarkdown,
  markdownLink,
  md,
  type CardMarkdown
} from '../../text/card-markdown.ts'
import type { Context } from './context.ts'
import { isBlock } from './html-blocks.ts'
import { textContent, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { fileName, imageRun } from './images.ts'
import { resolveAddress } from './links.ts'
import { PLAIN, writeRuns, type Run, type Style } from './runs.ts'
import { shortLabel } from './short-label.ts'
import { textRuns } from './text-runs.ts'

/** A paragraph's content as card Markdown, in pieces of a few thousand characters. */
export function renderInline(nodes: readonly HtmlNode[], context: Context): CardMarkdown[] {
  return writeRuns(runsOf(nodes, PLAIN, context))
}

/** The same in one line and one piece, for a heading or the title of a panel. */
export function renderLine(nodes: readonly HtmlNode[], context: Context): CardMarkdown {
  return joinMarkdown(writeRuns(runsOf(nodes, PLAIN, context), md` `), ' ')
}

/** The same for a cell of a table, where `|` would end the cell, also in code. */
export function renderCell(nodes: readonly HtmlNode[], context: Context): CardMarkdown {
  return joinMarkdown(writeRuns(runsOf(nodes, PLAIN, { ...context, isCell: true })), ' ')
}

type InlineContext = Context & { readonly isCell?: boolean; readonly isLink?: boolean }

function runsOf(nodes: readonly HtmlNode[], style: Style, context: InlineContext): Run[] {
  return nodes.flatMap(node => {
    if (typeof node !== 'string') return elementRuns(node, style, context)
    return textRuns(node, style, context.isLink === true ? undefined : context.repository)
  })
}

function elementRuns(element: HtmlElement, style: Style, context: InlineContext): Run[] {
  const inside = (inner: Style = style): Run[] => runsOf(element.children, inner, context)
  switch (element.tag) {
    case 'strong':
    case 'b':
      return inside({ ...style, bold: true })
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return inside({ ...style, italic: true })
    case 's':
    case 'del':
    case 'strike':
      return inside({ ...style, strike: true })
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
    case 'pre':
      return codeRuns(textContent(element), style, context)
    case 'a':
      return linkRuns(element, style, context)
    case 'img':
      return [imageRun(element, style, context)]
    case 'video':
      return videoRuns(element, style, context)
    case 'br':
    case 'hr':
      return [{ kind: 'break' }]
    case 'sup':
    case 'sub':
      return scriptRuns(element, style, context)
    case 'q':
      return [...textRuns('“', style, undefined), ...inside(), ...textRuns('”', style, undefined)]
    case 'td':
    case 'th':
      return [...inside(), { kind: 'space' }]
    case 'li':
      return [{ kind: 'break' }, ...textRuns('• ', style, undefined), ...inside()]
    default:
      return isBlock(element) ? [{ kind: 'break' }, ...inside(), { kind: 'break' }] : inside()
  }
}

function codeRuns(code: string, style: Style, { isCell }: InlineContext): Run[] {
  const content = isCell === true && code.includes('|') ? escapeCardLine(code) : inlineCode(code)
  return content === '' ? [] : [{ kind: 'text', content, style }]
}

/** A link; where a card cannot link to its target, the text with the target behind it. */
function linkRuns(element: HtmlElement, style: Style, context: InlineContext): Run[] {
  const { href } = element.attributes
  if (href === undefined || context.isLink === true) return runsOf(element.children, style, context)
  const url = resolveAddress(href, 'blob', context)
  const text = textContent(element)
  if (url === undefined) {
    const isTold = href.startsWith('#') || text.includes(href.replace(/^mailto:/i, ''))
    const target = isTold ? [] : textRuns(` (${href})`, style, undefined)
    return [...runsOf(element.children, style, context), ...target]
  }
  const isBare = text === href || `http://${text}` === href
  const short = isBare ? shortLabel(href, context.repository) : undefined
  const pictures = picturesIn(element, style, context)
  const label = short ?? renderLabel(element.children, context)
  return [...pictures, { kind: 'text', content: markdownLink(label, url), style }]
}

function renderLabel(children: readonly HtmlNode[], context: InlineContext): CardMarkdown {
  return joinMarkdown(writeRuns(runsOf(children, PLAIN, { ...context, isLink: true }), md` `), ' ')
}

/** Uploaded pictures of a link stand before it, since a link holds text alone. */
function picturesIn(element: HtmlElement, style: Style, context: InlineContext): Run[] {
  return element.children.flatMap(child => {
    if (typeof child === 'string') return []
    const src = child.attributes['src']
    const isUploaded = child.tag === 'img' && src !== undefined && context.images?.has(src) === true
    return isUploaded
      ? [imageRun(child, style, context), { kind: 'space' }]
      : picturesIn(child, style, context)
  })
}

function videoRuns(element: HtmlElement, style: Style, context: InlineContext): Run[] {
  const { src = '' } = element.attributes
  const url = resolveAddress(src, 'raw', context)
  if (url === undefined) return runsOf(element.children, style, context)
  return [
    { kind: 'text', content: markdownLink(md`🎬 ${escapeCardLine(fileName(src))}`, url), style }
  ]
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉'

function scriptRuns(element: HtmlElement, style: Style, context: InlineContext): Run[] {
  const text = textContent(element)
  if (!/^\d{1,9}$/.test(text)) return runsOf(element.children, style, context)
  const digits = element.tag === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS
  return textRuns(
    text.replace(/\d/g, digit => digits.charAt(Number(digit))),
    style,
    undefined
  )
}
