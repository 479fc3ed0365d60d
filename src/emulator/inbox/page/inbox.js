/** @import { Conversation } from '../conversations.ts' */
/** @import { Entry } from '../entries.ts' */
/** @import { InboxEvent } from './api.js' */
import './elements.js'
import { getChats, getDetails, getEntries, getEntry, getRequests, listen } from './api.js'
import { drawChats, nameOfChat, REQUESTS } from './chat-list.js'
import { drawDetails, drawRequest } from './details.js'
import { byId, element } from './dom.js'
import { drawEntry } from './entry.js'
import { applySettings, drawSettings, readSettings } from './settings.js'
import { word } from './words.js'

let settings = readSettings()
let selected = ''
let shownDetails = ''
/** @type {Conversation[]} */
let chats = []

const messages = byId('messages')
const details = byId('details')

/** Everything anew: at the start, after a lost connection, in another language. */
async function showAll() {
  applySettings(settings)
  byId('settings').replaceChildren(...drawSettings(settings, change))
  await showChats()
  if (selected === '')
    selected = chosenByAddress() || (chats.find(chat => chat.count > 0)?.id ?? '')
  await showSelected()
}

/** @param {typeof settings} changed */
function change(changed) {
  settings = changed
  void showAll()
}

async function showChats() {
  chats = await getChats(settings.language)
  byId('chats').replaceChildren(...drawChats(chats, selected, settings.language))
}

async function showSelected() {
  const { language } = settings
  document.body.classList.toggle('chosen', selected !== '')
  byId('chats').replaceChildren(...drawChats(chats, selected, language))
  const chat = chats.find(known => known.id === selected)
  byId('title').textContent = titleOf(chat)
  if (selected === REQUESTS) {
    const requests = await getRequests()
    messages.replaceChildren(...requests.toReversed().map(one => drawRequest(one, language, false)))
    return
  }
  const entries = chat === undefined ? [] : await getEntries(chat.id, language)
  messages.replaceChildren(...arrange(entries))
  if (entries.length === 0) {
    const text = word(chat === undefined ? 'choose' : 'nothing', language)
    messages.replaceChildren(element('p', { className: 'hint', textContent: text }))
  }
  messages.scrollTop = messages.scrollHeight
}

/** @param {Conversation | undefined} chat */
function titleOf(chat) {
  if (selected === REQUESTS) return word('requests', settings.language)
  return chat === undefined ? word('title', settings.language) : nameOfChat(chat, settings.language)
}

/**
 * Entries in their order, those of a thread below its root.
 *
 * @param {readonly Entry[]} entries
 */
function arrange(entries) {
  const roots = entries.filter(entry => entry.thread?.root === undefined)
  return roots.flatMap(root => [
    draw(root),
    ...entries
      .filter(entry => entry.thread?.root === root.id && entry.thread.root !== undefined)
      .map(draw)
  ])
}

/** @param {Entry} entry */
function draw(entry) {
  return drawEntry(entry, settings.language, () => void showDetails(entry.id))
}

/** @param {string} id */
async function showDetails(id) {
  shownDetails = id
  const found = await getDetails(id)
  const close = element('button', {
    type: 'button',
    className: 'close',
    textContent: '✕',
    ariaLabel: word('close', settings.language),
    onclick: () => {
      shownDetails = ''
      details.hidden = true
    }
  })
  details.replaceChildren(close, ...drawDetails(found, settings.language))
  details.hidden = false
}

/** @param {InboxEvent} event */
async function follow({ kind, id, chat }) {
  if (kind === 'reset') {
    selected = ''
    return showAll()
  }
  if (id === undefined) return
  await showChats()
  if (selected === '' && chat !== undefined) selected = chat
  if (chat === selected) await refresh(id)
  if (id === shownDetails) await showDetails(id)
}

/**
 * One entry anew. A new one goes to the end; in a thread it may belong elsewhere, so the whole chat is drawn.
 *
 * @param {string} id
 */
async function refresh(id) {
  const known = document.getElementById(id)
  const entry = await getEntry(id, settings.language)
  if (known !== null) {
    known.replaceWith(draw(entry))
    return
  }
  if (entry.thread !== undefined || messages.querySelector('.entry') === null) return showSelected()
  const isAtEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80
  messages.append(draw(entry))
  if (isAtEnd) messages.scrollTop = messages.scrollHeight
}

function chosenByAddress() {
  return decodeURIComponent(location.hash.slice(1))
}

window.addEventListener('hashchange', () => {
  selected = chosenByAddress()
  void showSelected()
})
byId('back').addEventListener('click', () => document.body.classList.remove('chosen'))

/** One change after the other, so that an older answer never overwrites a newer one. */
let queue = Promise.resolve()
listen(
  event => {
    queue = queue.then(() => follow(event)).catch(report)
  },
  isConnected => {
    document.body.classList.toggle('lost', !isConnected)
    if (isConnected) queue = queue.then(showAll).catch(report)
    else byId('title').textContent = word('lost', settings.language)
  }
)

/** @param {unknown} error */
function report(error) {
  console.error(error)
}
