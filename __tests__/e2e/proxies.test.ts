import { writeFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { makeCertificates, type Certificates } from '../support/certificates.ts'
import { startProxy, startTlsFront, type Proxy, type ProxyOptions } from '../support/proxy.ts'
import { runAction, type RunResult } from '../support/run-action.ts'

const HOST = 'open.feishu.example.com'
const DOMAIN = `https://${HOST}`
const PASSWORD = 'p%s/canary:proxy@pass'

let certificates: Certificates
let dir: string
let caFile: string
let emulator: EmulatorServer
let front: Awaited<ReturnType<typeof startTlsFront>>
let proxy: Proxy | undefined

beforeAll(async () => {
  certificates = await makeCertificates()
  dir = await mkdtemp(join(tmpdir(), 'feishu-message-ca-'))
  caFile = join(dir, 'ca.pem')
  await writeFile(caFile, certificates.ca)
})

afterAll(() => rm(dir, { recursive: true, force: true }))

beforeEach(async () => {
  emulator = await startEmulator({ seed: 'proxies' })
  front = await startTlsFront(emulator.port, certificates)
})

afterEach(async () => {
  await proxy?.close()
  proxy = undefined
  await front.close()
  await emulator.close()
})

async function openProxy(options: ProxyOptions = {}): Promise<Proxy> {
  proxy = await startProxy({ hosts: { [`${HOST}:443`]: front.port }, ...options })
  return proxy
}

function send(
  env: Record<string, string>,
  domain = DOMAIN,
  inputs: Record<string, string> = {}
): Promise<RunResult> {
  return runAction({
    inputs: {
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      domain,
      receive_id: 'oc_emulator',
      text: 'hello',
      retries: '0',
      timeout: '60',
      ...inputs
    },
    env: { NODE_EXTRA_CA_CERTS: caFile, ...env }
  })
}

const sentMessages = (): number => emulator.store.messages.size
const withPassword = (url: string): string =>
  url.replace('//', `//octo:${encodeURIComponent(PASSWORD)}@`)

describe('https through a proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])(
    '%s: one tunnel carries the token and the message',
    async name => {
      const { url, requests } = await openProxy()
      const result = await send({ [name]: url })
      expect(result.exitCode).toBe(0)
      expect(sentMessages()).toBe(1)
      expect(requests).toEqual([
        { method: 'CONNECT', target: `${HOST}:443`, authorization: undefined }
      ])
      expect(front.connections()).toBe(1)
      expect(emulator.connections()).toBe(1)
    }
  )

  test('the lower-case name wins, and an empty one counts as none', async () => {
    const { url } = await openProxy()
    const dead = 'http://127.0.0.1:1'
    expect((await send({ https_proxy: url, HTTPS_PROXY: dead })).exitCode).toBe(0)
    expect((await send({ https_proxy: '', HTTPS_PROXY: url })).exitCode).toBe(0)
    expect(sentMessages()).toBe(2)
  })

  test('a proxy without a scheme is an http one', async () => {
    const { port } = await openProxy()
    expect((await send({ HTTPS_PROXY: `127.0.0.1:${port}` })).exitCode).toBe(0)
  })

  test('with credentials, of any characters, that show nowhere', async () => {
    const { url, requests } = await openProxy({ credentials: { user: 'octo', password: PASSWORD } })
    const result = await send({ HTTPS_PROXY: withPassword(url), RUNNER_DEBUG: '1' })
    expect(result.exitCode).toBe(0)
    const pair = Buffer.from(`octo:${PASSWORD}`).toString('base64')
    expect(requests[0]?.authorization).toBe(`Basic ${pair}`)
    expect(result.everything).not.toContain('canary')
    expect(result.everything).not.toContain(pair)
    // The proxy's password is nobody else's business.
    expect(JSON.stringify(emulator.transcript.entries)).not.toContain('proxy-authorization')
  })

  test('over TLS to the proxy itself', async () => {
    const { url } = await openProxy({ certificates, credentials: { user: 'octo', password: 'pw' } })
    const result = await send({ HTTPS_PROXY: url.replace('//', '//octo:pw@') })
    expect(result.exitCode).toBe(0)
    expect(sentMessages()).toBe(1)
  })

  test('by IPv6', async () => {
    const { url } = await openProxy({ host: '::1' })
    expect(url).toContain('[::1]')
    expect((await send({ HTTPS_PROXY: url })).exitCode).toBe(0)
    expect(sentMessages()).toBe(1)
  })

  test('HTTP_PROXY is not for https', async () => {
    const { url, requests } = await openProxy()
    const result = await send({ HTTP_PROXY: url }, `https://127.0.0.1:${front.port}`)
    expect(result.exitCode).toBe(0)
    expect(requests).toEqual([])
  })
})

