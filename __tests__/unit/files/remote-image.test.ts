import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { fetchRemoteImage, type RemoteAccess } from '../../../src/files/remote-image.ts'
import { fetchRemoteImages } from '../../../src/files/remote-images.ts'
import type { PinnedAnswer, PinnedRequest } from '../../../src/model/remote-network.ts'

const PNG = readFileSync(new URL('../../fixtures/media/picture.png', import.meta.url))
const PUBLIC = '140.82.112.3'

type Site = Partial<PinnedAnswer> | Error | 'hang'

/** A network of a few pages; what was asked for is in `requests`. */
function makeAccess(
  pages: Readonly<Record<string, Site>>,
  over: Partial<RemoteAccess> & { readonly hosts?: Readonly<Record<string, string[]>> } = {}
) {
  const requests: PinnedRequest[] = []
  const { hosts = {}, ...rest } = over
  const access: RemoteAccess = {
    network: {
      resolve: host =>
        host in hosts ? Promise.resolve(hosts[host] ?? []) : Promise.resolve([PUBLIC]),
      get(request) {
        requests.push(request)
        const page = pages[request.url.href] ?? { status: 404 }
        if (page instanceof Error) return Promise.reject(page)
        if (page === 'hang') {
          return new Promise((_resolve, reject) => {
            request.signal?.addEventListener('abort', () => reject(new Error('given up')))
          })
        }
        return Promise.resolve({ status: 200, headers: {}, body: new Uint8Array(), ...page })
      }
    },
    maxBytes: 1000,
    timeoutMs: 5_000,
    ...rest
  }
  return { access, requests }
}

const to = (location: string, status = 302): Site => ({ status, headers: { location } })

const problemOf = async (address: string, ...how: Parameters<typeof makeAccess>) => {
  const { access, requests } = makeAccess(...how)
  const found = await fetchRemoteImage(address, access)
  return { found, asked: requests.length }
}

describe('a picture', () => {
  test('comes with what it is', async () => {
    const { access, requests } = makeAccess({
      'https://example.com/a/chart.png?v=2': { body: PNG }
    })
    const found = await fetchRemoteImage('https://example.com/a/chart.png?v=2', access)
    expect(found).toEqual({
      image: {
        label: 'https://example.com/a/chart.png',
        name: 'chart.png',
        bytes: PNG.length,
        content: { kind: 'picture', format: 'png', width: 20, height: 10 },
        read: expect.any(Function)
      }
    })
    expect(requests).toMatchObject([{ address: PUBLIC, maxBytes: 1000, timeoutMs: 5_000 }])
    if (!('image' in found)) return
    for (let time = 1; time <= 2; time++)
      for await (const chunk of found.image.read()) expect(Buffer.from(chunk)).toEqual(PNG)
  })

  test('is found behind redirects, relative ones too', async () => {
    const { access, requests } = makeAccess({
      'https://example.com/a': to('/b', 301),
      'https://example.com/b': to('https://cdn.example.net/c', 307),
      'https://cdn.example.net/c': { body: PNG }
    })
    expect(await fetchRemoteImage('https://example.com/a', access)).toHaveProperty('image')
    expect(requests.map(({ url }) => url.host)).toEqual([
      'example.com',
      'example.com',
      'cdn.example.net'
    ])
  })

  test('is asked for at an IPv4 address where there is one', async () => {
    const hosts = {
      'example.com': ['2606:50c0:8000::154', PUBLIC],
      'six.example.com': ['2606:50c0:8000::154']
    }
    const { access, requests } = makeAccess({}, { hosts })
    await fetchRemoteImage('https://example.com/a', access)
    await fetchRemoteImage('https://six.example.com/a', access)
    expect(requests.map(({ address }) => address)).toEqual([PUBLIC, '2606:50c0:8000::154'])
  })
})

