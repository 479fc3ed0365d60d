import { expect, test } from '@jest/globals'
import { FakeClock } from '../support/fake-clock.ts'
import { runInProcess } from '../support/in-process.ts'

/** What a dry run shows: the card, and what the log says. */
async function show(inputs: Readonly<Record<string, string>>) {
  const { outputs, log } = await runInProcess({
    inputs: { dry_run: 'true', locale: 'en_us', ...inputs },
    clock: new FakeClock(),
    openTransport: () => {
      throw new Error('A dry run sends nothing.')
    },
    event: { ref: 'refs/heads/main' }
  })
  return {
    card: JSON.parse(outputs.card) as { header?: object; body: object },
    log: log.join('\n')
  }
}

test.each([
  { card: 'status', status: 'success' },
  { card: 'release', release_tag: 'v1' },
  { card: 'event' },
  { markdown: '# Own title\n\ntext' }
])('what the inputs say stands in place of what the card says: %j', async source => {
  const plain = '<at id=all></at> [a](https://evil.example) **b**'
  const { card, log } = await show({
    ...source,
    title: `T ${plain}`,
    subtitle: `S ${plain}`,
    color: 'carmine',
    note: `N ${plain}`,
    fields: JSON.stringify({ Label: `F ${plain}`, Page: 'https://example.com/x', Empty: '' }),
    buttons: JSON.stringify([{ text: 'Go', url: 'https://example.com/go', type: 'danger' }])
  })
  const text = (content: string) => ({ tag: 'plain_text', content })
  expect(card.header).toMatchObject({
    title: text(`T ${plain}`),
    subtitle: text(`S ${plain}`),
    template: 'carmine'
  })
  const body = JSON.stringify(card.body)
  for (const shown of [`N ${plain}`, `F ${plain}`])
    expect(body).toContain(JSON.stringify(text(shown)).slice(0, -1))
  expect(body).toContain('](https://example.com/x)')
  expect(body).not.toContain('Empty')
  expect(body.match(/"default_url":"[^"]*"/g)).toEqual(['"default_url":"https://example.com/go"'])
  expect(log).not.toContain('no effect')
})

test('a colour that no header can show is named', async () => {
  const { card, log } = await show({ markdown: 'text', color: 'red' })
  expect(card.header).toBeUndefined()
  expect(log).toContain('`color` has no effect')
})

test('numbers that are not in quotes show as they were written, in fields and variables', async () => {
  const values = 'Build: 007\nVersion: 1.10\nCommit: 1234e56\nMode: 0o17\nCount: 3\nHuge: 12e9999'
  const { card } = await show({
    markdown: 'v{{ vars.Version }}, {{ vars.Commit }}, {{ vars.Count }}',
    templated: 'true',
    fields: values,
    variables: values
  })
  const body = JSON.stringify(card.body)
  for (const shown of ['007', '1.10', '1234e56', '0o17', '3', '12e9999'])
    expect(body).toContain(`"content":"${shown}"`)
  expect(body).toContain('v1.10, 1234e56, 3')
})
