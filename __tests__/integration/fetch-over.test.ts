import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from '@jest/globals'
import { fetchOver } from '../../src/http/fetch-over.ts'
import type { FetchedResponse } from '../../src/model/fetch.ts'

const web = fetchOver({ httpProxy: '', httpsProxy: '', noProxy: '' })
let servers: Server[] = []

afterEach(async () => {
  await web.close()
  for (const server of servers) server.close()
  servers = []
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function get(url: string, signal = AbortSignal.timeout(5_000)): Promise<FetchedResponse> {
  return web.fetch(url, { method: 'GET', headers: { authorization: 'token canary' }, signal })
}

test('an answer as a client of an API reads it, unpacked', async () => {
  const url = await serve((request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'content-encoding': 'gzip' })
    response.end(gzipSync(JSON.stringify({ packed: request.headers['accept-encoding'] })))
  })
  const answer = await get(`${url}/a`)
  expect(answer).toMatchObject({ url: `${url}/a`, status: 200 })
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(await answer.text()).toBe('{"packed":"gzip"}')
})

describe('a redirect', () => {
  test('is followed at the same server, as of a repository that was renamed', async () => {
    const url = await serve(({ url: path, headers }, response) => {
      if (path === '/old') response.writeHead(301, { location: '/new?page=2' }).end()
      else response.end(`${path ?? ''} ${headers.authorization ?? ''}`)
    })
    const answer = await get(`${url}/old`)
    expect(answer.url).toBe(`${url}/new?page=2`)
    expect(await answer.text()).toBe('/new?page=2 token canary')
  })

  test('to another server is not, since the request carries a token', async () => {
    let isAsked = false
    const other = await serve((_request, response) => {
      isAsked = true
      response.end()
    })
    const url = await serve((_request, response) =>
      response.writeHead(302, { location: `${other}/steal` }).end()
    )
    expect((await get(url)).status).toBe(302)
    expect(isAsked).toBe(false)
  })

  test('in a circle ends', async () => {
    let asked = 0
    const url = await serve((_request, response) => {
      asked += 1
      response.writeHead(302, { location: '/' }).end()
    })
    expect((await get(url)).status).toBe(302)
    expect(asked).toBe(6)
  })
})

test('is ended by its signal', async () => {
  const url = await serve(() => undefined)
  await expect(get(url, AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('what is neither JSON nor text can be had as bytes', async () => {
  const url = await serve((_request, response) => response.end('PNG'))
  expect(Buffer.from(await (await get(url)).arrayBuffer()).toString()).toBe('PNG')
})
