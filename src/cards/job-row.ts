import { formatDuration } from '../model/duration.ts'
import type { Annotation, Job } from '../model/run.ts'
import { codeBlock } from '../text/card-code.ts'
import { joinMarkdown, markdownLink, md, type CardMarkdown } from '../text/card-markdown.ts'
import { grey } from '../text/card-tags.ts'
import { oneLine } from '../text/graphemes.ts'
import type { CardBlock } from './card.ts'
import { markdown } from './elements.ts'
import { foreign } from './foreign-text.ts'
import { STATUS_LOOKS } from './status-words.ts'

const NAME_LENGTH = 80
const STEP_LENGTH = 80
const PATH_LENGTH = 80
const MESSAGE_LENGTH = 160
const ANNOTATIONS_A_JOB = 3

/** A job: its state, name and duration; when it failed the step and the annotations below it. */
export function jobBlock(job: Job, now: number, duration?: number): CardBlock {
  const name = foreign(job.name, NAME_LENGTH)
  const title = job.url === undefined ? name : markdownLink(name, job.url)
  const lines = [
    withDuration(md`${icon(job)} ${title}`, duration ?? jobDuration(job, now)),
    ...(job.failedStep === undefined ? [] : [md`&emsp;› ${foreign(job.failedStep, STEP_LENGTH)}`])
  ]
  const row = markdown(joinMarkdown(lines, '<br>'))
  return job.annotations.length === 0 ? [row] : [row, markdown(annotationsAsCode(job.annotations))]
}

/** The same in one line and without a link, for a list of many. */
export function jobLine(job: Job, now: number): CardMarkdown {
  return withDuration(md`${icon(job)} ${foreign(job.name, NAME_LENGTH)}`, jobDuration(job, now))
}

function icon({ status }: Job): CardMarkdown {
  return STATUS_LOOKS[status].icon
}

function withDuration(line: CardMarkdown, duration: number | undefined): CardMarkdown {
  return duration === undefined ? line : md`${line} ${grey(foreign(formatDuration(duration), 20))}`
}

/** From start to end, or until now; nothing for a job that never ran. */
function jobDuration({ status, startedAt, completedAt }: Job, now: number): number | undefined {
  if (startedAt === undefined || status === 'skipped' || status === 'queued') return undefined
  return (completedAt ?? now) - startedAt
}

function annotationsAsCode(annotations: readonly Annotation[]): CardMarkdown {
  const lines = annotations.slice(0, ANNOTATIONS_A_JOB).map(annotation => {
    const message = oneLine(annotation.message, MESSAGE_LENGTH)
    return [...placeOf(annotation), message].join('  ').trim()
  })
  return codeBlock(lines.join('\n'))
}

/** `src/upload.ts:88`; nothing for an error that is on no file. */
function placeOf({ path, line }: Annotation): string[] {
  return path === '' ? [] : [oneLine(`${path}:${line}`, PATH_LENGTH)]
}
