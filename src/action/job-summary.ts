import { appendFileSync } from 'node:fs'
import { forSingleMessage, type Content } from '../feishu/content.ts'
import { stringAt } from '../model/json.ts'
import type { Delivery } from '../operations/delivery.ts'
import type { Report } from '../operations/notify.ts'
import { redactMarkdown } from '../operations/redact.ts'
import { cutGraphemes } from '../text/graphemes.ts'
import { escapeMarkdownLines } from '../text/escape-markdown.ts'
import type { ClientLink } from './client-link.ts'
import { describe } from './explain.ts'

const ROWS = 50
const TEXT_CHARS = 2000

export type SummaryOptions = {
  /** Takes out what nobody may see: ids of people and chats, secrets. */
  readonly redact: (text: string) => string
  readonly client?: ClientLink | undefined
}

/** Adds what was sent to the job summary, GitHub's file at `path`. It is public in public repositories. */
export async function writeSummary(
  path: string,
  report: Report,
  options: SummaryOptions
): Promise<void> {
  appendFileSync(path, `${await summaryMarkdown(report, options)}\n`)
}

/** The summary of one step as Markdown: what became of each delivery, and what the message says. */
export async function summaryMarkdown(
  report: Report,
  { redact, client }: SummaryOptions
): Promise<string> {
  const { content, deliveries } = report
  const shown = content === undefined ? '' : await messageMarkdown(content)
  const parts = [
    `#### ${client?.name ?? 'Feishu'}: ${kindOf(content)}`,
    ...outcome(report, redact),
    ...(shown === '' ? [] : [redactMarkdown(shown, redact)]),
    ...(client === undefined || deliveries.length === 0
      ? []
      : [`[Open ${client.name}](${client.url})`])
  ]
  return `${parts.join('\n\n')}\n`
}

function kindOf(content: Content | undefined): string {
  if (content === undefined) return 'message'
  return content.msgType === 'interactive' ? 'card' : content.msgType
}

function outcome(report: Report, redact: (text: string) => string): string[] {
  const { deliveries, skipped } = report
  if (skipped !== undefined) return [`⏭ ${plain(redact(skipped))}`]
  if (deliveries.length === 0) return ['Dry run: nothing was sent.']
  const rows = deliveries.slice(0, ROWS).map(delivery => row(delivery, redact))
  const rest = deliveries.length - rows.length
  const table = ['| | Delivery | Message |', '| --- | --- | --- |', ...rows]
  return [[...table, ...(rest > 0 ? [`| | ${rest} more | |`] : [])].join('\n')]
}

function row(delivery: Delivery, redact: (text: string) => string): string {
  const { outcome } = delivery
  const icon = outcome.kind === 'failed' ? '❌' : '✅'
  const cells = [describe(delivery), detail(delivery)].map(text => plain(redact(text)))
  return `| ${[icon, ...cells].join(' | ')} |`
}

/** The id of the message, for `update_message_id` and `reply_to` by hand; of a failure what Feishu said. */
function detail({ outcome, targetId }: Delivery): string {
  if (outcome.kind === 'failed') return `${outcome.failure.code} ${outcome.failure.msg}`
  const sent = outcome.kind === 'sent' || outcome.kind === 'updated'
  return (sent ? outcome.message.messageId : undefined) ?? targetId ?? ''
}

async function messageMarkdown({ msgType, content }: Content): Promise<string> {
  if (msgType === 'text') return quoted(plain(withoutTags(stringAt(content, 'text') ?? '')))
  // Loaded late: a text needs neither of them.
  if (msgType === 'post') {
    const { postToGitHubMarkdown } = await import('../cards/github-post.ts')
    return quoted(postToGitHubMarkdown(forSingleMessage({ msgType, content }).content))
  }
  if (msgType !== 'interactive') return ''
  const { toGitHubMarkdown } = await import('../cards/github-markdown.ts')
  return quoted(toGitHubMarkdown(content))
}

/** People by their names, as the cards show them: an id of a user map is nobody's business. */
function withoutTags(text: string): string {
  return text.replace(/<at\b[^<>]*>([^<>]*)<\/at>/gi, (_, name: string) => `@${name || '…'}`)
}

function quoted(markdown: string): string {
  return markdown === '' ? '' : markdown.replace(/^/gm, '> ')
}

/** Text on one line, in which nothing is markup. */
function plain(text: string): string {
  return escapeMarkdownLines(cutGraphemes(text.replace(/\s+/g, ' '), TEXT_CHARS)).join(' ')
}
