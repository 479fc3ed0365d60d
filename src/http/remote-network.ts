import { lookup } from 'node:dns/promises'
import { isIPv6 } from 'node:net'
import type { PinnedRequest, RemoteNetwork } from '../model/remote-network.ts'
import { exchangeBytes } from './exchange.ts'
import { openRoute, type ProxySettings } from './transport.ts'

/** A network that can be closed. */
export type OpenNetwork = RemoteNetwork & { close(): Promise<void> }

/**
 * The network for https addresses that strangers wrote, over connections of its own. The request goes to
 * the IP address, and the name it must prove with its certificate comes from the Host header: nothing
 * resolves the name a second time, not even a proxy, which is asked for a tunnel to the IP address. So the
 * names in `noProxy` are not known here, only addresses and `*`.
 */
export function openRemoteNetwork(proxies: ProxySettings, parallel: number): OpenNetwork {
  const opened = openRoute('https:', proxies, parallel)
  return {
    async resolve(host) {
      const found = await lookup(host, { all: true })
      return found.map(({ address }) => address)
    },
    async get({ url, address, headers, timeoutMs, maxBytes, signal }: PinnedRequest) {
      const pinned = new URL(url)
      pinned.host = `${isIPv6(address) ? `[${address}]` : address}:${url.port || '443'}`
      const request = {
        method: 'GET',
        url: pinned,
        // Compressed, a small answer could become a large one.
        headers: { ...headers, host: url.host, 'accept-encoding': 'identity' }
      } as const
      return exchangeBytes(await opened, request, {
        timeoutMs,
        maxResponseBytes: maxBytes,
        signal
      })
    },
    close: async () => (await opened).close()
  }
}
