/** @import { Details } from '../requests.ts' */
/** @import { TranscriptEntry } from '../../transcript.ts' */
/** @import { Language } from './words.js' */
import { element } from './dom.js'
import { word } from './words.js'

/**
 * The JSON of a message and the requests that made it so, newest first.
 *
 * @param {Details} details
 * @param {Language} language
 * @returns {HTMLElement[]}
 */
export function drawDetails({ message, content, requests }, language) {
  return [
    drawJson(word('content', language), content, language, true),
    ...requests.toReversed().map((request, at) => drawRequest(request, language, at === 0)),
    drawJson(`${word('stored', language)} ${message.message_id}`, message, language, false)
  ]
}

/**
 * A request and its answer.
 *
 * @param {TranscriptEntry} request
 * @param {Language} language
 * @param {boolean} isOpen
 * @returns {HTMLElement}
 */
export function drawRequest(request, language, isOpen) {
  const { n, api, method, path, response } = request
  const title = `${n}. ${api ?? `${method} ${path}`} → ${answerOf(response)}`
  const made = drawJson(title, readable(request), language, isOpen)
  if (codeOf(response) !== 0) made.classList.add('refused')
  return made
}

/**
 * @param {string} title
 * @param {unknown} value
 * @param {Language} language
 * @param {boolean} isOpen
 */
function drawJson(title, value, language, isOpen) {
  const text = JSON.stringify(value, null, 2) ?? ''
  return element(
    'details',
    { className: 'json', open: isOpen },
    element('summary', { textContent: title }),
    element('button', {
      type: 'button',
      className: 'copy',
      textContent: word('copy', language),
      onclick: () => void navigator.clipboard?.writeText(text)
    }),
    element('pre', { textContent: text })
  )
}

/** @param {TranscriptEntry['response']} response */
function answerOf(response) {
  if (response === undefined) return '…'
  const code = codeOf(response)
  return `${response.status}${code === undefined ? '' : ` code ${code}`}`
}

/**
 * @param {TranscriptEntry['response']} response
 * @returns {unknown}
 */
function codeOf(response) {
  const body = response?.body
  return typeof body === 'object' && body !== null && 'code' in body ? body['code'] : undefined
}

/**
 * What matters first, and `content` as what it holds: a string inside of a string is hard to read.
 *
 * @param {TranscriptEntry} request
 */
function readable({ method, path, query, body, response, ...rest }) {
  return { method, path, query, body: withParsedContent(body), response, ...rest }
}

/** @param {TranscriptEntry['body']} body */
function withParsedContent(body) {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body
  if (typeof body['content'] !== 'string') return body
  try {
    return { ...body, content: JSON.parse(body['content']) }
  } catch {
    return body
  }
}
