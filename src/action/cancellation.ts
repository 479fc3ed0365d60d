/** Aborted when the runner cancels the job, which it does by SIGINT and, if that brings nothing, SIGTERM. */
export function cancellation(): AbortSignal {
  const controller = new AbortController()
  const cancel = (): void => controller.abort(new Error('the job was cancelled'))
  process.once('SIGINT', cancel)
  process.once('SIGTERM', cancel)
  return controller.signal
}

/** The signal, aborted after the given time at the latest. */
export function withDeadline(signal: AbortSignal, ms: number): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(ms)])
}
