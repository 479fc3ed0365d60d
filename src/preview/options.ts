import { parseArgs } from 'node:util'
import { LANGUAGES, type Language } from '../emulator/inbox/drawing.ts'
import type { JsonValue } from '../model/json.ts'
import { BUILT_IN_CARDS } from '../operations/resolve-source.ts'
import {
  readEvent,
  readJson,
  SAMPLE_END,
  SAMPLE_STATUS,
  sampleEvent,
  sampleJobs,
  type SampleEvent
} from './sample-run.ts'

export const USAGE = `Usage: npm run preview -- <card> [options]

  <card>                status, release or event, or a file: card.json, card.yml, notes.md

  --event <file>        the event's payload; its name is the file's, up to the first dot (push.json)
  --event-name <name>   where the file is called otherwise
  --jobs <file>         the jobs of the run, as GitHub's API lists them, for a status card
  --input <name=value>  any input of the action, as a workflow would give it; may be repeated
  --locale <language>   the reader's: en_us (default) or zh_cn
  --theme <theme>       light (default) or dark
  --width <pixels>      of the screen: 600 by default, 375 is a phone
  --out <file.html>     write the page; without --out and --png it goes to a temporary folder
  --png <file.png>      write a picture, where a browser is found
  --open                open the page
  --json                print the message's content
  --help                this text`

/** What a preview was asked for. */
export type PreviewOptions = {
  readonly inputs: Readonly<Record<string, string>>
  readonly event: SampleEvent
  readonly jobs?: JsonValue
  /** When it is; absent: now. */
  readonly now?: number
  readonly language: Language
  readonly theme: 'light' | 'dark'
  readonly width: number
  readonly out?: string
  readonly png?: string
  readonly opens: boolean
  readonly printsJson: boolean
}

/** Reads the command line; `help` when that is what was asked for. Throws an Error that says what is wrong. */
export function readPreviewOptions(args: readonly string[]): PreviewOptions | 'help' {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      event: { type: 'string' },
      'event-name': { type: 'string' },
      jobs: { type: 'string' },
      input: { type: 'string', multiple: true, default: [] },
      locale: { type: 'string', default: 'en_us' },
      theme: { type: 'string', default: 'light' },
      width: { type: 'string', default: '600' },
      out: { type: 'string' },
      png: { type: 'string' },
      open: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) return 'help'
  const [card, ...others] = positionals
  if (others.length > 0) throw new Error(`one card at a time, not also ${others.join(' ')}`)
  const inputs = { ...cardInput(card), ...Object.fromEntries(values.input.map(readInput)) }
  return {
    ...(values.event === undefined
      ? sample(card, inputs)
      : { inputs, event: readEvent(values.event, values['event-name']) }),
    ...(values.jobs === undefined ? {} : { jobs: readJson(values.jobs) }),
    language: choice('--locale', values.locale, LANGUAGES),
    theme: choice('--theme', values.theme, ['light', 'dark']),
    width: readWidth(values.width),
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.png === undefined ? {} : { png: values.png }),
    opens: values.open,
    printsJson: values.json
  }
}

/** Without an event of the user's own: a release for that card, for the others a push whose run failed. */
function sample(
  card: string | undefined,
  inputs: Readonly<Record<string, string>>
): Pick<PreviewOptions, 'inputs' | 'event' | 'jobs' | 'now'> {
  return {
    inputs: card === 'status' ? { ...SAMPLE_STATUS, ...inputs } : inputs,
    event: sampleEvent(card === 'release' ? 'release' : 'push'),
    jobs: sampleJobs(),
    now: SAMPLE_END
  }
}

function cardInput(card: string | undefined): Record<string, string> {
  if (card === undefined) return {}
  const isBuiltIn = BUILT_IN_CARDS.some(known => known === card)
  return isBuiltIn ? { card } : { card_file: card }
}

function readInput(text: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new Error(`--input takes name=value, not ${JSON.stringify(text)}`)
  return [text.slice(0, at).trim(), text.slice(at + 1)]
}

function choice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find(known => known === value)
  if (found === undefined) throw new Error(`${option} is one of ${choices.join(', ')}`)
  return found
}

function readWidth(text: string): number {
  const width = Number(text)
  if (!Number.isInteger(width) || width < 200 || width > 4000)
    throw new Error('--width is a number of pixels from 200 to 4000')
  return width
}
