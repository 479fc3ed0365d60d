import { isIP } from 'node:net'
import { formatBytes } from '../model/byte-size.ts'
import type { MediaFile } from '../model/media-file.ts'
import type { PinnedAnswer, RemoteNetwork } from '../model/remote-network.ts'
import { visibleText } from '../text/visible-text.ts'
import { contentIn, HEAD_BYTES } from './file-content.ts'
import { isPublicAddress } from './public-address.ts'

/** What is needed to fetch a picture whose address a stranger may have written. */
export type RemoteAccess = {
  readonly network: RemoteNetwork
  /** For attachments and raw files of a private repository; sent to hosts of GitHub's alone. */
  readonly github?: GitHubAccess
  /** A larger picture is not taken. */
  readonly maxBytes: number
  /** For one picture, from the name of its host to its last byte. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

export type GitHubAccess = {
  /** Such as `https://github.com`. */
  readonly serverUrl: string
  readonly token: string
}

/** A picture, or why there is none: the end of a sentence about it. */
export type RemoteImage = { readonly image: MediaFile } | { readonly problem: string }

const MAX_REDIRECTS = 5

/**
 * Fetches a picture: over https only, from public addresses only, each checked and connected to as it is,
 * and the same for every redirect. Whatever goes wrong is told and not thrown, apart from an abort.
 */
export async function fetchRemoteImage(
  address: string,
  access: RemoteAccess
): Promise<RemoteImage> {
  const deadline = AbortSignal.timeout(access.timeoutMs)
  const signal = access.signal === undefined ? deadline : AbortSignal.any([access.signal, deadline])
  try {
    return { image: await follow(address, { ...access, signal }) }
  } catch (error) {
    access.signal?.throwIfAborted()
    const problem = deadline.aborted
      ? `it took longer than ${access.timeoutMs / 1000} s`
      : error instanceof Error
        ? error.message
        : String(error)
    return { problem }
  }
}

type Access = RemoteAccess & { readonly signal: AbortSignal }

async function follow(address: string, access: Access): Promise<MediaFile> {
  let url = URL.parse(address)
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const target = checkedUrl(url)
    const answer = await access.network.get({
      url: target,
      address: await publicAddressOf(target, access),
      headers: {
        accept: 'image/*',
        'user-agent': 'feishu-message',
        ...authorization(target, access)
      },
      maxBytes: access.maxBytes,
      timeoutMs: access.timeoutMs,
      signal: access.signal
    })
    if (!isRedirect(answer)) return toImage(target, answer, access.maxBytes)
    url = URL.parse(answer.headers['location'] ?? '', target.href)
  }
  throw new Error(`it is redirected more than ${MAX_REDIRECTS} times`)
}

function checkedUrl(url: URL | null): URL {
  if (url === null) throw new Error('it is not an address')
  if (url.protocol !== 'https:') throw new Error('it is not https')
  if (url.username !== '' || url.password !== '') throw new Error('it holds credentials')
  if (url.port !== '') throw new Error('it names a port')
  return url
}

/** The address to connect to, when all that the host has are public: a second one could be meant for later. */
async function publicAddressOf(url: URL, { network, signal }: Access): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(host) === 0 ? await resolved(network, host, signal) : [host]
  if (!addresses.every(isPublicAddress)) throw new Error('its host is not on the public internet')
  // Many runners have no IPv6.
  const address = addresses.find(candidate => isIP(candidate) === 4) ?? addresses[0]
  if (address === undefined) throw new Error('its host has no address')
  return address
}

/** A resolver cannot be stopped, only left alone. */
function resolved(
  network: RemoteNetwork,
  host: string,
  signal: AbortSignal
): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(new Error('it was given up'))
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) onAbort()
    network
      .resolve(host)
      .catch(() => Promise.reject(new Error('its host is not known')))
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', onAbort))
  })
}

// They take the token for what the repository holds. Signed addresses, where GitHub redirects to, need none.
const GITHUB_HOSTS = ['github.com', 'raw.githubusercontent.com', 'media.githubusercontent.com']

function authorization({ host }: URL, { github }: Access): { readonly authorization?: string } {
  if (github === undefined || github.token === '') return {}
  const server = URL.parse(github.serverUrl)?.host ?? ''
  const hosts = server === 'github.com' ? GITHUB_HOSTS : [server]
  return hosts.includes(host) ? { authorization: `Bearer ${github.token}` } : {}
}

function isRedirect({ status, headers }: PinnedAnswer): boolean {
  return [301, 302, 303, 307, 308].includes(status) && headers['location'] !== undefined
}

function toImage(url: URL, { status, headers, body }: PinnedAnswer, maxBytes: number): MediaFile {
  if (status !== 200) throw new Error(`HTTP ${status}`)
  if (body.length > maxBytes) throw new Error(`it is larger than ${formatBytes(maxBytes)}`)
  const name = fileName(url)
  const content = contentIn(body.subarray(0, HEAD_BYTES), name)
  if (content.kind !== 'picture') {
    const type = /^[\w.+-]+\/[\w.+-]+/.exec(headers['content-type'] ?? '')?.[0] ?? 'no content type'
    throw new Error(`it is not a picture that Feishu takes (${type.slice(0, 100)})`)
  }
  return {
    label: shownAddress(url.href),
    name,
    content,
    bytes: body.length,
    read: () => once(body)
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- a source of bytes is asynchronous
async function* once(body: Uint8Array): AsyncGenerator<Uint8Array> {
  yield body
}

function fileName({ pathname }: URL): string {
  const last = pathname.split('/').at(-1) ?? ''
  return last === '' ? 'image' : last.slice(-100)
}

/** An address for messages, without its query, which may be a signature that opens the file to whoever reads the log. */
export function shownAddress(address: string): string {
  const url = URL.parse(address)
  const shown = url === null ? visibleText(address).replace(/\s+/g, ' ') : url.origin + url.pathname
  return shown.slice(0, 200)
}
