import type { Dispatcher } from 'undici'
import openTunnel from 'undici/lib/api/api-connect.js'
import buildConnector from 'undici/lib/core/connect.js'
import Agent from 'undici/lib/dispatcher/agent.js'
import EnvHttpProxyAgent from 'undici/lib/dispatcher/env-http-proxy-agent.js'
import type { PendingAnswer } from './exchange.ts'
import type { OutgoingRequest, Route, RouteOptions } from './route.ts'
import { withoutOptimising } from './wasm-tiering.ts'

type Connector = buildConnector.connector

/**
 * Through a proxy, apart from the hosts of `noProxy`, with undici's clients. Its own timers are off: the
 * answer keeps the time for the whole request, and they would only race it.
 */
export function proxyRoute(
  proxy: string,
  noProxy: string,
  { connections, connectTimeoutMs, maxHeaderBytes }: RouteOptions
): Route {
  const dispatcher = new EnvHttpProxyAgent({
    connections,
    maxHeaderSize: maxHeaderBytes,
    headersTimeout: 0,
    bodyTimeout: 0,
    allowH2: false,
    // Of the hosts that need no proxy.
    connect: notOptimised(buildConnector({ allowH2: false, timeout: connectTimeoutMs })),
    httpProxy: proxy,
    httpsProxy: proxy,
    noProxy,
    // undici's index gives every dispatcher its `connect`; without the index the one that needs it gets it here.
    clientFactory: (_origin, tunnel: { readonly connect: Connector }) =>
      Object.assign(
        new Agent({
          ...tunnel,
          connect: notOptimised(tunnel.connect),
          // For opening a tunnel, which undici would wait for five minutes, and every try with it.
          headersTimeout: connectTimeoutMs
        }),
        { connect: openTunnel }
      )
  })
  return {
    send(request, answer) {
      dispatcher.dispatch(dispatchOptions(request), new AnswerHandler(answer))
    },
    close: () => dispatcher.destroy()
  }
}

function dispatchOptions({
  url,
  method,
  headers,
  body
}: OutgoingRequest): Dispatcher.DispatchOptions {
  const { origin, pathname, search } = url
  return {
    origin,
    path: `${pathname}${search}`,
    method,
    headers: headers ?? {},
    body: body ?? null
  }
}

/** A handler of undici's own rather than its `request`: only a handler learns whether the request was written. */
class AnswerHandler implements Dispatcher.DispatchHandler {
  private readonly answer: PendingAnswer

  constructor(answer: PendingAnswer) {
    this.answer = answer
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.answer.onSent()
    this.answer.endBy(() => controller.abort(new Error('the request was given up')))
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Readonly<Record<string, string | string[] | undefined>>
  ): void {
    this.answer.onHead(status, headers)
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.answer.onData(chunk)
  }

  onResponseEnd(): void {
    this.answer.onEnd()
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.answer.onError(error)
  }
}

/** undici sets up its parser once it has a connection. */
function notOptimised(connect: Connector): Connector {
  return (to, done) => connect(to, (...outcome) => withoutOptimising(() => done(...outcome)))
}
