import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { inspect } from 'node:util'
import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readAnswer } from '../../src/feishu/answer.ts'
import { UnreadableAnswerError } from '../../src/feishu/errors.ts'
import { TransportError } from '../../src/http/errors.ts'
import type { HttpResponse } from '../../src/http/exchange.ts'
import { openTransport, type ProxySettings, type Transport } from '../../src/http/transport.ts'
import { startRawServer } from '../support/proxy.ts'

const KB = 1024
const MB = 1024 * KB

const NO_PROXY: ProxySettings = { httpProxy: '', httpsProxy: '', noProxy: '' }
/** There is a proxy, but not for the servers of this file. */
const PAST_A_PROXY: ProxySettings = {
  httpProxy: 'http://127.0.0.1:1/',
  httpsProxy: 'http://127.0.0.1:1/',
  noProxy: '127.0.0.1'
}

let server: Awaited<ReturnType<typeof startRawServer>> | undefined
let transport: Transport | undefined
/** What the servers below are reached by. */
let proxies: ProxySettings = NO_PROXY
/** What reached the socket before the client hung up. */
let written = 0

afterEach(async () => {
  await transport?.close()
  await server?.close()
  written = 0
})

/** Asks a server that serves each connection so, and returns its answer or what went wrong. */
async function ask(
  serve: (socket: Socket) => void,
  timeoutMs = 60_000
): Promise<HttpResponse | Error> {
  const url = await open(serve)
  transport = openTransport(proxies, 1)
  return post(transport, url, timeoutMs)
}

/** Asks a server of TLS through a proxy that serves each connection so. */
async function askThrough(
  serve: (socket: Socket) => void,
  timeoutMs = 60_000
): Promise<HttpResponse | Error> {
  const proxy = (await open(serve)).replace('//', '//octo:canary@')
  transport = openTransport({ httpProxy: proxy, httpsProxy: proxy, noProxy: '' }, 1)
  return post(transport, 'https://open.feishu.example.com', timeoutMs)
}

async function open(serve: (socket: Socket) => void): Promise<string> {
  server = await startRawServer(socket => {
    socket.on('error', () => undefined)
    // Not before a request is there: what comes unasked is another case.
    socket.once('data', () => serve(socket))
  })
  return server.url
}

