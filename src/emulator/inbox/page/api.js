/** @import { Conversation } from '../conversations.ts' */
/** @import { Entry } from '../entries.ts' */
/** @import { Details } from '../requests.ts' */
/** @import { TranscriptEntry } from '../../transcript.ts' */
/** @import { Language } from './words.js' */

/** @typedef {{ kind: string, id?: string, chat?: string }} InboxEvent */

/**
 * @param {Language} language
 * @returns {Promise<Conversation[]>}
 */
export const getChats = language => getJson(`/inbox/chats?language=${language}`)

/**
 * @param {string} chat
 * @param {Language} language
 * @returns {Promise<Entry[]>}
 */
export const getEntries = (chat, language) =>
  getJson(`/inbox/chats/${encodeURIComponent(chat)}?language=${language}`)

/**
 * @param {string} id
 * @param {Language} language
 * @returns {Promise<Entry>}
 */
export const getEntry = (id, language) =>
  getJson(`/inbox/messages/${encodeURIComponent(id)}?language=${language}`)

/**
 * @param {string} id
 * @returns {Promise<Details>}
 */
export const getDetails = id => getJson(`/inbox/messages/${encodeURIComponent(id)}/details`)

/** @returns {Promise<TranscriptEntry[]>} */
export const getRequests = () => getJson('/__emulator/transcript')

/**
 * Calls back at each change, and with `connected` after each (re)connection, when anything may have changed.
 *
 * @param {(event: InboxEvent) => void} onEvent
 * @param {(isConnected: boolean) => void} onState
 */
export function listen(onEvent, onState) {
  const source = new EventSource('/inbox/events')
  source.onmessage = message => onEvent(JSON.parse(message.data))
  source.onopen = () => onState(true)
  source.onerror = () => onState(false)
}

/** @param {string} path */
async function getJson(path) {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
