/** The app's own credentials, or a token that somebody else got. */
export type Credentials =
  | { readonly kind: 'app'; readonly appId: string; readonly appSecret: string }
  | { readonly kind: 'token'; readonly token: string }

/**
 * The tenant_access_token of a run: asked for once, when it is first needed, and once more when Feishu
 * says that it is no longer valid (https://open.feishu.cn/document/ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal).
 */
export class AccessToken {
  private readonly fetchToken: () => Promise<string>
  private pending: Promise<string> | undefined

  constructor(fetchToken: () => Promise<string>) {
    this.fetchToken = fetchToken
  }

  /** The token; calls that come while it is asked for share the answer, and a failure is not kept. */
  current(): Promise<string> {
    this.pending ??= this.fetchToken().catch((error: unknown) => {
      this.pending = undefined
      throw error
    })
    return this.pending
  }

  /** A token in place of one that Feishu rejected; calls that were rejected together share one new token. */
  async renew(rejected: string): Promise<string> {
    const token = await this.current()
    if (token !== rejected) return token
    this.pending = undefined
    return this.current()
  }
}
