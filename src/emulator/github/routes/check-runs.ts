import { notFound } from '../environment.ts'
import type { Call } from '../environment.ts'
import { paginate } from '../pages.ts'
import type { Reply } from '../pages.ts'
import { annotationView } from '../views.ts'

/** `GET /check-runs/{check_run_id}/annotations`: a bare array. */
export function listAnnotations(call: Call): Reply {
  const id = Number(call.params['check_run_id'])
  const job = call.store.jobs.get(id)
  const run = job === undefined ? undefined : call.store.runs.get(job.run_id)
  if (run === undefined) throw notFound()
  const annotations = call.store.annotations.get(id)?.at(call.asOf) ?? []
  const views = annotations.map(annotation => annotationView(annotation, run, call.places))
  const page = paginate(views, call.query, call.url)
  return { body: [...page.items], headers: page.headers }
}
