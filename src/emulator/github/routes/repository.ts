import { notFound } from '../environment.ts'
import type { Call } from '../environment.ts'
import type { Release } from '../model.ts'
import { paginate } from '../pages.ts'
import type { Reply } from '../pages.ts'
import { releaseView } from '../views.ts'

/** `GET /releases`: newest first; drafts only show to those who may write, so never here. */
export function listReleases(call: Call): Reply {
  const views = published(call).map(release => releaseView(release, call.places))
  const page = paginate(views, call.query, call.url)
  return { body: [...page.items], headers: page.headers }
}

/** `GET /releases/latest`: the newest that is neither a draft nor a pre-release. */
export function getLatestRelease(call: Call): Reply {
  const latest = published(call).find(release => !release.prerelease)
  if (latest === undefined) throw notFound()
  return { body: releaseView(latest, call.places) }
}

/** `GET /releases/tags/{tag}`. */
export function getReleaseByTag(call: Call): Reply {
  const release = published(call).find(({ tag_name }) => tag_name === call.params['tag'])
  if (release === undefined) throw notFound()
  return { body: releaseView(release, call.places) }
}

/** `GET /contents/{path}?ref=`: a file as base64. */
export function getContents(call: Call): Reply {
  const path = call.params['path'] ?? ''
  const ref = call.query.get('ref') ?? ''
  const text = call.store.files.get(`${path}@${ref}`) ?? call.store.files.get(path)
  if (text === undefined) throw notFound()
  const bytes = Buffer.from(text)
  return {
    body: {
      type: 'file',
      encoding: 'base64',
      size: bytes.length,
      name: path.split('/').at(-1) ?? path,
      path,
      content: (bytes.toString('base64').match(/.{1,60}/g) ?? []).join('\n'),
      html_url: `${call.places.html}/blob/${ref || 'main'}/${path}`
    }
  }
}

/** `GET /compare/{basehead}`, `base...head`. */
export function compare(call: Call): Reply {
  const name = call.params['basehead'] ?? ''
  const commits = call.store.comparisons.get(name)
  if (commits === undefined) throw notFound()
  return {
    body: {
      html_url: `${call.places.html}/compare/${name}`,
      status: commits.length === 0 ? 'identical' : 'ahead',
      ahead_by: commits.length,
      behind_by: 0,
      total_commits: commits.length,
      commits: commits.map(({ sha, message, author }) => ({
        sha,
        html_url: `${call.places.html}/commit/${sha}`,
        commit: { message, author: { name: author } }
      }))
    }
  }
}

function published(call: Call): readonly Release[] {
  return [...call.store.releases.values()]
    .filter(release => !release.draft)
    .toSorted((a, b) => (b.published_at ?? '').localeCompare(a.published_at ?? ''))
}
