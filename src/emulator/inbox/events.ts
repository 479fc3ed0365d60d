import type { ServerResponse } from 'node:http'
import type { Change, Store } from '../store.ts'

/** Often enough that no proxy takes the stream for dead. */
const KEEP_ALIVE_MS = 25_000

/** Tells a page of every change as server-sent events, until it goes away. */
export function streamChanges(store: Store, response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store'
  })
  response.write('retry: 1000\n\n')
  const stop = store.subscribe(change => response.write(eventOf(change)))
  const keepAlive = setInterval(() => response.write(':\n\n'), KEEP_ALIVE_MS)
  keepAlive.unref()
  response.once('close', () => {
    stop()
    clearInterval(keepAlive)
  })
}

/** Which entry changed; the page asks for it anew. */
function eventOf(change: Change): string {
  const about = entryOf(change)
  return `id: ${change.seq}\ndata: ${JSON.stringify({ kind: change.kind, ...about })}\n\n`
}

function entryOf(change: Change): { id?: string; chat?: string } {
  switch (change.kind) {
    case 'message_created':
    case 'message_updated':
    case 'message_recalled':
      return { id: change.message.message_id, chat: change.message.chat_id }
    case 'batch_created':
    case 'batch_recalled':
      return { id: change.batch.message_id, chat: 'batches' }
    case 'uploaded':
    case 'reset':
      return {}
  }
}
