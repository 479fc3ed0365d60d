import { readFileSync } from 'node:fs'
import { localFiles } from '../action/local-files.ts'
import { readRawInputs } from '../action/raw-inputs.ts'
import { readInputs } from '../action/read-inputs.ts'
import { toWorkflow } from '../action/stage.ts'
import type { Content } from '../feishu/content.ts'
import { readContext } from '../github/context.ts'
import { systemClock } from '../http/clock.ts'
import type { JsonValue } from '../model/json.ts'
import type { Logger } from '../model/logger.ts'
import type { MediaFile } from '../model/media-file.ts'
import { notify } from '../operations/notify.ts'
import { placeholderFor } from '../operations/pictures.ts'
import type { WorkspaceFiles } from '../operations/workspace-files.ts'
import { offlineGitHub } from './offline-github.ts'
import { runEnvironment, type SampleEvent } from './sample-run.ts'

export type PreviewRequest = {
  /** Inputs of the action by name, as a workflow would write them. */
  readonly inputs: Readonly<Record<string, string>>
  readonly event: SampleEvent
  /** The run's jobs, as GitHub's API lists them. */
  readonly jobs?: JsonValue
  /** Where the files of inputs are looked for; relative paths start from the first. */
  readonly folders: readonly string[]
  readonly log: Logger
  /** Milliseconds since the epoch; the machine's own time when left out. */
  readonly now?: number
}

/** What would be sent, and the local pictures in it by the key that stands for them. */
export type ComposedPreview = {
  readonly content: Content
  readonly pictures: ReadonlyMap<string, MediaFile>
}

/**
 * Composes and checks a message as the action does in a dry run.
 *
 * @throws InputError when the inputs, the template or the card are wrong
 */
export async function composePreview(request: PreviewRequest): Promise<ComposedPreview> {
  const { event, jobs, folders, log, now } = request
  const env = { ...runEnvironment(event), ...inputVariables(request.inputs) }
  const context = readContext(env, path => readFileSync(path, 'utf8'))
  const { files, pictures } = withPictures(localFiles(folders))
  const report = await notify({
    inputs: await readInputs(readRawInputs(env), env),
    workflow: toWorkflow(context),
    files,
    openClient: () => Promise.reject(new Error('a preview sends nothing')),
    ...offlineGitHub(context, jobs),
    // Nothing is fetched: a picture from the web is a link, as in a dry run.
    fetchImages: () => Promise.resolve(new Map()),
    ledger: { touch: () => undefined, lastStep: () => undefined },
    clock: now === undefined ? systemClock : { ...systemClock, now: () => now },
    log,
    seed: 'preview'
  })
  if (report.content === undefined) throw new Error(report.skipped ?? 'there is nothing to show')
  return { content: report.content, pictures }
}

function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const given = { job_status: 'success', ...inputs, dry_run: 'true' }
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  )
}

/** Remembers the pictures that a message reads, under the keys that it has before anything is uploaded. */
function withPictures(files: WorkspaceFiles): {
  files: WorkspaceFiles
  pictures: Map<string, MediaFile>
} {
  const pictures = new Map<string, MediaFile>()
  return {
    pictures,
    files: {
      ...files,
      async readMedia(input, path) {
        const file = await files.readMedia(input, path)
        pictures.set(placeholderFor(path), file)
        return file
      }
    }
  }
}
