import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { EmulatorRequest } from '../http.ts'
import { jsonAnswer } from '../http.ts'
import { deliver } from '../wire.ts'
import type { GitHubEmulator, GitHubEmulatorOptions } from './emulator.ts'
import { createGitHubEmulator } from './emulator.ts'

/** An emulated GitHub that listens. */
export type GitHubEmulatorServer = GitHubEmulator & {
  /** Where the server is, such as `http://127.0.0.1:8731`: `github.server_url`. */
  readonly url: string
  /** Where its API is: `github.api_url`. Follows `settings.basePath`. */
  readonly apiUrl: string
  /** Ends every connection and stops. */
  close(): Promise<void>
}

/** Starts the emulator on loopback, on a free port unless one is given. */
export async function startGitHubEmulator(
  options: GitHubEmulatorOptions & { readonly port?: number } = {}
): Promise<GitHubEmulatorServer> {
  const { port = 0, ...rest } = options
  let url = ''
  const emulator = createGitHubEmulator({ origin: () => url, ...rest })
  const server = createServer((message, response) => void answer(emulator, message, response))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    ...emulator,
    url,
    get apiUrl() {
      return `${url}${emulator.settings.basePath}`
    },
    close: () => {
      emulator.stop()
      return new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    }
  }
}

async function answer(
  emulator: GitHubEmulator,
  message: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  try {
    await deliver(await emulator.handle(await readRequest(message)), response)
  } catch (error) {
    if (response.headersSent || response.destroyed) return
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error)
    await deliver(jsonAnswer(500, { message: `emulator: ${reason}` }), response)
  }
}

async function readRequest(message: IncomingMessage): Promise<EmulatorRequest> {
  const headers = Object.entries(message.headers).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')] as const
  )
  return {
    method: message.method ?? 'GET',
    url: message.url ?? '/',
    headers: Object.fromEntries(headers),
    body: Buffer.from(await text(message))
  }
}
