import type { Waited } from '../http/backoff.ts'

/** The app's own credentials, or a token that somebody else got. */
export type Credentials =
  | { readonly kind: 'app'; readonly appId: string; readonly appSecret: string }
  | { readonly kind: 'token'; readonly token: string }

/**
 * The tenant_access_token of a run: asked for once, when it is first needed, and once more when Feishu
 * says that it is no longer valid (https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal).
 */
export class AccessToken {
  private readonly fetchToken: (waited: Waited) => Promise<string>
  private pending: Promise<string> | undefined

  constructor(fetchToken: (waited: Waited) => Promise<string>) {
    this.fetchToken = fetchToken
  }

  /**
   * The token; calls that come while it is asked for share the answer, and a failure is not kept. What is
   * waited for it counts as waited by the call that asked first.
   */
  current(waited: Waited): Promise<string> {
    this.pending ??= this.fetchToken(waited).catch((error: unknown) => {
      this.pending = undefined
      throw error
    })
    return this.pending
  }

  /** A token in place of one that Feishu rejected; calls that were rejected together share one new token. */
  async renew(rejected: string, waited: Waited): Promise<string> {
    const { pending } = this
    const token = await this.current(waited)
    if (token !== rejected) return token
    // Only the first of them asks for a new one.
    if (this.pending === pending) this.pending = undefined
    return this.current(waited)
  }
}
