import { objectAt, stringAt } from '../model/json.ts'
import type { JsonObject } from '../model/json.ts'
import type { Commit } from '../model/run.ts'
import type { RepositoryLinks } from './links.ts'

/** A commit from its hash and, where the payload has it, its `message` and `author.name`. */
export function toCommit(
  sha: string,
  details: JsonObject | undefined,
  links: RepositoryLinks
): Commit {
  const message = stringAt(details, 'message') ?? ''
  return {
    sha,
    shortSha: sha.slice(0, 7),
    title: (message.split(/\r?\n/, 1)[0] ?? '').trim(),
    message,
    author: stringAt(objectAt(details, 'author'), 'name') ?? '',
    url: links.commit(sha)
  }
}
