/** A GET over a connection to one very address, whatever its name resolves to by then. */
export type PinnedRequest = {
  /** Its host is who must answer: the TLS certificate has to be for it. */
  readonly url: URL
  /** The IP address that is connected to. */
  readonly address: string
  readonly headers: Readonly<Record<string, string>>
  /** A longer answer is an error. */
  readonly maxBytes: number
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** An answer, redirects included; header names are lower case. */
export type PinnedAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** The network, for addresses that strangers wrote. */
export type RemoteNetwork = {
  /** All IP addresses of a host. */
  resolve(host: string): Promise<readonly string[]>
  get(request: PinnedRequest): Promise<PinnedAnswer>
}
