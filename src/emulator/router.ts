import type { ApiName } from './api.ts'
import type { AppCall, Call } from './environment.ts'
import type { JsonObject } from './json.ts'

type RouteBase = {
  readonly api: ApiName
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Segments; one that starts with `:` is a parameter. */
  readonly path: string
  readonly body: 'json' | 'multipart' | 'none'
}

/** A call that needs a tenant token; each list of scopes must have one that is granted. */
export type AppRoute = RouteBase & {
  readonly auth: 'tenant'
  readonly scopes: readonly (readonly string[])[]
  readonly handle: (call: AppCall) => Promise<JsonObject> | JsonObject
}

/** A call without a token: the token call itself and the custom bot. */
export type OpenRoute = RouteBase & {
  readonly auth: 'none'
  readonly handle: (call: Call) => Promise<JsonObject> | JsonObject
}

export type Route = AppRoute | OpenRoute

export type Match<R = Route> =
  | { readonly found: 'route'; readonly route: R; readonly params: Record<string, string> }
  | { readonly found: 'path' | 'nothing' }

/** Finds the route of a request; `path` means that only the method is wrong. */
export function matchRoute<R extends { readonly method: string; readonly path: string }>(
  routes: readonly R[],
  method: string,
  path: string
): Match<R> {
  let pathKnown = false
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (params === undefined) continue
    if (route.method === method) return { found: 'route', route, params }
    pathKnown = true
  }
  return { found: pathKnown ? 'path' : 'nothing' }
}

function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [at, part] of wanted.entries()) {
    const segment = given[at] ?? ''
    if (part.startsWith(':') && segment !== '') params[part.slice(1)] = segment
    else if (part !== segment) return undefined
  }
  return params
}
