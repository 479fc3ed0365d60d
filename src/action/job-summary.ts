import { summary } from '@actions/core'
import type { Content } from '../feishu/content.ts'
import { stringAt } from '../model/json.ts'
import type { Report } from '../operations/notify.ts'
import { redactMarkdown } from '../operations/redact.ts'
import { describe } from './explain.ts'

const ROWS = 50
const TEXT_CHARS = 2000

/** Writes what was sent to the job summary. It is public in public repositories, so ids are shortened. */
export async function writeSummary(
  report: Report,
  redact: (text: string) => string
): Promise<void> {
  await summary.addRaw(await summaryMarkdown(report, redact), true).write()
}

/** The summary of one step as Markdown: what became of each delivery, and what the message says. */
export async function summaryMarkdown(
  report: Report,
  redact: (text: string) => string
): Promise<string> {
  const { content } = report
  const shown = content === undefined ? '' : await messageMarkdown(content)
  const parts = [`#### Feishu: ${content?.msgType ?? 'message'}`, ...outcome(report, redact)]
  if (shown !== '') parts.push(redactMarkdown(shown, redact))
  return `${parts.join('\n\n')}\n`
}

function outcome(report: Report, redact: (text: string) => string): string[] {
  const { deliveries, skipped } = report
  if (skipped !== undefined) return [`⏭ ${cell(redact(skipped))}`]
  if (deliveries.length === 0) return ['Dry run: nothing was sent.']
  const rows = deliveries.slice(0, ROWS).map(delivery => {
    const { outcome } = delivery
    const detail = outcome.kind === 'failed' ? `${outcome.failure.code} ${outcome.failure.msg}` : ''
    const icon = outcome.kind === 'failed' ? '❌' : '✅'
    return `| ${icon} | ${cell(redact(describe(delivery)))} | ${cell(redact(detail))} |`
  })
  const rest = deliveries.length - rows.length
  const table = ['| | Delivery | Details |', '| --- | --- | --- |', ...rows]
  return [[...table, ...(rest > 0 ? [`| | ${rest} more | |`] : [])].join('\n')]
}

async function messageMarkdown({ msgType, content }: Content): Promise<string> {
  if (msgType === 'text') return quoted(cell(withoutTags(stringAt(content, 'text') ?? '')))
  if (msgType !== 'interactive') return ''
  // Loaded late: a text needs no card.
  const { toGitHubMarkdown } = await import('../cards/github-markdown.ts')
  return quoted(toGitHubMarkdown(content))
}

/** People by their names, as the cards show them: an id of a user map is nobody's business. */
function withoutTags(text: string): string {
  return text.replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, (_, name: string) => `@${name || '…'}`)
}

function quoted(markdown: string): string {
  return markdown.replace(/^/gm, '> ')
}

/** Text as one cell of a table: no markup, no line break. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .slice(0, TEXT_CHARS)
    .replace(/[&<>|\\`*_[\]~@#]/g, char => `&#${char.charCodeAt(0)};`)
}
