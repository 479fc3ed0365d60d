import { urlPath } from '../text/url-path.ts'

/**
 * Where things are on the server's own pages, so that links work on GitHub Enterprise Server too.
 * They are built and not taken from the payload, so they are http(s) whatever the payload says.
 */
export type RepositoryLinks = {
  readonly run: (id: string) => string
  readonly commit: (sha: string) => string
  readonly branch: (name: string) => string
  readonly tag: (name: string) => string
  readonly pullRequest: (number: number) => string
  readonly compare: (base: string, head: string) => string
  readonly commits: (name: string) => string
}

/** The links of one repository (`owner/name`). */
export function repositoryLinks(serverUrl: string, repository: string): RepositoryLinks {
  const base = `${serverUrl}/${urlPath(repository)}`
  return {
    run: id => (id === '' ? base : `${base}/actions/runs/${encodeURIComponent(id)}`),
    commit: sha => `${base}/commit/${encodeURIComponent(sha)}`,
    branch: name => `${base}/tree/${urlPath(name)}`,
    tag: name => `${base}/releases/tag/${urlPath(name)}`,
    pullRequest: number => `${base}/pull/${number}`,
    compare: (from, to) => `${base}/compare/${urlPath(from)}...${urlPath(to)}`,
    commits: name => `${base}/commits/${urlPath(name)}`
  }
}

/** The profile of a login; a GitHub App's bot (`dependabot[bot]`) has a page under `apps`. */
export function personUrl(serverUrl: string, login: string): string {
  const app = /^(.+)\[bot\]$/.exec(login)?.[1]
  return app === undefined
    ? `${serverUrl}/${encodeURIComponent(login)}`
    : `${serverUrl}/apps/${encodeURIComponent(app)}`
}

/** True for what a card may link to. */
export function isHttpUrl(url: string): boolean {
  return /^https?:\/\//i.test(url)
}
