import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:https'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { fetchRemoteImages } from '../../src/files/remote-images.ts'
import { openRemoteNetwork, type OpenNetwork } from '../../src/http/remote-network.ts'
import type { PinnedRequest } from '../../src/model/remote-network.ts'
import { makeCertificates, type Certificates } from '../support/certificates.ts'
import { startProxy, type Proxy } from '../support/proxy.ts'

const PNG = readFileSync(new URL('../fixtures/media/picture.png', import.meta.url))
/** A name in the certificate that no resolver knows. */
const NAME = 'open.feishu.example.com'

const trusted = getCACertificates('default')
let certificates: Certificates
let server: Server
let port = 0
let network: OpenNetwork
let respond: (request: IncomingMessage, response: ServerResponse) => void
const sockets = new Set<Socket>()
const seen: { host?: string; encoding?: string; path?: string }[] = []

beforeAll(async () => {
  certificates = await makeCertificates()
  setDefaultCACertificates([...trusted, certificates.ca])
})

afterAll(() => setDefaultCACertificates(trusted))

beforeEach(async () => {
  seen.length = 0
  respond = (_request, response) => response.end(PNG)
  server = createServer({ key: certificates.key, cert: certificates.cert }, (request, response) => {
    const { host = '', 'accept-encoding': encoding = '' } = request.headers
    seen.push({ host, encoding, path: request.url ?? '' })
    respond(request, response)
  })
  sockets.clear()
  server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  network = openRemoteNetwork({ httpProxy: '', httpsProxy: '', noProxy: '' }, 4)
})

afterEach(async () => {
  await network.close()
  // A handshake that was broken off is no connection of the server's yet.
  for (const socket of sockets) socket.destroy()
  await new Promise(resolve => server.close(resolve))
})

const request = (over: Partial<PinnedRequest> = {}): PinnedRequest => ({
  url: new URL(`https://${NAME}:${port}/a/chart.png?v=2`),
  address: '127.0.0.1',
  headers: {},
  maxBytes: 1000,
  timeoutMs: 2_000,
  ...over
})

describe('a request to one very address', () => {
  test('reaches it by a name that nobody resolves, and gets its bytes', async () => {
    expect(await network.get(request())).toMatchObject({ status: 200, body: PNG })
    expect(seen).toEqual([
      { host: `${NAME}:${port}`, encoding: 'identity', path: '/a/chart.png?v=2' }
    ])
  })

  test('is refused when the certificate is for the address but not for the name', async () => {
    const other = request({ url: new URL(`https://other.example.com:${port}/`) })
    await expect(network.get(other)).rejects.toMatchObject({ failure: 'certificate' })
    expect(seen).toEqual([])
  })

  test('does not follow redirects', async () => {
    respond = (_request, response) => response.writeHead(302, { location: 'https://x/' }).end()
    expect(await network.get(request())).toMatchObject({
      status: 302,
      headers: { location: 'https://x/' }
    })
  })

  test('ends when the answer is too long, or too slow', async () => {
    respond = (_request, response) => response.end(Buffer.alloc(100_000))
    await expect(network.get(request())).rejects.toMatchObject({ failure: 'too_large' })
    respond = (_request, response) => response.write('x')
    await expect(network.get(request({ timeoutMs: 200 }))).rejects.toMatchObject({
      failure: 'timeout'
    })
  })

  test('shares no connection between two names at one address', async () => {
    await network.get(request())
    const other = request({ url: new URL(`https://other.example.com:${port}/`) })
    await expect(network.get(other)).rejects.toMatchObject({ failure: 'certificate' })
    await network.get(request())
    expect(seen.map(({ host }) => host)).toEqual([`${NAME}:${port}`, `${NAME}:${port}`])
  })

  test('resolves a name to all of its addresses', async () => {
    expect(await network.resolve('localhost')).toContain('127.0.0.1')
    await expect(network.resolve('missing.example.invalid')).rejects.toThrow()
  })
})

describe('behind a proxy', () => {
  let proxy: Proxy
  let proxied: OpenNetwork

  beforeEach(async () => {
    proxy = await startProxy()
    proxied = openRemoteNetwork({ httpProxy: '', httpsProxy: proxy.url, noProxy: '' }, 4)
  })

  afterEach(async () => {
    await proxied.close()
    await proxy.close()
  })

  test('the proxy is asked for the address, so it resolves nothing either', async () => {
    expect(await proxied.get(request())).toMatchObject({ status: 200, body: PNG })
    expect(proxy.requests).toMatchObject([{ method: 'CONNECT', target: `127.0.0.1:${port}` }])
    expect(seen).toMatchObject([{ host: `${NAME}:${port}` }])
  })

  test('the certificate is held to the name there too', async () => {
    const other = request({ url: new URL(`https://other.example.com:${port}/`) })
    await expect(proxied.get(other)).rejects.toMatchObject({ failure: 'certificate' })
  })
})

test('the pictures of a document, one of them behind a redirect', async () => {
  respond = ({ url }, response) => {
    if (url === '/moved.png') response.writeHead(302, { location: '/chart.png' }).end()
    else if (url === '/chart.png') response.end(PNG)
    else if (url === '/inside.png')
      response.writeHead(302, { location: 'https://127.0.0.1/chart.png' }).end()
    else response.writeHead(404).end()
  }
  const local = {
    resolve: () => Promise.resolve(['140.82.112.3']),
    get({ url, ...rest }: PinnedRequest) {
      const moved = new URL(url)
      moved.port = String(port)
      return network.get({ ...rest, url: moved, address: '127.0.0.1' })
    }
  }
  const of = (name: string): string => `https://${NAME}/${name}`
  const { images, warnings } = await fetchRemoteImages(
    [of('moved.png'), of('missing.png'), of('inside.png')],
    { network: local, maxBytes: 1000, timeoutMs: 2_000 }
  )
  expect([...images]).toEqual([
    [of('moved.png'), expect.objectContaining({ name: 'chart.png', bytes: PNG.length })]
  ])
  expect(warnings).toEqual([
    `The picture ${of('missing.png')} is shown as a link: HTTP 404.`,
    `The picture ${of('inside.png')} is shown as a link: its host is not on the public internet.`
  ])
})
