import { describe, expect, test } from '@jest/globals'
import { defaultReleaseTag, releaseOfEvent, toRelease } from '../../../src/github/release.ts'
import { makeGithubContext } from '../../support/make-github-context.ts'

const event = { release: { tag_name: 'v2.4.0', name: 'Spring', draft: true } }
const alone = { isLatest: false, previousTag: undefined }

describe('defaultReleaseTag', () => {
  test("is that of the event's release, else the tag this run is for", () => {
    const tag = { GITHUB_REF_TYPE: 'tag', GITHUB_REF_NAME: 'v1.0.0' }

    expect(defaultReleaseTag(makeGithubContext(event, tag))).toBe('v2.4.0')
    expect(defaultReleaseTag(makeGithubContext({}, tag))).toBe('v1.0.0')
    expect(defaultReleaseTag(makeGithubContext({}))).toBeUndefined()
  })
})

describe('releaseOfEvent', () => {
  test('is the release of the payload when it has the tag', () => {
    const context = makeGithubContext(event)

    expect(releaseOfEvent(context, 'v2.4.0')).toEqual(event.release)
    expect(releaseOfEvent(context, 'v2.3.0')).toBeUndefined()
    expect(releaseOfEvent(makeGithubContext({}), 'v2.4.0')).toBeUndefined()
  })
})

describe('toRelease', () => {
  const context = makeGithubContext({})

  test.each([
    [{ draft: true, prerelease: true }, false, 'draft'],
    [{ prerelease: true }, false, 'prerelease'],
    [{}, true, 'latest'],
    [{}, false, 'release']
  ])('of %j, latest %s, is %s', (json, isLatest, state) => {
    expect(toRelease(context, json, { ...alone, isLatest }).state).toBe(state)
  })

  test('takes no link that is not http', () => {
    const json = {
      tag_name: 'v1',
      html_url: 'javascript:alert(1)',
      assets: [{ name: 'a', size: 1, browser_download_url: 'data:text/html,x' }]
    }

    expect(toRelease(context, json, alone)).toMatchObject({
      url: 'https://github.com/octo/shop/releases/tag/v1',
      assets: []
    })
  })

  test('makes something of an empty payload', () => {
    expect(toRelease(context, {}, alone)).toMatchObject({ tag: '', notes: '', assets: [] })
  })
})
