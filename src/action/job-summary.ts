import { summary } from '@actions/core'
import type { Report } from '../operations/notify.ts'
import { describe } from './explain.ts'

const ROWS = 50

/** Writes what was sent to the job summary. It is public in public repositories, so ids are shortened. */
export async function writeSummary(
  report: Report,
  redact: (text: string) => string
): Promise<void> {
  await summary.addRaw(summaryMarkdown(report, redact), true).write()
}

/** The summary of one step as Markdown. */
export function summaryMarkdown(
  { deliveries, content, skipped }: Report,
  redact: (text: string) => string
): string {
  const what = content === undefined ? 'message' : content.msgType
  if (skipped !== undefined) return `**Feishu**: ${cell(redact(skipped))}\n`
  if (deliveries.length === 0) return `**Feishu**: dry run, one ${what}; nothing was sent.\n`
  const lines = deliveries.slice(0, ROWS).map(delivery => {
    const { outcome } = delivery
    const detail = outcome.kind === 'failed' ? `${outcome.failure.code} ${outcome.failure.msg}` : ''
    const icon = outcome.kind === 'failed' ? '❌' : '✅'
    return `| ${icon} | ${cell(redact(describe(delivery)))} | ${cell(redact(detail))} |`
  })
  const rest = deliveries.length - lines.length
  return [
    `**Feishu**: ${what}`,
    '',
    '| | Delivery | Details |',
    '| --- | --- | --- |',
    ...lines,
    ...(rest > 0 ? [`| | ${rest} more | |`] : []),
    ''
  ].join('\n')
}

/** Text as one cell of a table: no markup, no line break. */
function cell(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[&<>|\\`*_[\]~@#]/g, char => `&#${char.charCodeAt(0)};`)
    .slice(0, 1000)
}
