/**
 * The inbox: a page that shows what arrived, and the JSON that it draws. Like the control API it is no part
 * of the open platform: not recorded, not struck by faults.
 *
 * - `GET /`, `GET /inbox` the page; `GET /inbox/page/:file` its scripts and styles
 * - `GET /inbox/chats` the list at the left; `GET /inbox/chats/:id` the messages of one
 * - `GET /inbox/messages/:id` one message; `GET /inbox/messages/:id/details` its JSON and its requests
 * - `GET /inbox/images/:key` an uploaded picture
 * - `GET /inbox/events` every change as server-sent events (answered in server.ts: it has no end)
 *
 * `?language=zh_cn` draws for a reader of that language, English by default.
 */
import type { Emulator } from '../emulator.ts'
import type { Answer, EmulatorRequest } from '../http.ts'
import { jsonAnswer, pathOf, queryOf } from '../http.ts'
import { BATCHES, listConversations } from '../inbox/conversations.ts'
import type { Language } from '../inbox/drawing.ts'
import { LANGUAGES } from '../inbox/drawing.ts'
import { batchEntry, entriesOf, messageEntry } from '../inbox/entries.ts'
import { pageFile } from '../inbox/page-files.ts'
import { detailsOf } from '../inbox/requests.ts'
import type { Json } from '../json.ts'
import { matchRoute } from '../router.ts'

/** No script, style or picture from elsewhere, whatever a message holds. */
const GUARDS = {
  'content-security-policy':
    "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

/** The stream of changes. */
export const INBOX_EVENTS = '/inbox/events'

type Params = Readonly<Record<string, string>>
type Show = (emulator: Emulator, params: Params, language: Language) => Answer | undefined

const PAGES: readonly { readonly method: 'GET'; readonly path: string; readonly show: Show }[] = [
  { method: 'GET', path: '/', show: () => file('index.html') },
  { method: 'GET', path: '/inbox', show: () => file('index.html') },
  { method: 'GET', path: '/inbox/page/:file', show: (_, params) => file(params['file'] ?? '') },
  {
    method: 'GET',
    path: '/inbox/chats',
    show: (emulator, _, language) => json(listConversations(emulator, language))
  },
  { method: 'GET', path: '/inbox/chats/:id', show: showChat },
  { method: 'GET', path: '/inbox/messages/:id', show: showMessage },
  {
    method: 'GET',
    path: '/inbox/messages/:id/details',
    show: (emulator, params) => json(detailsOf(emulator, params['id'] ?? ''))
  },
  { method: 'GET', path: '/inbox/images/:key', show: showImage }
]

/** True for the paths of the inbox. */
export function isInboxPath(path: string): boolean {
  return path === '/' || path === '/inbox' || path.startsWith('/inbox/')
}

/** Answers a request for the inbox. */
export function answerInbox(emulator: Emulator, request: EmulatorRequest): Answer {
  const match = matchRoute(PAGES, request.method, pathOf(request))
  if (match.found === 'path') return jsonAnswer(405, { error: 'only GET' })
  const wanted = queryOf(request).get('language')
  const language = LANGUAGES.find(known => known === wanted) ?? 'en_us'
  const answer =
    match.found === 'route' ? match.route.show(emulator, match.params, language) : undefined
  return answer ?? jsonAnswer(404, { error: 'nothing here' })
}

function showChat(emulator: Emulator, { id = '' }: Params, language: Language): Answer | undefined {
  if (id === BATCHES) {
    const batches = [...emulator.store.batches.values()]
    return json(batches.map(batch => batchEntry(emulator, batch, language)))
  }
  return emulator.store.chats.has(id) ? json(entriesOf(emulator, id, language)) : undefined
}

function showMessage(
  emulator: Emulator,
  { id = '' }: Params,
  language: Language
): Answer | undefined {
  const message = emulator.store.messages.get(id)
  if (message !== undefined) return json(messageEntry(emulator, message, language))
  const batch = emulator.store.batches.get(id)
  return batch === undefined ? undefined : json(batchEntry(emulator, batch, language))
}

function showImage({ store }: Emulator, { key = '' }: Params): Answer | undefined {
  const upload = store.uploads.get(decodeURIComponent(key))
  const bytes = upload && store.files.get(upload.key)
  if (bytes === undefined || upload?.kind !== 'image') return undefined
  return bodyAnswer(`image/${upload.format ?? 'png'}`, bytes)
}

function file(name: string): Answer | undefined {
  const found = pageFile(name)
  return found === undefined ? undefined : bodyAnswer(found.type, Buffer.from(found.text))
}

/** What a reader gets as JSON; undefined stays undefined. */
function json(value: unknown): Answer | undefined {
  return value === undefined ? undefined : jsonAnswer(200, value as Json, GUARDS)
}

function bodyAnswer(type: string, body: Buffer): Answer {
  return {
    status: 200,
    headers: { ...GUARDS, 'content-type': type },
    body,
    delivery: { kind: 'whole' }
  }
}
