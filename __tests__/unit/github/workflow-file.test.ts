import { describe, expect, test } from '@jest/globals'
import { parseWorkflow } from '../../../src/github/workflow-file.ts'
import type { PlannedJob } from '../../../src/model/planned-job.ts'

const notify = { repository: 'octo/notify', jobId: 'build' }

async function parse(text: string, action = notify): Promise<readonly PlannedJob[]> {
  const jobs = await parseWorkflow(text, action)
  if (jobs === undefined) throw new Error('not read')
  return jobs
}

async function jobWith(lines: string): Promise<PlannedJob | undefined> {
  const indented = lines.replace(/^/gm, '    ')
  return (await parse(`jobs:\n  last:\n${indented}\n`))[0]
}

function cardStep(overrides = '', uses = 'octo/notify@v1'): string {
  return `steps:
  - uses: ${uses}
${overrides}    with:
      card: status
      status_scope: run
      update_message_id: \${{ needs.build.outputs.message_id }}`
}

describe('parseWorkflow', () => {
  test('reads ids, names, needs and matrix sizes', async () => {
    const jobs = await parse(`
on: [push]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: make
  test:
    name: Test on \${{ matrix.os }} (fast)
    needs: build
    continue-on-error: true
    strategy:
      matrix:
        os: [ubuntu, windows]
  checks:
    needs: [build, test]
    uses: ./.github/workflows/checks.yml
  2026:
    name: 2026
    strategy:
      matrix: \${{ fromJSON(needs.build.outputs.matrix) }}
`)

    expect(jobs).toEqual([
      expect.objectContaining({
        id: '2026',
        nameParts: ['2026'],
        hasMatrix: true,
        count: undefined
      }),
      {
        id: 'build',
        nameParts: ['build'],
        hasMatrix: false,
        isReusable: false,
        needs: [],
        count: 1,
        condition: 'success',
        isForgiven: false,
        cardSteps: []
      },
      expect.objectContaining({
        id: 'test',
        nameParts: ['Test on ', ' (fast)'],
        needs: ['build'],
        count: 2,
        isForgiven: true
      }),
      expect.objectContaining({
        id: 'checks',
        isReusable: true,
        needs: ['build', 'test'],
        count: undefined
      })
    ])
  })

  test.each(['', 'just text', '[]', 'on: push', 'jobs: [a]', 'jobs:\n\t- tab', '{'])(
    'gives up on %j',
    async text => {
      expect(await parseWorkflow(text, notify)).toBeUndefined()
    }
  )
})

describe('the condition of a job', () => {
  test.each([
    ['runs-on: x', 'success'],
    ['if: true', 'success'],
    ['if: success()', 'success'],
    ['if: ${{ success() }}', 'success'],
    ['if: always()', 'always'],
    ['if: ${{ always() }}', 'always'],
    ["if: '!cancelled()'", 'not_cancelled'],
    ['if: ${{ !cancelled() }}', 'not_cancelled'],
    ['if: success() || failure()', 'not_cancelled'],
    ['if: always() && github.ref_name == "main"', 'unknown'],
    ['if: failure()', 'unknown'],
    ["if: github.ref == 'refs/heads/main'", 'success_and_more'],
    ['if: false', 'never'],
    ['if: ${{ false }}', 'never']
  ])('%s is %s', async (line, condition) => {
    expect((await jobWith(line))?.condition).toBe(condition)
  })
})

const UPDATES = [{ updates: true, sendWhen: 'always' }]

describe('the card steps of a job', () => {
  test('are those of this action that show the card of the run', async () => {
    expect((await jobWith(cardStep()))?.cardSteps).toEqual(UPDATES)
    expect((await jobWith(cardStep('', 'Octo/Notify@main')))?.cardSteps).toEqual(UPDATES)
    expect((await jobWith(cardStep('', 'octo/other@v1')))?.cardSteps).toEqual([])
    expect((await jobWith(cardStep('', 'octo/notify-more@v1')))?.cardSteps).toEqual([])
  })

  test('tell those that send from those that update, and when', async () => {
    const sends = cardStep().replace(/update_message_id: .*/, 'receive_id: oc_emulator')

    expect((await jobWith(sends))?.cardSteps).toEqual([{ updates: false, sendWhen: 'always' }])
    expect((await jobWith(`${sends}\n      send_when: failure`))?.cardSteps).toEqual([
      { updates: false, sendWhen: 'failure' }
    ])
  })

  test.each(['card: status', 'status_scope: run'])('are none without %s', async line => {
    const step = cardStep().replace(`      ${line}`, '      locale: auto')

    expect((await jobWith(step))?.cardSteps).toEqual([])
  })

  test('are reached whatever happens before them', async () => {
    const after = (first: string, step: string) =>
      jobWith(step.replace('steps:', `steps:\n  - ${first}`))

    expect((await after('uses: actions/checkout@v5', cardStep()))?.cardSteps).toEqual(UPDATES)
    expect((await after('run: make', cardStep()))?.cardSteps).toEqual([])
    expect((await after('run: make', cardStep('    if: always()\n')))?.cardSteps).toEqual(UPDATES)
    expect((await jobWith(cardStep('    if: failure()\n')))?.cardSteps).toEqual([])
  })

  test('of an action of the workspace uses the one path that the own job uses', async () => {
    const local = { repository: '', jobId: 'build' }
    const workflow = (own: string, last: string) => `jobs:
  build:
    steps:
${own}
  last:
${cardStep('', last).replace(/^/gm, '    ')}
`
    const carries = async (own: string, last: string) =>
      (await parse(workflow(own, last), local)).at(-1)?.cardSteps.length === 1

    expect(await carries('      - uses: ./', './')).toBe(true)
    expect(await carries('      - uses: ./tools/notify', './tools/notify')).toBe(true)
    expect(await carries('      - uses: ./tools/notify', './tools/setup')).toBe(false)
    expect(await carries('      - uses: ./a\n      - uses: ./b', './a')).toBe(false)
    expect(await carries('      - run: make', './')).toBe(false)
  })
})
