import { describe, expect, test } from '@jest/globals'
import { LiveWorld } from '../support/live-world.ts'

/** A text that the third job of a run sends half a minute after the first one started. */
async function tell(text: string, more: { token?: string } = {}) {
  const world = new LiveWorld()
  const step = { name: 'npm test', ms: 20_000 }
  world.script([
    { id: 9001, name: 'build', started_ms: 0, steps: [step] },
    { id: 9002, name: 'test', started_ms: 2_000, steps: [step] },
    { id: 9003, name: 'notify', started_ms: 25_000, steps: [step] }
  ])
  await world.at(30_000)
  const inputs = { card: '', receive_id: 'oc_emulator', text, templated: 'true' }
  const { log } = await world.main({ id: 9003, inputs, ...more })
  const [message] = world.feishu.store.messages.values()
  return { text: message?.content, requests: world.requests.length, log: log.join('\n') }
}

describe('what only the list of jobs tells', () => {
  test('run.duration counts from the start of the first job', async () => {
    const { text, requests } = await tell('took {{ run.duration }}')
    expect(text).toBe('{"text":"took 30s"}')
    expect(requests).toBe(1)
  })

  test('run.jobs are the jobs as they stand', async () => {
    const { text, requests } = await tell('{{#run.jobs}}{{ name }} {{ status }}; {{/run.jobs}}')
    expect(text).toContain('build success; test success; notify in_progress; ')
    expect(requests).toBe(1)
  })

  test('is asked for only by a template that names it', async () => {
    const { text, requests } = await tell('{{ run.url }}')
    expect(text).toContain('/actions/runs/')
    expect(requests).toBe(0)
  })

  test('is empty, with a warning, where GitHub does not tell', async () => {
    const { text, log } = await tell('took {{ run.duration }}.', { token: '' })
    expect(text).toBe('{"text":"took ."}')
    expect(log).toMatch(/warning: .*`run.duration`/)
  })
})
