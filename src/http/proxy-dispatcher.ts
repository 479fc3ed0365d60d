import type { Dispatcher } from 'undici'
import connect from 'undici/lib/api/api-connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'

/**
 * A dispatcher through a proxy, apart from the hosts of `noProxy`. Loaded only where a proxy is set.
 * `tunnelMs` is the time that the proxy has for opening a tunnel; undici's own would be five minutes,
 * and every try waits for the tunnel that was begun first.
 */
export function proxyDispatcher(
  proxy: string,
  noProxy: string,
  options: Agent.Options & { readonly tunnelMs: number }
): Dispatcher {
  const { tunnelMs, ...agent } = options
  return new EnvHttpProxyAgent({
    ...agent,
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy,
    // undici's index gives every dispatcher its `connect`; without the index the one that needs it gets it here.
    clientFactory: (_origin, tunnel) =>
      Object.assign(new Agent({ ...tunnel, headersTimeout: tunnelMs }), { connect })
  })
}
