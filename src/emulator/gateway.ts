import type { ApiName } from './api.ts'
import type { AppCall, Call, Environment } from './environment.ts'
import { describeCode } from './error-codes.ts'
import { ApiError, CardError, scopeError } from './errors.ts'
import type { Answer, EmulatorRequest } from './http.ts'
import { jsonAnswer, queryOf } from './http.ts'
import type { JsonObject } from './json.ts'
import { isObject, parseJson } from './json.ts'
import type { App } from './model.ts'
import type { AppRoute, Route } from './router.ts'
import { limitApi } from './rules/throttle.ts'

/** What a route is called with. */
export type Incoming = {
  readonly request: EmulatorRequest
  readonly params: Readonly<Record<string, string>>
  readonly pause: () => Promise<void>
  readonly logId: string
}

/** Judges a request as the open platform's gateway does, runs its route and writes the answer. */
export async function runRoute(
  env: Environment,
  route: Route,
  incoming: Incoming
): Promise<Answer> {
  try {
    const body = await callRoute(env, route, incoming)
    return jsonAnswer(200, body, { 'x-tt-logid': incoming.logId })
  } catch (error) {
    return errorAnswer(route.api, incoming.logId, error)
  }
}

/** The documented error body with its log id; what is no documented failure is thrown on. */
export function errorAnswer(api: ApiName | undefined, logId: string, error: unknown): Answer {
  const failure = error instanceof CardError ? asApiError(api, error) : error
  if (!(failure instanceof ApiError)) throw error
  const known = describeCode(api, failure.code)
  const msg = failure.detail.msg ?? withExt(known.msg, failure.detail.ext)
  const headers = { 'x-tt-logid': logId, ...failure.headers }
  if (api === 'webhook.send')
    return jsonAnswer(known.status, { code: failure.code, data: {}, msg }, headers)
  const help = `https://open.feishu.cn/search?from=openapi&log_id=${logId}&code=${failure.code}&method_id=emulator`
  const details = {
    log_id: logId,
    troubleshooter: `排查建议查看(Troubleshooting suggestions): ${help}`,
    ...failure.extras
  }
  return jsonAnswer(known.status, { code: failure.code, msg, error: details }, headers)
}

/** Sub-codes are inside 230099 on im/v1 and inside 11246 on batch and webhook. */
function asApiError(api: ApiName | undefined, error: CardError): ApiError {
  const outer = api === 'batch.send' || api === 'webhook.send' ? 11246 : 230099
  return new ApiError(outer, { msg: `Failed to create card content, ext=${error.ext}` })
}

function withExt(msg: string, ext: string | undefined): string {
  return ext === undefined ? msg : `${msg.replace(/\.$/, '')}, ext=${ext}.`
}

function callRoute(
  env: Environment,
  route: Route,
  incoming: Incoming
): Promise<JsonObject> | JsonObject {
  const { request, params, pause } = incoming
  const call = { env, api: route.api, request, params, query: queryOf(request), pause }
  if (route.auth === 'none') {
    const withBody: Call = { ...call, body: readBody(env, route, request) }
    return route.handle(withBody)
  }
  const app = authorize(env, request)
  limitApi(env, route.api, app)
  checkScopes(route, app)
  const withApp: AppCall = { ...call, app, body: readBody(env, route, request) }
  return route.handle(withApp)
}

/** Codes 99991661 to 99991673 of the generic table, in the order in which they can be told. */
function authorize(env: Environment, request: EmulatorRequest): App {
  const header = request.headers['authorization']
  if (header === undefined || header.trim() === '') throw new ApiError(99991661)
  const token = /^Bearer (\S+)$/.exec(header)?.[1]
  if (token === undefined) throw new ApiError(99991661)
  if (token.startsWith('u-')) throw new ApiError(99991668)
  if (!token.startsWith('t-')) throw new ApiError(99991671)
  const app = env.store.apps.get(env.tokens.appOf(token) ?? '')
  if (app === undefined) throw new ApiError(99991663)
  if (!app.enabled) throw new ApiError(99991662)
  return app
}

function checkScopes(route: AppRoute, app: App): void {
  for (const anyOf of route.scopes)
    if (!anyOf.some(scope => app.scopes.includes(scope))) throw scopeError(anyOf)
}

function readBody(env: Environment, route: Route, request: EmulatorRequest): JsonObject {
  if (route.body !== 'json') return {}
  const [type = '', ...params] = (request.headers['content-type'] ?? '').split(';')
  const charset = params.map(p => /^\s*charset\s*=\s*"?([^"\s]+)"?\s*$/i.exec(p)?.[1]).find(Boolean)
  if (type.trim().toLowerCase() !== 'application/json')
    throw new ApiError(9499, { msg: 'Bad Request: Content-Type must be application/json' })
  if (charset === undefined ? env.settings.requireCharset : !/^utf-?8$/i.test(charset))
    throw new ApiError(9499, { msg: 'Bad Request: charset must be utf-8' })
  const body = parseJson(utf8(request.body))
  if (!isObject(body))
    throw new ApiError(9499, { msg: 'Bad Request: the body is not a JSON object' })
  return body
}

function utf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ApiError(9499, { msg: 'Bad Request: the body is not UTF-8' })
  }
}
