import { debug, error, info, notice, warning } from '@actions/core'
import type { Logger } from '../model/logger.ts'

/** The job's log. Every text goes through `redact` first, since logs can be public. */
export function actionLogger(redact: (text: string) => string): Logger {
  return {
    info: message => info(redact(message)),
    notice: message => notice(redact(message)),
    warning: message => warning(redact(message)),
    error: message => error(redact(message)),
    debug: message => debug(redact(message))
  }
}