async function post(
  through: Transport,
  origin: string,
  timeoutMs: number
): Promise<HttpResponse | Error> {
  const url = new URL('/open-apis/im/v1/messages', origin)
  const headers = { authorization: 'Bearer t-canary' }
  const body = '{"content":"canary"}'
  try {
    return await through.request({ method: 'POST', url, headers, body, timeoutMs })
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Writes as fast as the client reads, until the client hangs up. */
function pour(socket: Socket, chunk: string | Buffer): void {
  const go = (): void => {
    while (!socket.destroyed) {
      written += chunk.length
      if (!socket.write(chunk)) {
        socket.once('drain', go)
        return
      }
    }
  }
  go()
}

const HEAD = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n'
const OK_BODY = '{"code":0,"data":{"message_id":"om_1"}}'
const whole = (body: string | Buffer, head = HEAD): Buffer =>
  Buffer.concat([
    Buffer.from(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n`),
    Buffer.from(body)
  ])

const failure = (result: HttpResponse | Error): unknown =>
  result instanceof TransportError ? { failure: result.failure, sent: result.sent } : result

/** Writes the parts one after the other, a moment apart. */
function drip(socket: Socket, text: string, everyMs: number): void {
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed || at >= text.length) clearInterval(timer)
    else socket.write(text[at++] ?? '')
  }, everyMs)
  socket.on('close', () => clearInterval(timer))
}

describe.each([
  ["Node's client", NO_PROXY],
  ["undici's, which goes through proxies", PAST_A_PROXY]
])('%s', (_client, settings) => {
  beforeEach(() => {
    proxies = settings
  })

  describe('an answer without end', () => {
    test.each<[string, (socket: Socket) => void]>([
      [
        'a body that says how long it is',
        socket => {
          socket.write(`${HEAD}content-length: ${1024 * MB}\r\n\r\n`)
          pour(socket, Buffer.alloc(64 * KB, 'x'))
        }
      ],
      [
        'a body that goes on until the connection closes',
        socket => {
          socket.write(`${HEAD}connection: close\r\n\r\n`)
          pour(socket, Buffer.alloc(64 * KB, 'x'))
        }
      ],
      [
        'a body in chunks',
        socket => {
          socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n`)
          pour(socket, `8000\r\n${'x'.repeat(0x8000)}\r\n`)
        }
      ]
    ])('%s is cut at 2 MiB', async (_name, serve) => {
      expect(failure(await ask(serve))).toEqual({ failure: 'too_large', sent: true })
      // Beside what the client took there is what both sockets hold.
      expect(written).toBeLessThan(16 * MB)
    })

    test.each<[string, (socket: Socket) => void]>([
      [
        'many headers',
        socket => {
          socket.write('HTTP/1.1 200 OK\r\n')
          pour(socket, `x-flood: ${'f'.repeat(1000)}\r\n`)
        }
      ],
      [
        'one long header',
        socket => {
          socket.write('HTTP/1.1 200 OK\r\nx-flood: ')
          pour(socket, Buffer.alloc(8 * KB, 'f'))
        }
      ]
    ])('%s: refused at 32 KiB', async (_name, serve) => {
      expect(failure(await ask(serve))).toEqual({ failure: 'too_large', sent: true })
      expect(written).toBeLessThan(16 * MB)
    })

    test.each<[string, (socket: Socket) => void]>([
      ['a status line for ever', socket => pour(socket, 'HTTP/1.1 200 '.padEnd(8 * KB, 'x'))],
      ['hints for ever', socket => pour(socket, 'HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n')],
      [
        'trailers for ever',
        socket => {
          socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n0\r\n`)
          pour(socket, `x-trailer: ${'t'.repeat(1000)}\r\n`)
        }
      ],
      [
        'a chunk extension for ever',
        socket => {
          socket.write(`${HEAD}transfer-encoding: chunked\r\n\r\n1;x=`)
          pour(socket, 'e'.repeat(8 * KB))
        }
      ]
    ])('%s ends with an error', async (_name, serve) => {
      expect(await ask(serve, 1000)).toBeInstanceOf(TransportError)
    })
  })

  describe('an answer that takes its time', () => {
    test.each<[string, (socket: Socket) => void]>([
      ['silence', () => undefined],
      ['a header a byte at a time', socket => drip(socket, whole(OK_BODY).toString(), 30)],
      [
        'a body a byte at a time',
        socket => {
          socket.write(`${HEAD}content-length: ${OK_BODY.length}\r\n\r\n`)
          drip(socket, OK_BODY, 30)
        }
      ],
      [
        'a body that stops',
        socket => void socket.write(`${HEAD}content-length: 100\r\n\r\n{"code":`)
      ]
    ])('%s ends when the time for one request is over', async (_name, serve) => {
      expect(failure(await ask(serve, 1000))).toEqual({ failure: 'timeout', sent: true })
    })

    test('slow but in time is an answer', async () => {
      const result = await ask(socket => drip(socket, whole(OK_BODY).toString(), 1))
      expect(result).toMatchObject({ status: 200, body: OK_BODY })
    })
  })

  test('a connection that its server closes after an answer, without a word, is not used again', async () => {
    let connections = 0
    server = await startRawServer(socket => {
      connections += 1
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(whole(OK_BODY)))
    })
    transport = openTransport(proxies, 1)
    for (let n = 1; n <= 20; n += 1) {
      const request = {
        method: 'POST',
        url: new URL(server.url),
        body: '{}',
        timeoutMs: 3000
      } as const
      await expect(transport.request(request)).resolves.toMatchObject({ body: OK_BODY })
      expect(connections).toBe(n)
    }
  })

  describe('what is not HTTP', () => {
    test.each<[string, string | Buffer]>([
      ['garbage', 'garbage garbage\r\n\r\n'],
      ['bytes', Buffer.from([0, 1, 2, 3, 0xff, 0xfe])],
      ['a mail server', '220 mail.example.com ESMTP\r\n'],
      ['TLS', Buffer.from('150301000202', 'hex')],
      ['a request', 'GET / HTTP/1.1\r\nhost: x\r\n\r\n'],
      ['a bad header', 'HTTP/1.1 200 OK\r\nno colon\r\n\r\n'],
      ['two lengths', `${HEAD}content-length: 1\r\ncontent-length: 2\r\n\r\nab`],
      ['a length that is no number', `${HEAD}content-length: many\r\n\r\n`],
      ['a negative length', `${HEAD}content-length: -1\r\n\r\n`],
      ['a chunk without a size', `${HEAD}transfer-encoding: chunked\r\n\r\nxyz\r\n`],
      [
        'a length and chunks',
        `${HEAD}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`
      ]
    ])('%s', async (_name, bytes) => {
      const result = await ask(socket => socket.end(bytes))
      expect(result).toBeInstanceOf(TransportError)
      expect(result).toMatchObject({ sent: true })
    })

    test('says so, with the host and nothing of the request', async () => {
      const result = await ask(socket => socket.end('garbage\r\n\r\n'))
      expect(failure(result)).toEqual({ failure: 'protocol', sent: true })
      const message = result instanceof Error ? result.message : ''
      expect(message).toMatch(
        /the answer of 127\.0\.0\.1:\d+ is not HTTP \((?:HPE_INVALID_CONSTANT|HTTPParserError): /
      )
      expect(message).not.toContain('canary')
    })

    test.each<[string, (socket: Socket) => void]>([
      ['closes', socket => socket.end()],
      ['breaks', socket => socket.destroy()],
      ['is reset', socket => socket.resetAndDestroy()],
      [
        'is switched to another protocol',
        socket => socket.end('HTTP/1.1 101 Go\r\nconnection: upgrade\r\nupgrade: chat\r\n\r\nhello')
      ]
    ])('a connection that %s without a word', async (_name, serve) => {
      expect(failure(await ask(serve))).toEqual({ failure: 'dropped', sent: true })
    })

    test('nobody there: nothing was sent', async () => {
      server = await startRawServer(socket => socket.destroy())
      const { url } = server
      await server.close()
      transport = openTransport(proxies, 1)
      const asked = transport.request({ method: 'POST', url: new URL(url), timeoutMs: 60_000 })
      await expect(asked).rejects.toMatchObject({ failure: 'connect', sent: false })
    })

    test.each<[string, (socket: Socket) => void]>([
      ['closes', socket => socket.end()],
      ['breaks', socket => socket.destroy()],
      ['is reset', socket => socket.resetAndDestroy()],
      ['says nothing', () => undefined]
    ])('https to a server that %s: nothing was sent', async (_name, serve) => {
      const url = new URL((await open(serve)).replace('http:', 'https:'))
      transport = openTransport(proxies, 1)
      const asked = transport.request({ method: 'POST', url, body: 'canary', timeoutMs: 1000 })
      await expect(asked).rejects.toMatchObject({ failure: 'connect', sent: false })
    })

    test('https to a server that speaks plain http: nothing was sent', async () => {
      server = await startRawServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
      const url = new URL(server.url.replace('http:', 'https:'))
      transport = openTransport(proxies, 1)
      const asked = transport.request({ method: 'POST', url, body: 'canary', timeoutMs: 60_000 })
      await expect(asked).rejects.toMatchObject({ failure: 'connect', sent: false })
    })
  })

  describe('HTTP, but no answer of Feishu’s', () => {
    const read = async (bytes: Buffer): Promise<unknown> => {
      const result = await ask(socket => socket.end(bytes))
      if (result instanceof Error) return result
      try {
        return readAnswer('create', result)
      } catch (error) {
        return error
      }
    }

    test('the right JSON as the wrong type is taken: gateways do that', async () => {
      const head = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n'
      expect(await read(whole(OK_BODY, head))).toMatchObject({ data: { message_id: 'om_1' } })
    })

    test.each<[string, Buffer]>([
      ['gzip', gzipSync(OK_BODY)],
      ['x-gzip', gzipSync(OK_BODY)],
      ['GZIP', gzipSync(OK_BODY)],
      ['deflate', deflateSync(OK_BODY)],
      ['br', brotliCompressSync(OK_BODY)]
    ])('a body that a gateway packed unasked (%s) is read', async (encoding, body) => {
      const head = `${HEAD}content-encoding: ${encoding}\r\n`
      expect(await read(whole(body, head))).toMatchObject({ data: { message_id: 'om_1' } })
    })

    test.each<[string, Buffer]>([
      [
        'a body that unpacks to more than 2 MiB',
        whole(gzipSync('x'.repeat(10 * MB)), `${HEAD}content-encoding: gzip\r\n`)
      ],
      ['a body that is not packed as it says', whole('x', `${HEAD}content-encoding: gzip\r\n`)],
      ['a packing that nobody knows', whole('x', `${HEAD}content-encoding: rot13\r\n`)],
      ['lists in lists in lists', whole('['.repeat(MB))],
      ['bytes that are no UTF-8', whole(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]))],
      ['nothing', whole('')],
      ['no content', Buffer.from('HTTP/1.1 204 No Content\r\n\r\n')],
      [
        'a type without end',
        whole('<html>', `HTTP/1.1 200 OK\r\ncontent-type: ${'x'.repeat(9000)}\r\n`)
      ]
    ])('%s is unreadable, in few words', async (_name, bytes) => {
      const error = await read(bytes)
      expect(error).toBeInstanceOf(UnreadableAnswerError)
      expect(String(error).length).toBeLessThan(300)
    })

    test('an answer that comes before it is asked for is nobody’s', async () => {
      server = await startRawServer(socket => {
        socket.on('error', () => undefined)
        socket.write(whole('{"code":0,"data":{"message_id":"om_unasked"}}'))
      })
      transport = openTransport(proxies, 1)
      const asked = transport.request({ method: 'POST', url: new URL(server.url), timeoutMs: 1000 })
      const result = await asked.catch((error: unknown) => error)
      // It may arrive before the request is written, or after it like any answer; it never harms.
      expect(result instanceof TransportError || (result as HttpResponse).status === 200).toBe(true)
    })
  })
})

describe('a proxy that opens no tunnel: nothing was sent', () => {
  const OPENED = 'HTTP/1.1 200 Connection established\r\n\r\n'

  test.each<[string, (socket: Socket) => void]>([
    ['closes', socket => socket.end()],
    ['breaks', socket => socket.destroy()],
    ['speaks no HTTP', socket => socket.end('SSH-2.0-OpenSSH_9.9\r\n')],
    [
      'answers with headers for ever',
      socket => {
        socket.write('HTTP/1.1 200 OK\r\n')
        pour(socket, `x-flood: ${'f'.repeat(1000)}\r\n`)
      }
    ],
    ['has no tunnel', socket => socket.end('HTTP/1.1 501 Not Implemented\r\n\r\n')],
    ['sends elsewhere', socket => socket.end('HTTP/1.1 302 Found\r\nlocation: http://x\r\n\r\n')],
    ['opens a tunnel to nobody', socket => socket.end(OPENED)],
    ['speaks no TLS in the tunnel', socket => socket.end(`${OPENED}HTTP/1.1 200 OK\r\n\r\n`)],
    [
      'answers for the server',
      socket => {
        socket.write(OPENED)
        socket.once('data', () => socket.end(whole(OK_BODY)))
      }
    ]
  ])('%s', async (_name, serve) => {
    const result = await askThrough(serve)
    expect(failure(result)).toEqual({ failure: 'connect', sent: false })
    expect(inspect(result)).not.toContain('canary')
  })

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['says nothing in the tunnel', socket => void socket.write(OPENED)],
    ['answers a byte at a time', socket => drip(socket, OPENED, 100)]
  ])('%s', async (_name, serve) => {
    const result = await askThrough(serve, 1000)
    expect(failure(result)).toEqual({ failure: 'connect', sent: false })
  })

  test.each([400, 403, 404, 407])('HTTP %i is final', async status => {
    const page = `HTTP/1.1 ${status} No\r\n\r\n<html>canary`
    const result = await askThrough(socket => socket.end(page))
    expect(failure(result)).toEqual({ failure: 'proxy', sent: false })
    expect(inspect(result)).toContain(`HTTP ${status}`)
    expect(inspect(result)).not.toContain('canary')
  })
})
