/** As much of the web's `fetch` as a client of a JSON API needs. */
export type Fetch = (
  url: string,
  request: {
    readonly method: 'GET'
    readonly headers: Readonly<Record<string, string>>
    readonly signal: AbortSignal
  }
) => Promise<FetchedResponse>

/** An answer; the header names are lower case. */
export type FetchedResponse = {
  readonly url: string
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  text(): Promise<string>
  arrayBuffer(): Promise<ArrayBuffer>
}
