import { createHash } from 'node:crypto'
import type { Drawing, Language } from '../emulator/inbox/drawing.ts'
import { escapeHtml, toHtml } from '../emulator/inbox/html.ts'
import { drawMessage, summaryOf, type Spoken } from '../emulator/inbox/message/draw-message.ts'
import { pageFile } from '../emulator/inbox/page-files.ts'

export type PageLooks = {
  readonly language: Language
  readonly theme: 'light' | 'dark'
  /** Pixels of the screen. */
  readonly width: number
}

const STYLES = [
  'palette.css',
  'theme.css',
  'markdown.css',
  'card.css',
  'layout.css',
  'controls.css',
  'media.css',
  'chart.css'
]

const SCRIPTS = ['local-time.js', 'elements.js']

/**
 * A message as one HTML file that needs nothing else. Its text is escaped, and a policy in the file lets no
 * script run but the one that turns pages and tells the time.
 */
export function previewPage(
  message: Pick<Spoken, 'msgType' | 'content'>,
  looks: PageLooks,
  { imageUrl, nameOf }: Pick<Drawing, 'imageUrl' | 'nameOf'>
): string {
  const drawing: Drawing = {
    language: looks.language,
    time: 0,
    imageUrl,
    nameOf,
    chatName: () => undefined
  }
  const spoken: Spoken = { ...message, isStyled: true }
  const script = pageScript()
  const policy = [
    "default-src 'none'",
    'img-src data:',
    "style-src 'unsafe-inline'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`
  ].join('; ')
  const width = Math.max(looks.width, 100)
  return `<!doctype html>
<html lang="${looks.language === 'zh_cn' ? 'zh-CN' : 'en'}" data-theme="${looks.theme}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(summaryOf(spoken, drawing))}</title>
<style>
${pageStyle()}
body { padding: 16px; }
main { max-width: ${width}px; margin: auto; }
</style>
</head>
<body>
<main class="preview">${toHtml(drawMessage(spoken, drawing))}</main>
<script type="module">${script}</script>
</body>
</html>
`
}

/** The styles of messages, in one sheet. */
export function pageStyle(): string {
  return STYLES.map(readPageFile).join('\n')
}

/** What turns the pages of tables and tells the time, in one module. */
export function pageScript(): string {
  return `\n${SCRIPTS.map(withoutJoints).join('\n')}`
}

/** A module without what joins it to the others. */
function withoutJoints(name: string): string {
  return readPageFile(name)
    .replace(/^import .*$/gm, '')
    .replace(/^export /gm, '')
}

function readPageFile(name: string): string {
  const found = pageFile(name)
  if (found === undefined) throw new Error(`the page has no file ${name}`)
  return found.text
}
