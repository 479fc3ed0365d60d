import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Release } from '../../src/emulator/github/model.ts'
import { startGitHubEmulator } from '../../src/emulator/github/server.ts'
import type { GitHubEmulatorServer } from '../../src/emulator/github/server.ts'
import { readRelease } from '../../src/github/read-release.ts'
import { makeGitHubApi } from '../support/make-github-api.ts'
import { makeGithubContext } from '../support/make-github-context.ts'

let github: GitHubEmulatorServer

beforeEach(async () => {
  github = await startGitHubEmulator({
    seed: {
      releases: [
        release('v2.3.0', '2026-01-10'),
        release('v2.4.0-rc.1', '2026-02-01', { prerelease: true }),
        release('v2.4.0', '2026-02-10', { assets: [{ name: 'shop.tar.gz', size: 1234 }] }),
        release('v3.0.0', '2026-03-10')
      ]
    }
  })
})

afterEach(async () => {
  await github.close()
})

function release(tag_name: string, day: string, overrides: Partial<Release> = {}): Release {
  return {
    id: 900,
    tag_name,
    target_commitish: 'main',
    name: null,
    body: '## New\n- uploads are retried',
    draft: false,
    prerelease: false,
    author: 'mona',
    created_at: `${day}T08:00:00Z`,
    published_at: `${day}T09:00:00Z`,
    assets: [],
    ...overrides
  }
}

async function read(tag: string, context = makeGithubContext({}), maxRequests = 3) {
  const answer = await readRelease(makeGitHubApi(github.apiUrl, { maxRequests }), context, tag)
  if (answer.kind === 'unavailable') throw new Error(answer.message)
  return answer.value
}

describe('readRelease', () => {
  test('looks a release up by its tag, and the one before it', async () => {
    const { release: found, lacking } = await read('v2.4.0')

    expect(lacking).toBeUndefined()
    expect(found).toEqual({
      repository: 'octo/shop',
      tag: 'v2.4.0',
      tagUrl: 'https://github.com/octo/shop/tree/v2.4.0',
      state: 'release',
      url: `${github.url}/octo/shop/releases/tag/v2.4.0`,
      notes: '## New\n- uploads are retried',
      author: { login: 'mona', url: 'https://github.com/mona' },
      publishedAt: Date.parse('2026-02-10T09:00:00Z'),
      compareUrl: 'https://github.com/octo/shop/compare/v2.3.0...v2.4.0',
      changesUrl: 'https://github.com/octo/shop/commits/v2.4.0',
      assets: [
        {
          name: 'shop.tar.gz',
          size: 1234,
          url: `${github.url}/octo/shop/releases/download/v2.4.0/shop.tar.gz`
        }
      ]
    })
    expect(github.transcript.entries).toHaveLength(3)
  })

  test('tells the latest, and a pre-release', async () => {
    expect((await read('v3.0.0')).release.state).toBe('latest')
    expect((await read('v2.4.0-rc.1')).release).toMatchObject({
      state: 'prerelease',
      compareUrl: 'https://github.com/octo/shop/compare/v2.3.0...v2.4.0-rc.1'
    })
  })

  test('compares the first release with nothing', async () => {
    expect((await read('v2.3.0')).release).not.toHaveProperty('compareUrl')
  })

  test('takes a draft from its event, since the API shows none', async () => {
    const draft = { ...release('v4.0.0', '2026-04-01'), draft: true, published_at: null }
    const event = { release: { ...draft, author: { login: 'mona' }, assets: [] } }
    const { release: found } = await read('v4.0.0', makeGithubContext(event))

    expect(found).toMatchObject({ tag: 'v4.0.0', state: 'draft' })
    expect(github.transcript.entries).toHaveLength(2)
  })

  test('does without the releases around it', async () => {
    github.faults.next({ kind: 'status', status: 503 }, { path: '/releases/latest' })
    const { release: found, lacking } = await read('v3.0.0')

    expect(found.state).toBe('release')
    expect(lacking).toBe('Cannot read the latest release: GitHub answered 503.')
  })

  test('does not miss a latest release where there are only pre-releases', async () => {
    github.store.releases.clear()
    github.store.seed({ releases: [release('v0.1.0', '2026-01-01', { prerelease: true })] }, 0)

    expect(await read('v0.1.0')).not.toHaveProperty('missing')
  })

  test('finds a tag whatever its name', async () => {
    github.store.seed({ releases: [release('cli/v1.0#beta', '2026-01-01')] }, 0)

    expect((await read('cli/v1.0#beta')).release.tagUrl).toBe(
      'https://github.com/octo/shop/tree/cli/v1.0%23beta'
    )
  })

  test('is unavailable where there is no such release', async () => {
    await expect(read('v9.9.9')).rejects.toThrow(
      'Cannot read the release of the tag v9.9.9: GitHub answered 404'
    )
  })
})
