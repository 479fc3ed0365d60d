import { isJsonObject } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'

/**
 * Longest payload that is parsed, in UTF-16 units. GitHub caps payloads at 25 MB
 * (docs.github.com, "Webhook events and payloads").
 */
const MAX_PAYLOAD_LENGTH = 25 * 1024 * 1024

/** The event's payload, `{}` with a warning when it could not be read. */
export type EventPayload = { readonly event: JsonObject; readonly warning?: string }

/**
 * Reads the payload that the runner left at GITHUB_EVENT_PATH. Never throws: a notifier must work
 * on what it has, so a missing, oversized or malformed file is an empty payload with a warning.
 * No path at all (another server, a local run) is an empty payload without one.
 */
export function readEventPayload(path: string, readFile: (path: string) => string): EventPayload {
  if (path === '') return { event: {} }
  let text: string
  try {
    text = readFile(path)
  } catch (error) {
    return unreadable(`the file cannot be read (${reason(error)})`)
  }
  if (text.length > MAX_PAYLOAD_LENGTH) return unreadable('it is larger than 25 MB')
  try {
    const event: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return isJsonObject(event) ? { event } : unreadable('it is not a JSON object')
  } catch {
    // The parser's message quotes the payload, which may hold anything.
    return unreadable('it is not valid JSON')
  }
}

function unreadable(why: string): EventPayload {
  return {
    event: {},
    warning: `The event's payload (GITHUB_EVENT_PATH) is left out: ${why}. What the message takes from it stays empty.`
  }
}

/** The error's code alone: the message would repeat the path of a machine. */
function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'read error'
}
