import type { Dispatcher } from 'undici'
import connect from 'undici/lib/api/api-connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'
import { connector, withoutOptimising, type Connector } from './connector.ts'

/**
 * A dispatcher through a proxy, apart from the hosts of `noProxy`. Loaded only where a proxy is set.
 * `connectTimeout` is the proxy's for opening a tunnel as well; undici's own would be five minutes, and every
 * try waits for the tunnel that was begun first.
 */
export function proxyDispatcher(
  proxy: string,
  noProxy: string,
  options: Agent.Options & { readonly connectTimeout: number }
): Dispatcher {
  const { connectTimeout } = options
  return new EnvHttpProxyAgent({
    ...options,
    allowH2: false,
    // Of the hosts that need no proxy.
    connect: connector(connectTimeout),
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy,
    // undici's index gives every dispatcher its `connect`; without the index the one that needs it gets it here.
    clientFactory: (_origin, tunnel: { readonly connect: Connector }) =>
      Object.assign(
        new Agent({
          ...tunnel,
          connect: withoutOptimising(tunnel.connect),
          headersTimeout: connectTimeout
        }),
        { connect }
      )
  })
}
