import { debug, error, info, notice, warning } from '@actions/core'
import type { Logger } from '../model/logger.ts'
import { ZERO_WIDTH_SPACE } from '../text/zero-width-space.ts'

/** The job's log. Every text goes through `redact` first, since logs can be public. */
export function actionLogger(redact: (text: string) => string): Logger {
  return {
    info: message => info(withoutCommands(redact(message))),
    notice: message => notice(redact(message)),
    warning: message => warning(redact(message)),
    error: message => error(redact(message)),
    debug: message => debug(redact(message))
  }
}

/**
 * The runner takes a line that begins with `::name` for a command, and `##[name]` wherever it stands
 * (actions/runner, ActionCommand.cs). What a server or an event says must not be one; the other levels
 * are commands themselves, whose text the toolkit escapes.
 */
function withoutCommands(text: string): string {
  return text
    .replace(/^(\s*):(?=:)/gm, `$1:${ZERO_WIDTH_SPACE}`)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
}
