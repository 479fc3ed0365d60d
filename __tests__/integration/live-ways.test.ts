import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { drawCard } from '../../src/demo/draw-card.ts'
import type { Json } from '../../src/emulator/json.ts'
import { exampleWorkflows } from '../support/documented-workflows.ts'
import { readEventPayload } from '../support/event-fixtures.ts'
import { executeHere } from '../support/execute-here.ts'
import type { Played } from '../support/play.ts'
import { playWorkflow } from '../support/play-workflow.ts'

/** The workflow of one of the five ways, played on a push or on the end of another workflow's run. */
async function play<T>(file: string, fails: boolean, look: (played: Played) => T): Promise<T> {
  const example = exampleWorkflows().find(({ name }) => name.endsWith(`/${file}`))
  if (example === undefined) throw new Error(`there is no example ${file}`)
  const event = file.startsWith('watch') ? 'workflow_run' : 'push'
  const payload = readEventPayload(event === 'push' ? 'push' : 'workflow_run.failed')
  const seen: T[] = []
  await playWorkflow(
    { ...example, event, payload, fails, leaves: {}, execute: executeHere },
    played => seen.push(look(played))
  )
  const [first] = seen
  if (first === undefined) throw new Error('nothing was played')
  return first
}

function cardsOf({ feishu }: Played): string[] {
  const contents = [...feishu.store.messages.values()].map(
    message => JSON.parse(message.content) as Json
  )
  return contents.map(content => drawCard(content).join('\n')).filter(card => /\[\w+\]/.test(card))
}

function callsOf({ feishu }: Played): string[] {
  return feishu.transcript.entries.flatMap(({ api = 'unknown' }) =>
    api === 'auth.tenant_access_token' ? [] : [api]
  )
}

const FILES = [
  'live-card.yml',
  'result-at-the-end.yml',
  'pipeline.yml',
  'watch-other-workflows.yml',
  'custom-bot.yml'
]

describe('the five ways', () => {
  test.each(FILES)('%s is listed in the examples', file => {
    const page = readFileSync(new URL('../../examples/README.md', import.meta.url), 'utf8')
    expect(page).toContain(`(workflows/${file})`)
  })

  test.each<[string, boolean, string, string[]]>([
    ['live-card.yml', false, '[green]', ['message.create', 'message.patch']],
    ['live-card.yml', true, '[red]', ['message.create', 'message.patch', 'message.reply']],
    ['result-at-the-end.yml', false, '[green]', ['message.create']],
    ['result-at-the-end.yml', true, '[red]', ['message.create']],
    ['watch-other-workflows.yml', false, '[red]', ['message.create']],
    ['custom-bot.yml', false, '[green]', ['webhook.send']],
    ['custom-bot.yml', true, '[red]', ['webhook.send']]
  ])('%s, where the build fails (%s), ends %s', async (file, fails, color, calls) => {
    const played = await play(file, fails, all => ({ cards: cardsOf(all), calls: callsOf(all) }))

    expect(played.cards[0]).toContain(color)
    expect(played.calls).toEqual(calls)
  })

  test.each([
    [false, '[green]', '✅ 4', 1],
    [true, '[red]', '✅ 1  ❌ 1', 2]
  ])(
    'pipeline.yml, where the build fails (%s), ends %s',
    async (fails, color, counts, messages) => {
      const { cards, sent } = await play('pipeline.yml', fails, all => ({
        cards: cardsOf(all),
        sent: all.feishu.store.messages.size
      }))

      expect(cards[0]).toContain(color)
      expect(cards[0]).toContain(counts)
      expect(cards[0]).not.toMatch(/left|to come|still going/)
      // The card, and one reply that tells the failure.
      expect(sent).toBe(messages)
    }
  )
})
