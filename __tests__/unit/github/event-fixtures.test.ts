import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readContext } from '../../../src/github/context.ts'
import { toRun } from '../../../src/github/run-of-event.ts'
import { isForkPullRequest } from '../../../src/github/secretless.ts'
import { makeGithubEnv } from '../../support/make-github-context.ts'

const FOLDER = new URL('../../fixtures/events/', import.meta.url)
const names = readdirSync(FOLDER).filter(name => name.endsWith('.json'))

describe('the run of every recorded event', () => {
  test.each(names)('%s', name => {
    const eventName = name.split('.', 1)[0] ?? ''
    const context = readContext(makeGithubEnv({ GITHUB_EVENT_NAME: eventName }), () =>
      readFileSync(new URL(name, FOLDER), 'utf8')
    )
    const run = toRun(context)

    expect(context.warnings).toEqual([])
    expect(run.actor.login).not.toBe('')
    expect(run.commit?.sha).toMatch(/^[0-9a-f]{7,40}$/)
    for (const url of [run.url, run.ref.url, run.commit?.url, run.actor.url]) {
      expect(url).toMatch(/^https:\/\/github\.com\//)
    }
    expect(isForkPullRequest(context)).toBe(name.endsWith('-from-fork.json'))
  })
})
