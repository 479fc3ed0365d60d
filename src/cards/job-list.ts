import { formatDuration } from '../model/duration.ts'
import type { Localized } from '../model/locale.ts'
import type { Job } from '../model/run.ts'
import type { RunStatus } from '../model/run-status.ts'
import { joinMarkdown, md, type CardMarkdown } from '../text/card-markdown.ts'
import { grey } from '../text/card-tags.ts'
import type { CardElement, CardPart } from './card.ts'
import { foldingPanel, markdown } from './elements.ts'
import { jobBlock, jobLine } from './job-row.ts'
import { foreign } from './foreign-text.ts'
import { STATUS_LOOKS } from './status-words.ts'

// More rows than a phone shows at once help nobody; with their annotations they also fill the card.
const MOST_ROWS = 20
const MOST_EXPLAINED = 8
const MOST_FOLDED = 40

/** The order of the rows: what needs a look first. The states of FOLDED come last, in a panel. */
const ROW_ORDER: readonly RunStatus[] = [
  'failure',
  'timed_out',
  'action_required',
  'in_progress',
  'queued',
  'cancelled'
]
const FOLDED: readonly RunStatus[] = ['success', 'skipped', 'neutral']
const COUNT_ORDER: readonly RunStatus[] = ['success', ...ROW_ORDER, 'skipped', 'neutral']

/** The jobs of a run: counts in one line, a row for each that needs a look, the rest in a panel. */
export function jobParts(jobs: readonly Job[], now: number, duration?: number): CardPart[] {
  const rows = ROW_ORDER.flatMap(status => jobs.filter(job => job.status === status))
  const folded = FOLDED.flatMap(status => jobs.filter(job => job.status === status))
  return [
    { importance: 'main', blocks: [[markdown(countsLine(jobs, duration))]] },
    ...(rows.length === 0 ? [] : [rowsPart(rows, now)]),
    ...(folded.length === 0 ? [] : [foldedPart(folded, rows.length > 0, now)])
  ]
}

function countsLine(jobs: readonly Job[], duration: number | undefined): CardMarkdown {
  const counts = countedKinds(jobs, '&emsp;')
  return duration === undefined
    ? counts
    : md`${counts}&emsp;${grey(foreign(formatDuration(duration), 20))}`
}

function rowsPart(rows: readonly Job[], now: number): CardPart {
  const shown = rows.slice(0, MOST_ROWS)
  return {
    importance: 'normal',
    blocks: shown.map((job, index) => jobBlock(index < MOST_EXPLAINED ? job : bare(job), now)),
    lean: shown.map(job => jobBlock(bare(job), now)),
    left: rows.length - shown.length,
    rest: left => moreElement(rows.slice(-left))
  }
}

function bare(job: Job): Job {
  return { ...job, annotations: [] }
}

function moreElement(jobs: readonly Job[]): CardElement {
  const kinds = countedKinds(jobs, ' ')
  return markdown({
    en_us: md`… and ${jobs.length} more: ${kinds}`,
    zh_cn: md`…… 另有 ${jobs.length} 个任务：${kinds}`
  })
}

function foldedPart(jobs: readonly Job[], isRest: boolean, now: number): CardPart {
  const title = foldedTitle(jobs.length, isRest)
  return {
    importance: 'extra',
    blocks: [[foldingPanel(title, foldedLists(jobs, now))]],
    lean: [[markdown(title)]]
  }
}

function foldedTitle(count: number, isRest: boolean): Localized<CardMarkdown> {
  if (isRest) return { en_us: md`${count} more`, zh_cn: md`其余 ${count} 个任务` }
  return {
    en_us: count === 1 ? md`1 job` : md`${count} jobs`,
    zh_cn: md`${count} 个任务`
  }
}

function foldedLists(jobs: readonly Job[], now: number): CardElement[] {
  const lines = jobs.slice(0, MOST_FOLDED).map(job => jobLine(job, now))
  const left = jobs.slice(lines.length)
  const list = markdown(joinMarkdown(lines, '<br>'))
  return left.length === 0 ? [list] : [list, moreElement(left)]
}

/** How many jobs stand how, without the states that none is in: `✅ 5 ❌ 1`. */
function countedKinds(jobs: readonly Job[], separator: string): CardMarkdown {
  const counts = COUNT_ORDER.map(status => ({
    icon: STATUS_LOOKS[status].icon,
    count: jobs.filter(job => job.status === status).length
  })).filter(({ count }) => count > 0)
  return joinMarkdown(
    counts.map(({ icon, count }) => md`${icon} ${count}`),
    separator
  )
}
