import type { HttpResponse } from '../../src/http/exchange.ts'
import type { HttpRequest, Transport } from '../../src/http/transport.ts'

/** A request as tests look at it. */
export type SeenRequest = {
  readonly method: string
  readonly path: string
  readonly token: string
  readonly body: Readonly<Record<string, unknown>>
  readonly signal: AbortSignal | undefined
}

/** What a script answers with: a body of HTTP 200, a whole answer, or an error to throw. */
export type Reply = object | HttpResponse | Error

/** A transport that answers each request as the script says, and remembers the requests. */
export function scriptedTransport(
  script: (request: SeenRequest, n: number) => Reply | Promise<Reply>
): Transport & { readonly requests: SeenRequest[] } {
  const requests: SeenRequest[] = []
  return {
    requests,
    async request(request) {
      request.signal?.throwIfAborted()
      const seen = see(request)
      requests.push(seen)
      const reply = await script(seen, requests.length)
      if (reply instanceof Error) throw reply
      return isResponse(reply) ? reply : { status: 200, headers: {}, body: JSON.stringify(reply) }
    },
    close: () => Promise.resolve()
  }
}

function see({ method, url, headers = {}, body, signal }: HttpRequest): SeenRequest {
  return {
    method,
    path: `${url.pathname}${url.search}`,
    token: (headers['authorization'] ?? '').replace('Bearer ', ''),
    body: typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {},
    signal
  }
}

function isResponse(reply: Reply): reply is HttpResponse {
  return 'status' in reply && 'headers' in reply
}