describe('http through a proxy', () => {
  test.each(['HTTP_PROXY', 'http_proxy'])('%s: the proxy passes each request on', async name => {
    const { url, requests } = await openProxy({ credentials: { user: 'octo', password: 'pw' } })
    const result = await send({ [name]: url.replace('//', '//octo:pw@') }, emulator.url)
    expect(result.exitCode).toBe(0)
    expect(requests.map(({ method, target }) => [method, target.split('?')[0]])).toEqual([
      ['POST', `${emulator.url}/open-apis/auth/v3/tenant_access_token/internal`],
      ['POST', `${emulator.url}/open-apis/im/v1/messages`]
    ])
  })

  test('HTTPS_PROXY is not for http', async () => {
    const { url, requests } = await openProxy()
    expect((await send({ HTTPS_PROXY: url }, emulator.url)).exitCode).toBe(0)
    expect(requests).toEqual([])
  })
})

describe('NO_PROXY', () => {
  const cases: [string, string, boolean][] = [
    ['NO_PROXY', '127.0.0.1', true],
    ['no_proxy', '127.0.0.1', true],
    ['NO_PROXY', '*', true],
    ['NO_PROXY', 'example.com, 127.0.0.1', true],
    ['NO_PROXY', 'example.com 127.0.0.1', true],
    ['NO_PROXY', '127.0.0.1:PORT', true],
    ['NO_PROXY', '127.0.0.1:1', false],
    ['NO_PROXY', 'example.com', false],
    ['NO_PROXY', '', false]
  ]
  test.each(cases)('%s=%s', async (name, value, isDirect) => {
    const { url, requests } = await openProxy()
    const noProxy = value.replace('PORT', String(emulator.port))
    const result = await send({ HTTP_PROXY: url, [name]: noProxy }, emulator.url)
    expect(result.exitCode).toBe(0)
    expect(requests.length === 0).toBe(isDirect)
  })

  test.each(['::1', '[::1]', '[::1]:PORT'])('names an IPv6 address: %s', async value => {
    const six = await startEmulator({ seed: 'six', host: '::1' })
    try {
      const { url, requests } = await openProxy()
      const noProxy = value.replace('PORT', String(six.port))
      const result = await send({ HTTP_PROXY: url, NO_PROXY: noProxy }, six.url)
      expect(result.exitCode).toBe(0)
      expect(six.store.messages.size).toBe(1)
      expect(requests).toEqual([])
    } finally {
      await six.close()
    }
  })

  test.each(['feishu.example.com', '.example.com', '*.example.com'])(
    'names a domain and what is below it: %s',
    async value => {
      const { url, requests } = await openProxy()
      const result = await send({ HTTPS_PROXY: url, NO_PROXY: value })
      // Nobody resolves the name, and the proxy, which could, is not asked.
      expect(result.outputs['error_code']).toBe('NETWORK')
      expect(requests).toEqual([])
    }
  )
})

