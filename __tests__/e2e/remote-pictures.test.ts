import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'
import { makeCertificates } from '../support/certificates.ts'
import { startProxy, type Proxy } from '../support/proxy.ts'
import { runAction, type RunOptions, type RunResult } from '../support/run-action.ts'

/**
 * `upload_images` in the built action, the whole way: what it fetches are public addresses over https, which
 * a proxy here leads to one server on this machine. Only the resolver and the authority are the test's own.
 */
const TOKEN = 'ghs_canary-of-the-job'

const ADDRESSES: Readonly<Record<string, string[]>> = {
  'github.com': ['140.82.112.3'],
  'raw.githubusercontent.com': ['185.199.108.133'],
  'private-user-images.githubusercontent.com': ['185.199.109.133'],
  'images.example.com': ['93.184.215.14'],
  'impostor.example.net': ['93.184.215.15'],
  'mixed.example.com': ['93.184.215.14', '10.0.0.7'],
  'inside.example.com': ['10.0.0.7']
}
/** Public at first, and inside of the network for whoever asks again. */
const REBINDING = [['93.184.215.14'], ['127.0.0.1']]

const picture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/media/${name}`, import.meta.url))

const PAGES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  'github.com/user-attachments/assets/0001': response =>
    response
      .writeHead(302, {
        location: 'https://private-user-images.githubusercontent.com/1.png?jwt=signature-canary'
      })
      .end(),
  'private-user-images.githubusercontent.com/1.png?jwt=signature-canary': response =>
    response.end(picture('picture.png')),
  'raw.githubusercontent.com/octo/shop/main/chart.gif': response =>
    response.end(picture('picture.gif')),
  'images.example.com/photo.jpg': response => response.end(picture('picture.jpg')),
  'images.example.com/again.jpg': response => response.end(picture('picture.jpg')),
  'images.example.com/badge.svg': response =>
    response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>'),
  'images.example.com/never.png': () => undefined,
  'images.example.com/huge.png': response => response.end(Buffer.alloc(10 * 1024 * 1024 + 1)),
  'images.example.com/inwards.png': response =>
    response.writeHead(302, { location: 'https://169.254.169.254/latest/meta-data' }).end(),
  'images.example.com/plain.png': response =>
    response.writeHead(302, { location: 'http://images.example.com/photo.jpg' }).end(),
  'rebinding.example.com/chart.webp': response => response.end(picture('picture.webp')),
  'rebinding.example.com/moved.webp': response =>
    response.writeHead(302, { location: '/chart.webp' }).end()
}

let dir: string
let caFile: string
let site: Server
let proxy: Proxy
let emulator: EmulatorServer
let asked: { page: string; authorization: string | undefined }[] = []

beforeAll(async () => {
  const names = [...Object.keys(ADDRESSES), 'rebinding.example.com']
  const { ca, key, cert } = await makeCertificates(
    names.filter(name => name !== 'impostor.example.net')
  )
  dir = await mkdtemp(join(tmpdir(), 'feishu-message-pictures-'))
  caFile = join(dir, 'ca.pem')
  await writeFile(caFile, ca)
  site = createServer({ key, cert }, answer)
  await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
  const { port } = site.address() as AddressInfo
  const everywhere = [...Object.values(ADDRESSES), ...REBINDING].flat()
  proxy = await startProxy({
    hosts: Object.fromEntries(everywhere.map(address => [`${address}:443`, port]))
  })
  emulator = await startEmulator({ seed: 'remote-pictures' })
})

afterAll(async () => {
  await emulator.close()
  await proxy.close()
  site.closeAllConnections()
  site.close()
  await rm(dir, { recursive: true, force: true })
})

beforeEach(() => {
  asked = []
  emulator.reset()
})

function answer({ headers, url = '' }: IncomingMessage, response: ServerResponse): void {
  const page = `${headers.host ?? ''}${url}`
  asked.push({ page, authorization: headers.authorization })
  const respond = PAGES[page]
  if (respond === undefined) response.writeHead(404).end()
  else respond(response)
}

async function send(
  inputs: Readonly<Record<string, string>>,
  options: Pick<RunOptions, 'event' | 'env' | 'interrupt'> = {}
): Promise<RunResult & { card: string; lookups: string[] }> {
  const lookups = join(dir, 'lookups')
  await writeFile(lookups, '')
  const answers = Object.entries(ADDRESSES).map(([name, found]) => [name, [found]] as const)
  const result = await runAction({
    ...options,
    inputs: {
      app_id: 'cli_emulator',
      app_secret: 'emulator-secret',
      domain: emulator.url,
      receive_id: 'oc_emulator',
      upload_images: 'true',
      timeout: '60',
      ...inputs
    },
    env: {
      ...options.env,
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: caFile,
      NODE_OPTIONS: `--import=${fileURLToPath(new URL('../support/resolver.ts', import.meta.url))}`,
      TEST_HOSTS: JSON.stringify(
        Object.fromEntries([...answers, ['rebinding.example.com', REBINDING]])
      ),
      TEST_LOOKUPS: lookups
    }
  })
  const [message] = emulator.store.messages.values()
  const found = (await readFile(lookups, 'utf8')).split('\n').filter(name => name !== '')
  return { ...result, card: message?.sent ?? '', lookups: found }
}

const formats = (): string[] =>
  [...emulator.store.uploads.values()].map(({ format = '' }) => format).sort()

/** The addresses that the proxy was asked to lead to, each once. */
const tunnels = (): string[] => [...new Set(proxy.requests.map(({ target }) => target))].sort()

test('pictures are fetched from the addresses that were checked, and shown by their keys', async () => {
  const { exitCode, card, everything, lookups } = await send({
    github_token: TOKEN,
    markdown: [
      '![attached](https://github.com/user-attachments/assets/0001)',
      '![chart](https://raw.githubusercontent.com/octo/shop/main/chart.gif)',
      '![photo](https://images.example.com/photo.jpg)',
      '![the same photo](https://images.example.com/again.jpg)',
      '![rebinding](https://rebinding.example.com/chart.webp)'
    ].join('\n\n')
  })
  expect(exitCode).toBe(0)
  expect(formats()).toEqual(['gif', 'jpeg', 'png', 'webp'])
  expect(card.match(/!\[[^\]]*\]\(img_[^)]*\)/g)).toHaveLength(5)
  expect(card).not.toContain('https://images.example.com')
  // The token is for GitHub's own hosts, the signed address that one of them redirects to left out.
  const told = new Map(asked.map(({ page, authorization }) => [page.split('?')[0], authorization]))
  expect(Object.fromEntries(told)).toEqual({
    'github.com/user-attachments/assets/0001': `Bearer ${TOKEN}`,
    'private-user-images.githubusercontent.com/1.png': undefined,
    'raw.githubusercontent.com/octo/shop/main/chart.gif': `Bearer ${TOKEN}`,
    'images.example.com/photo.jpg': undefined,
    'images.example.com/again.jpg': undefined,
    'rebinding.example.com/chart.webp': undefined
  })
  expect(everything).not.toContain(TOKEN)
  expect(everything).not.toContain('signature-canary')
  // The proxy is asked for addresses, so neither it nor anybody else resolves a name a second time.
  expect(lookups.filter(name => name === 'rebinding.example.com')).toHaveLength(1)
  expect(tunnels().join()).toMatch(/^[\d.:,]+$/)
  expect(tunnels()).not.toContain('127.0.0.1:443')
})

test('what cannot be had, or must not be, is a link with a warning, and the step succeeds', async () => {
  const bad = {
    'https://images.example.com/badge.svg': 'it is not a picture that Feishu takes',
    'https://images.example.com/huge.png': 'larger than',
    'https://images.example.com/missing.png': 'HTTP 404',
    'https://images.example.com/inwards.png': 'its host is not on the public internet',
    'https://images.example.com/plain.png': 'it is not https',
    'https://rebinding.example.com/moved.webp': 'its host is not on the public internet',
    'https://inside.example.com/a.png': 'its host is not on the public internet',
    'https://mixed.example.com/a.png': 'its host is not on the public internet',
    'https://nowhere.example.com/a.png': 'its host is not known',
    'https://impostor.example.net/a.png': 'certificate'
  }
  const before = proxy.requests.length
  const { exitCode, card, log, outputs } = await send({
    markdown: [...Object.keys(bad), 'https://images.example.com/photo.jpg']
      .map((address, at) => `![picture ${at}](${address})`)
      .join('\n\n')
  })
  expect(exitCode).toBe(0)
  expect(outputs['ok']).toBe('true')
  expect(formats()).toEqual(['jpeg'])
  for (const [address, problem] of Object.entries(bad)) {
    expect(card).toContain(`](${address})`)
    const warning = log.split('\n').find(line => line.includes(`The picture ${address} is shown`))
    expect(warning).toMatch(/^::warning::/)
    expect(warning).toContain(problem)
  }
  const reached = proxy.requests.slice(before).map(({ target }) => target)
  expect(reached.filter(target => /^(?:10|127|169)\./.test(target))).toEqual([])
})

test('an upload that Feishu refuses is a link too', async () => {
  emulator.faults.next({ kind: 'code', code: 234039 }, { api: 'image.create' })
  const { exitCode, card, log } = await send({
    markdown: '![photo](https://images.example.com/photo.jpg)'
  })
  expect(exitCode).toBe(0)
  expect(card).toContain('[🖼 photo](https://images.example.com/photo.jpg)')
  expect(log).toMatch(/::warning::The picture .*photo\.jpg could not be uploaded.*234039/)
})

test('release notes show theirs, with GitHub on a server of its own', async () => {
  const url = 'https://images.example.com/octo/shop/releases/tag/v1'
  const { exitCode, card } = await send(
    { card: 'release', github_token: TOKEN },
    {
      event: {
        action: 'published',
        release: {
          tag_name: 'v1',
          name: 'v1',
          html_url: url,
          body: '![photo](https://images.example.com/photo.jpg) ![out](https://github.com/user-attachments/assets/0001)',
          author: { login: 'mona' },
          assets: []
        },
        repository: { full_name: 'octo/shop' }
      },
      env: {
        GITHUB_EVENT_NAME: 'release',
        GITHUB_SERVER_URL: 'https://images.example.com',
        GITHUB_API_URL: 'https://images.example.com/api/v3'
      }
    }
  )
  expect(exitCode).toBe(0)
  expect(formats()).toEqual(['jpeg', 'png'])
  expect(card.match(/\(img_/g)).toHaveLength(2)
  const authorization = (page: string): string | undefined =>
    asked.find(request => request.page === page)?.authorization
  expect(authorization('images.example.com/photo.jpg')).toBe(`Bearer ${TOKEN}`)
  expect(authorization('github.com/user-attachments/assets/0001')).toBeUndefined()
})

// Windows has no signals that a process could catch.
const testWithSignals = process.platform === 'win32' ? test.skip : test

testWithSignals(
  'a job that is cancelled meanwhile sends nothing, and is no error of the action',
  async () => {
    const isAsked = async (): Promise<void> => {
      while (asked.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    }
    const { exitCode, outputs, log } = await send(
      { markdown: '![never](https://images.example.com/never.png)' },
      { interrupt: { signal: 'SIGINT', when: isAsked() } }
    )
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ ok: 'false', error_message: 'the job was cancelled' })
    expect(log).toContain('::error::Nothing was sent: the job was cancelled.')
    expect(emulator.store.messages.size).toBe(0)
  }
)
