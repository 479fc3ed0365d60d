import { stripVTControlCharacters } from 'node:util'
import { isJsonObject, numberAt, stringAt } from '../model/json.ts'
import type { JsonObject, JsonValue } from '../model/json.ts'
import type { Annotation, JobErrors } from '../model/run.ts'
import { mapAnswer } from './answer.ts'
import type { Answer, Resource } from './answer.ts'
import type { GitHubReader } from './api.ts'

/** As many as a card shows of one job. */
const MAX_ANNOTATIONS = 3

/** A job holds at most 50 annotations (docs.github.com, "Workflow commands"), so one page is all. */
const PAGE_SIZE = 100

const ANNOTATIONS: Resource = { what: "a job's error annotations", permission: 'checks: read' }

/** Reads the annotations of a job's check run: one request. */
export async function readAnnotations(
  api: GitHubReader,
  checkRunId: number
): Promise<Answer<JobErrors>> {
  const path = `/check-runs/${checkRunId}/annotations?per_page=${PAGE_SIZE}`
  return mapAnswer(await api.get(path, ANNOTATIONS), toJobErrors)
}

function toJobErrors(body: JsonValue): JobErrors {
  const failures = (Array.isArray(body) ? body : [])
    .filter(isJsonObject)
    .filter(annotation => stringAt(annotation, 'annotation_level') === 'failure')
  return {
    errors: failures
      .filter(annotation => !isRunnersOwn(annotation))
      .slice(0, MAX_ANNOTATIONS)
      .map(toAnnotation),
    timedOut: failures.some(isTimeLimit),
    areThere: failures.length > 0
  }
}

/** The runner writes these itself on every failure; the card says as much without them. */
function isRunnersOwn(annotation: JsonObject): boolean {
  const message = stringAt(annotation, 'message') ?? ''
  return (
    /^Process completed with exit code \d+\.$/.test(message) ||
    /^The (?:operation|run|job) was cancell?ed/.test(message) ||
    isTimeLimit(annotation)
  )
}

function isTimeLimit(annotation: JsonObject): boolean {
  return stringAt(annotation, 'message')?.includes('exceeded the maximum execution time') ?? false
}

/** An error that names no file is put on `.github` by GitHub. */
function toAnnotation(annotation: JsonObject): Annotation {
  const path = stringAt(annotation, 'path') ?? ''
  // Tools colour their errors for a terminal.
  const message = stripVTControlCharacters(stringAt(annotation, 'message') ?? '')
  return path === '.github'
    ? { path: '', line: 0, message }
    : { path, line: numberAt(annotation, 'start_line') ?? 0, message }
}