describe('nothing is asked for', () => {
  test.each([
    ['http://example.com/a.png', 'it is not https'],
    ['ftp://example.com/a.png', 'it is not https'],
    ['file:///etc/passwd', 'it is not https'],
    ['data:image/png;base64,AAAA', 'it is not https'],
    ['//example.com/a.png', 'it is not an address'],
    ['https://mona:secret@example.com/a.png', 'it holds credentials'],
    ['https://example.com:8443/a.png', 'it names a port'],
    ['https://127.0.0.1/a.png', 'its host is not on the public internet'],
    ['https://127.1/a.png', 'its host is not on the public internet'],
    ['https://2130706433/a.png', 'its host is not on the public internet'],
    ['https://0x7f.0.0.1/a.png', 'its host is not on the public internet'],
    ['https://[::1]/a.png', 'its host is not on the public internet'],
    ['https://[::ffff:127.0.0.1]/a.png', 'its host is not on the public internet'],
    ['https://[::ffff:a9fe:a9fe]/a.png', 'its host is not on the public internet'],
    ['https://169.254.169.254/latest/meta-data', 'its host is not on the public internet'],
    ['https://internal.example.com/a.png', 'its host is not on the public internet'],
    ['https://mixed.example.com/a.png', 'its host is not on the public internet'],
    ['https://nowhere.example.com/a.png', 'its host has no address']
  ])('for %s', async (address, problem) => {
    const hosts = {
      'internal.example.com': ['10.0.0.7'],
      'mixed.example.com': [PUBLIC, '127.0.0.1'],
      'nowhere.example.com': []
    }
    expect(await problemOf(address, {}, { hosts })).toEqual({ found: { problem }, asked: 0 })
  })

  test('for what a redirect leads to in secret', async () => {
    const pages = {
      'https://example.com/metadata': to('https://169.254.169.254/a.png'),
      'https://example.com/plain': to('http://example.com/a.png'),
      'https://example.com/inside': to('https://inside.example.com/')
    }
    const hosts = { 'inside.example.com': ['192.168.0.10'] }
    for (const address of Object.keys(pages)) {
      const { found, asked } = await problemOf(address, pages, { hosts })
      expect(found).toHaveProperty('problem')
      expect(asked).toBe(1)
    }
  })

  test('when the host has moved inside between two requests', async () => {
    const pages = { 'https://example.com/a': to('/b'), 'https://example.com/b': { body: PNG } }
    const { access, requests } = makeAccess(pages)
    const answers = [[PUBLIC], ['127.0.0.1']]
    const network = { ...access.network, resolve: () => Promise.resolve(answers.shift() ?? []) }
    expect(await fetchRemoteImage('https://example.com/a', { ...access, network })).toEqual({
      problem: 'its host is not on the public internet'
    })
    expect(requests).toHaveLength(1)
  })
})

describe('it is told and not thrown', () => {
  test.each<[string, Site, string]>([
    [
      'a page',
      { body: Buffer.from('<html>'), headers: { 'content-type': 'text/html; charset=utf-8' } },
      'it is not a picture that Feishu takes (text/html)'
    ],
    [
      'an SVG',
      { body: Buffer.from('<svg/>'), headers: { 'content-type': 'image/svg+xml' } },
      'it is not a picture that Feishu takes (image/svg+xml)'
    ],
    ['nothing', {}, 'it is not a picture that Feishu takes (no content type)'],
    [
      'a hostile type',
      { headers: { 'content-type': '::error::x' } },
      'it is not a picture that Feishu takes (no content type)'
    ],
    ['too much', { body: Buffer.concat([PNG, Buffer.alloc(1000)]) }, 'it is larger than 1000 B'],
    ['an error', { status: 404 }, 'HTTP 404'],
    ['a redirect to nowhere', { status: 302 }, 'HTTP 302'],
    ['a redirect to itself', to('https://example.com/a'), 'it is redirected more than 5 times'],
    ['a redirect to no address', to('https://'), 'it is not an address'],
    ['a broken connection', new Error('the connection broke'), 'the connection broke']
  ])('%s', async (_what, site, problem) => {
    const { found } = await problemOf('https://example.com/a', { 'https://example.com/a': site })
    expect(found).toEqual({ problem })
  })

  test('a host that nobody knows', async () => {
    const { access } = makeAccess({})
    const network = { ...access.network, resolve: () => Promise.reject(new Error('ENOTFOUND')) }
    expect(await fetchRemoteImage('https://example.com/a', { ...access, network })).toEqual({
      problem: 'its host is not known'
    })
  })

  test('an answer, or a resolver, that never comes', async () => {
    const { access } = makeAccess({ 'https://example.com/a': 'hang' }, { timeoutMs: 30 })
    const problem = { problem: 'it took longer than 0.03 s' }
    expect(await fetchRemoteImage('https://example.com/a', access)).toEqual(problem)
    const network = { ...access.network, resolve: () => new Promise<never>(() => undefined) }
    expect(await fetchRemoteImage('https://example.com/a', { ...access, network })).toEqual(problem)
  })

  test('but the end of the step is thrown', async () => {
    const stop = new AbortController()
    const { access } = makeAccess({ 'https://example.com/a': 'hang' }, { signal: stop.signal })
    const fetching = fetchRemoteImage('https://example.com/a', access)
    stop.abort(new Error('cancelled'))
    await expect(fetching).rejects.toThrow('cancelled')
  })
})