describe('certificates', () => {
  test('one of our own authority is trusted through NODE_EXTRA_CA_CERTS', async () => {
    const result = await send({}, `https://127.0.0.1:${front.port}`)
    expect(result.exitCode).toBe(0)
    expect(front.connections()).toBe(1)
  })

  test('by IPv6', async () => {
    const six = await startTlsFront(emulator.port, certificates, '::1')
    try {
      expect((await send({}, `https://[::1]:${six.port}`)).exitCode).toBe(0)
      expect(sentMessages()).toBe(1)
    } finally {
      await six.close()
    }
  })

  test('one that nobody vouches for ends the step at once and says what to do', async () => {
    const result = await send({ NODE_EXTRA_CA_CERTS: '' }, `https://127.0.0.1:${front.port}`)
    expect(result.exitCode).toBe(1)
    expect(result.outputs['error_code']).toBe('NETWORK')
    expect(result.log).toContain('NODE_EXTRA_CA_CERTS')
    expect(result.log).not.toContain('trying again')
    expect(emulator.transcript.entries).toEqual([])
  })

  test('one for another host is not taken', async () => {
    const { url } = await openProxy({ hosts: { 'other.example.com:443': front.port } })
    const result = await send({ HTTPS_PROXY: url }, 'https://other.example.com')
    expect(result.outputs['error_message']).toContain('other.example.com is not trusted')
    expect(emulator.transcript.entries).toEqual([])
  })
})

describe('a proxy that does not let through', () => {
  const failed = async (options: ProxyOptions, password = 'wrong-canary'): Promise<RunResult> => {
    const { url } = await openProxy(options)
    const env = { HTTPS_PROXY: url.replace('//', `//octo:${password}@`), RUNNER_DEBUG: '1' }
    const result = await send(env)
    expect(result.exitCode).toBe(1)
    expect(result.outputs['error_code']).toBe('NETWORK')
    expect(result.everything).not.toContain('canary')
    expect(result.everything).not.toContain(Buffer.from(`octo:${password}`).toString('base64'))
    expect(sentMessages()).toBe(0)
    return result
  }

  test('wrong credentials are told as such, without a retry', async () => {
    const { outputs } = await failed({ credentials: { user: 'octo', password: 'right' } })
    expect(outputs['error_message']).toContain('407')
    expect(outputs['error_message']).toContain('credentials')
  })

  test('a host that the proxy forbids', async () => {
    expect((await failed({ faults: [403] })).outputs['error_message']).toContain('403')
  })

  test('a proxy that cannot reach Feishu', async () => {
    expect((await failed({ faults: [502] })).outputs['error_message']).toContain('502')
  })

  test('a proxy that is not there', async () => {
    const result = await send({ HTTPS_PROXY: 'http://octo:canary-pass@127.0.0.1:1' })
    expect(result.outputs['error_message']).toContain('ECONNREFUSED')
    expect(result.everything).not.toContain('canary')
  })

  test('a proxy that never answers', async () => {
    const { url } = await openProxy({ faults: ['hang'] })
    const result = await send({ HTTPS_PROXY: url }, DOMAIN, { timeout: '1' })
    expect(result.outputs['error_message']).toContain('no connection')
  })

  test('a tunnel that hangs holds up only one try', async () => {
    const { url, requests } = await openProxy({ faults: ['hang'] })
    const result = await send({ HTTPS_PROXY: url }, DOMAIN, { timeout: '10', retries: '1' })
    expect(result.exitCode).toBe(0)
    expect(requests).toHaveLength(2)
    expect(sentMessages()).toBe(1)
  })

  test.each(['ftp://octo:canary@proxy.example.com', 'http://', 'http://octo:canary@ x:99999999'])(
    'what is no proxy is an input error that does not repeat it: %s',
    async value => {
      const result = await send({ HTTPS_PROXY: value })
      expect(result.exitCode).toBe(1)
      expect(result.outputs['error_code']).toBe('INPUT')
      expect(result.outputs['error_message']).toContain('HTTPS_PROXY')
      expect(result.everything).not.toContain('canary')
    }
  )
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('HTTP %i is not followed', async status => {
    const location = `https://127.0.0.1:${front.port}/elsewhere`
    emulator.faults.next({ kind: 'redirect', status, location }, { api: 'message.create' })
    const result = await send({}, `https://127.0.0.1:${front.port}`)
    expect(result.exitCode).toBe(1)
    expect(result.outputs['error_message']).toContain('redirects are not followed')
    expect(emulator.transcript.entries.map(({ path }) => path)).not.toContain('/elsewhere')
    expect(emulator.transcript.entries).toHaveLength(2)
  })
})
