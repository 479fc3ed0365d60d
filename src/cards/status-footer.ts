import { inLanguage, localized, type Language, type Localized } from '../model/locale.ts'
import type { Job } from '../model/run.ts'
import { isFinal, type RunStatus } from '../model/run-status.ts'
import { escapeCardLine, joinMarkdown, md, type CardMarkdown } from '../text/card-markdown.ts'
import { localTime } from '../text/card-tags.ts'
import { foreign } from './foreign-text.ts'
import { STATUS_LOOKS } from './status-words.ts'

/** A job that ended while the run went on: it leaves the card to the others. Time in milliseconds. */
export type Departure = { readonly job: string; readonly status: RunStatus; readonly at: number }

type FooterData = {
  readonly scope: 'job' | 'run'
  readonly jobs: readonly Job[]
  readonly now: number
  readonly jobsToCome?: number
  readonly departure?: Departure
}

/** `updated 15:04 · 3 of 9 jobs left · 2 jobs to come`, or which job ended how and when while others run. */
export function statusFooter(data: FooterData): Localized<CardMarkdown> {
  const { scope, jobs, now, jobsToCome = 0, departure } = data
  const left = scope === 'run' ? jobs.filter(job => !isFinal(job.status)).length : 0
  return localized(language => {
    const say = FOOTER_WORDS[language]
    return joinMarkdown(
      [
        departure === undefined ? say.updated(localTime(now)) : departureText(departure, language),
        ...(left > 0 ? [say.jobsLeft(left, jobs.length)] : []),
        ...(jobsToCome > 0 ? [say.jobsToCome(jobsToCome)] : [])
      ],
      ' · '
    )
  })
}

function departureText({ job, status, at }: Departure, language: Language): CardMarkdown {
  const ended = escapeCardLine(inLanguage(STATUS_LOOKS[status].label, language).toLowerCase())
  return FOOTER_WORDS[language].departure(foreign(job, 80), ended, localTime(at))
}

type FooterWords = {
  readonly updated: (time: CardMarkdown) => CardMarkdown
  readonly jobsLeft: (left: number, all: number) => CardMarkdown
  readonly jobsToCome: (count: number) => CardMarkdown
  readonly departure: (job: CardMarkdown, ended: CardMarkdown, time: CardMarkdown) => CardMarkdown
}

const FOOTER_WORDS: Readonly<Record<Language, FooterWords>> = {
  en_us: {
    updated: time => md`updated ${time}`,
    jobsLeft: (left, all) => (all === 1 ? md`1 job left` : md`${left} of ${all} jobs left`),
    jobsToCome: count => (count === 1 ? md`1 job to come` : md`${count} jobs to come`),
    departure: (job, ended, time) => md`${job}: ${ended} at ${time} · run still going`
  },
  zh_cn: {
    updated: time => md`更新于 ${time}`,
    jobsLeft: (left, all) => md`共 ${all} 个任务，剩余 ${left} 个`,
    jobsToCome: count => md`后续还有 ${count} 个任务`,
    departure: (job, ended, time) => md`${job}：${time} ${ended} · 运行仍在继续`
  }
}
