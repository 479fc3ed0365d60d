import { lookup } from 'node:dns/promises'
import type { RemoteNetwork } from '../model/remote-network.ts'
import { openConnections, type ProxySettings } from './connections.ts'

/** A network that can be closed. */
export type OpenNetwork = RemoteNetwork & { close(): Promise<void> }

/**
 * The network for https addresses that strangers wrote, over connections of its own. The request goes to
 * the IP address, and the name it must prove with its certificate comes from the Host header: nothing
 * resolves the name a second time, not even a proxy, which is asked for a tunnel to the IP address. So the
 * names in `noProxy` are not known here, only addresses and `*`.
 */
export function openRemoteNetwork(proxies: ProxySettings, parallel: number): OpenNetwork {
  const connections = openConnections(proxies, parallel)
  return {
    async resolve(host) {
      const found = await lookup(host, { all: true })
      return found.map(({ address }) => address)
    },
    get({ url, address, headers, maxBytes: maxResponseBytes, timeoutMs, signal }) {
      // Compressed, a small answer could become a large one.
      const asked = { ...headers, 'accept-encoding': 'identity' }
      const request = { method: 'GET', url, address, headers: asked } as const
      return connections.exchange(request, { timeoutMs, maxResponseBytes, signal })
    },
    close: () => connections.close()
  }
}
