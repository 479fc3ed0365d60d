import { describe, expect, test } from '@jest/globals'
import { job, play } from '../support/live-run.ts'
import { LiveWorld } from '../support/live-world.ts'

describe('jobs to come', () => {
  const step = `
      - uses: octo/notify@v1
        with: { card: status, status_scope: run, update_message_id: x }`
  const workflow = (...jobs: string[]): string => `on: push\njobs:\n${jobs.join('\n')}\n`
  const env = { GITHUB_ACTION_REPOSITORY: 'octo/notify' }

  async function afterBuild(file: string) {
    const world = new LiveWorld()
    world.github.store.files.set('.github/workflows/ci.yml', file)
    world.script([job(9001, 'build', 0, 10)])
    return play(world, { id: 9001, key: 'build', env }, 10)
  }

  test('are counted from the workflow file', async () => {
    const { shown } = await afterBuild(
      workflow('  build: { runs-on: x }', '  test: { needs: build }', '  deploy: { needs: test }')
    )

    expect(shown).toContain('2 jobs to come')
    // Nobody is known to show the end, so the card says how things stand so far.
    expect(shown).toContain('[green]')
  })

  test('have the final word when one of them surely shows the card', async () => {
    const { shown, tookMs } = await afterBuild(
      workflow(
        '  build: { runs-on: x }',
        '  test: { needs: build }',
        `  done:\n    needs: [build, test]\n    if: always()\n    steps:${step}`
      )
    )

    expect(shown).toContain('[blue] CI #128 · main (Running)')
    expect(shown).toContain('build: success at')
    expect(shown).toContain('run still going · 2 jobs to come')
    expect(tookMs).toBeLessThan(1_000)
  })
})
