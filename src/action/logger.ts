import { debug, error, info, notice, warning } from '@actions/core'
import type { Logger } from '../model/logger.ts'

// A line that begins like this is a command to the runner (docs.github.com, "Workflow commands").
const COMMAND = /^(\s*)(::|##\[)/gm

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

const ZERO_WIDTH_SPACE = '\u200b'

/**
 * The runner takes a line that begins with `::name` for a command, and `##[name]` wherever it stands
 * (actions/runner, ActionCommand.cs). What a server or an event says must not be one; the other levels
 * are commands themselves, whose text the toolkit escapes.
 */
export function withoutCommands(text: string): string {
  return text
    .replace(/^(\s*):(?=:)/gm, `$1:${ZERO_WIDTH_SPACE}`)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
}

/** A stranger's text that is logged as it is must not command the runner; annotations are escaped anyway. */
function withoutCommands(message: string): string {
  return message.replace(COMMAND, '$1\u200b$2')
}