describe("GitHub's token", () => {
  const github = { serverUrl: 'https://github.com', token: 'ghs_token' }

  const tokensSent = async (address: string, pages: Record<string, Site>, access = { github }) => {
    const { access: all, requests } = makeAccess(pages, access)
    await fetchRemoteImage(address, all)
    return requests.map(({ url, headers }) => [url.host, headers['authorization']])
  }

  test('goes to GitHub, and not to where GitHub redirects', async () => {
    const address = 'https://github.com/user-attachments/assets/1f2e'
    const signed = 'https://github-assets.s3.amazonaws.com/1f2e.png?X-Amz-Signature=abc'
    expect(await tokensSent(address, { [address]: to(signed), [signed]: { body: PNG } })).toEqual([
      ['github.com', 'Bearer ghs_token'],
      ['github-assets.s3.amazonaws.com', undefined]
    ])
  })

  test.each([
    ['https://raw.githubusercontent.com/octo/shop/main/a.png', 'Bearer ghs_token'],
    ['https://media.githubusercontent.com/media/octo/shop/main/a.png', 'Bearer ghs_token'],
    ['https://private-user-images.githubusercontent.com/1/2.png?jwt=abc', undefined],
    ['https://github.com.example.com/a.png', undefined],
    ['https://example.com/github.com/a.png', undefined],
    ['https://evilgithub.com/a.png', undefined],
    ['https://gist.github.com/a.png', undefined],
    ['https://octo.github.io/a.png', undefined]
  ])('%s: %s', async (address, token) => {
    expect(await tokensSent(address, {})).toEqual([[new URL(address).host, token]])
  })

  test('of another server goes to that server alone', async () => {
    const access = { github: { serverUrl: 'https://ghe.example.com', token: 'ghs_token' } }
    expect(await tokensSent('https://ghe.example.com/a.png', {}, access)).toEqual([
      ['ghe.example.com', 'Bearer ghs_token']
    ])
    expect(await tokensSent('https://github.com/a.png', {}, access)).toEqual([
      ['github.com', undefined]
    ])
  })

  test('is left out where there is none', async () => {
    const access = { github: { ...github, token: '' } }
    expect(await tokensSent('https://github.com/a.png', {}, access)).toEqual([
      ['github.com', undefined]
    ])
  })
})

describe('several pictures', () => {
  test('each once; for those that cannot be had a warning, without what stands in a query', async () => {
    const good = 'https://example.com/good.png'
    const bad = 'https://example.com/bad.png?jwt=secret'
    const { access, requests } = makeAccess({ [good]: { body: PNG } })
    const { images, warnings } = await fetchRemoteImages([bad, good, good], access)
    expect([...images.keys()]).toEqual([good])
    expect(warnings).toEqual([
      'The picture https://example.com/bad.png is shown as a link: HTTP 404.'
    ])
    expect(requests).toHaveLength(2)
  })

  test('no more than anybody looks at', async () => {
    const addresses = Array.from({ length: 30 }, (_, n) => `https://example.com/${n}.png`)
    const pages = Object.fromEntries(addresses.map(address => [address, { body: PNG }]))
    const { access, requests } = makeAccess(pages)
    const { images, warnings } = await fetchRemoteImages(addresses, access)
    expect([...images.keys()].sort()).toEqual(addresses.slice(0, 20).sort())
    expect(warnings).toEqual([
      'Of 30 pictures the first 20 are uploaded; the others are shown as links.'
    ])
    expect(requests).toHaveLength(20)
  })

  test('no more than fits into the memory', async () => {
    const body = Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024 - PNG.length)])
    const addresses = Array.from({ length: 20 }, (_, n) => `https://example.com/${n}.png`)
    const pages = Object.fromEntries(addresses.map(address => [address, { body }]))
    const { access } = makeAccess(pages, { maxBytes: body.length })
    const { images, warnings } = await fetchRemoteImages(addresses, access)
    expect(images.size).toBeGreaterThanOrEqual(7)
    expect(images.size).toBeLessThan(12)
    expect(images.size + warnings.length).toBe(20)
    expect(warnings[0]).toMatch(
      /is shown as a link: with those before it, it is more than 64 MB\.$/
    )
  })
})
