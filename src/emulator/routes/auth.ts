import type { Call } from '../environment.ts'
import { ApiError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { own } from '../json.ts'
import type { Route } from '../router.ts'
import { limitApi } from '../rules/throttle.ts'

/** tenant_access_token of a self-built app (auth-v3/auth/tenant_access_token_internal). */
export const authRoutes: readonly Route[] = [
  {
    api: 'auth.tenant_access_token',
    method: 'POST',
    path: '/open-apis/auth/v3/tenant_access_token/internal',
    auth: 'none',
    body: 'json',
    handle: issueToken
  }
]

/** The fields stand at the top level, not under `data`. */
function issueToken({ env, api, body }: Call): JsonObject {
  const id = own(body, 'app_id')
  const secret = own(body, 'app_secret')
  if (typeof id !== 'string' || typeof secret !== 'string' || id === '' || secret === '')
    throw new ApiError(10003)
  const app = env.store.apps.get(id)
  if (app === undefined) throw new ApiError(99991543)
  if (app.app_secret !== secret) throw new ApiError(10014)
  if (!app.enabled) throw new ApiError(99991662)
  limitApi(env, api, app)
  const { token, expire } = env.tokens.issue(id)
  return { code: 0, msg: 'ok', tenant_access_token: token, expire }
}
