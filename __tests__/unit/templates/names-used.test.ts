import { describe, expect, test } from '@jest/globals'
import { mayUse } from '../../../src/templates/names-used.ts'

describe('mayUse', () => {
  test.each([
    '{{ run.jobs.0.name }}',
    { elements: [{ '{{#run.jobs}}': { tag: 'hr' } }] },
    ['{{#run}}{{#jobs}}{{name}}{{/jobs}}{{/run}}']
  ])('%j may use run.jobs', document => {
    expect(mayUse('run.jobs', document)).toBe(true)
  })

  test.each([
    '{{ run.url }}',
    'run.jobs without a template',
    { jobs: 1 },
    ['{{ vars.jobsite }}'],
    null
  ])('%j does not', document => {
    expect(mayUse('run.jobs', document)).toBe(false)
  })
})
