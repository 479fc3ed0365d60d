/** @import { Conversation } from '../conversations.ts' */
/** @import { Language } from './words.js' */
import { element } from './dom.js'
import { formatMoment } from './local-time.js'
import { word } from './words.js'

/** The place where all requests are listed. */
export const REQUESTS = 'requests'

/**
 * The list of chats, then the requests.
 *
 * @param {readonly Conversation[]} chats
 * @param {string} selected
 * @param {Language} language
 * @returns {HTMLElement[]}
 */
export function drawChats(chats, selected, language) {
  return [
    element('div', { className: 'brand', textContent: word('title', language) }),
    ...chats.map(chat => drawChat(chat, chat.id === selected, language)),
    element('a', {
      className: `chat requests-link${selected === REQUESTS ? ' selected' : ''}`,
      href: `#${REQUESTS}`,
      textContent: word('requests', language)
    })
  ]
}

/**
 * What a chat is called.
 *
 * @param {Pick<Conversation, 'kind' | 'name'>} chat
 * @param {Language} language
 */
export function nameOfChat({ kind, name }, language) {
  return kind === 'batch' ? word('batches', language) : name
}

/**
 * @param {Conversation} chat
 * @param {boolean} isSelected
 * @param {Language} language
 */
function drawChat(chat, isSelected, language) {
  const name = nameOfChat(chat, language)
  const link = element(
    'a',
    {
      className: `chat${isSelected ? ' selected' : ''}${chat.count === 0 ? ' empty' : ''}`,
      href: `#${encodeURIComponent(chat.id)}`,
      title: chat.id
    },
    element('span', { className: `avatar ${chat.kind}`, textContent: [...name][0] ?? '?' }),
    element('span', { className: 'chat-name', textContent: name }),
    element('span', {
      className: 'chat-time',
      textContent: chat.time === 0 ? '' : formatMoment(chat.time, 'time', language)
    }),
    element('span', { className: 'chat-summary', textContent: chat.summary || chat.id }),
    element('span', {
      className: 'chat-count',
      textContent: chat.count === 0 ? '' : String(chat.count)
    })
  )
  if (isSelected) link.setAttribute('aria-current', 'page')
  return link
}
