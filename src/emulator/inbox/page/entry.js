/** @import { Entry } from '../entries.ts' */
/** @import { Language } from './words.js' */
import { element } from './dom.js'
import { build } from './draw.js'
import { formatMoment } from './local-time.js'
import { word } from './words.js'

/**
 * One message: who, when, what became of it, and the message itself.
 *
 * @param {Entry} entry
 * @param {Language} language
 * @param {() => void} onDetails
 * @returns {HTMLElement}
 */
export function drawEntry(entry, language, onDetails) {
  const { sender } = entry
  const name = sender.kind === 'webhook' ? word('webhook', language) : sender.name
  const made = element(
    'article',
    {
      className: `entry type-${entry.msgType}${entry.isRecalled ? ' recalled' : ''}${entry.thread?.root ? ' in-thread' : ''}`,
      id: entry.id
    },
    element('span', { className: `avatar ${sender.kind}`, textContent: [...name][0] ?? '?' }),
    element(
      'div',
      { className: 'entry-main' },
      drawHead(entry, name, language, onDetails),
      ...drawContext(entry, language),
      drawBody(entry, language)
    )
  )
  if (entry.thread) made.dataset['thread'] = entry.thread.id
  return made
}

/**
 * @param {Entry} entry
 * @param {string} name
 * @param {Language} language
 * @param {() => void} onDetails
 */
function drawHead(entry, name, language, onDetails) {
  const { sender, edited } = entry
  return element(
    'div',
    { className: 'entry-head' },
    element('span', { className: 'entry-sender', textContent: name, title: sender.name }),
    element('span', { className: 'mark', textContent: word('bot', language) }),
    element('time', {
      textContent: formatMoment(entry.time, 'time_sec', language),
      title: formatMoment(entry.time, 'iso', language),
      dateTime: new Date(entry.time).toISOString()
    }),
    ...(edited === undefined ? [] : [drawEdited(entry.msgType, edited, language)]),
    element('button', {
      type: 'button',
      className: 'details-button',
      textContent: word('json', language),
      onclick: onDetails
    })
  )
}

/**
 * @param {string} msgType
 * @param {NonNullable<Entry['edited']>} edited
 * @param {Language} language
 */
function drawEdited(msgType, { time, times }, language) {
  const text = word(msgType === 'interactive' ? 'updated' : 'edited', language)
  return element('span', {
    className: 'mark edited',
    textContent: `${text}${times > 1 ? ` ×${times}` : ''}`,
    title: formatMoment(time, 'iso', language)
  })
}

/**
 * What it answers, or whom a batch went to.
 *
 * @param {Entry} entry
 * @param {Language} language
 */
function drawContext({ parent, batch }, language) {
  const lines = []
  if (parent) {
    const text = `${word('reply_to', language)} ${parent.summary || parent.id}`
    lines.push(element('div', { className: 'entry-parent', textContent: text }))
  }
  if (batch) {
    const { recipients, read } = batch
    const text = `${word('to', language)} ${recipients.join(', ')} · ${read}/${recipients.length} ${word('read_by', language)}`
    lines.push(element('div', { className: 'entry-batch', textContent: text }))
  }
  return lines
}

/**
 * @param {Entry} entry
 * @param {Language} language
 */
function drawBody(entry, language) {
  const body = element('div', { className: 'entry-body' }, build(entry.view))
  if (!entry.isRecalled) return body
  return element(
    'details',
    { className: 'entry-recalled' },
    element('summary', { textContent: word('recalled', language) }),
    body
  )
}
