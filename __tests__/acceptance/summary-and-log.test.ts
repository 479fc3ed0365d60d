import { describe, expect, jest, test } from '@jest/globals'
import { HOOK_URL, NO_APP, refuse, step } from '../support/acceptance.ts'
import { HOOK_SECRET, TOKEN } from '../support/strict-feishu.ts'

jest.setTimeout(60_000)

const CHAT = 'oc_0123456789abcdef0123456789abcdef'

describe('summary', () => {
  test.concurrent('write what was sent to the job summary', async () => {
    const { summary } = await step({ receive_id: CHAT, text: 'deployed *v2*' })
    expect(summary).toContain('chat …cdef')
    expect(summary).toContain('deployed &#42;v2&#42;')
  })

  test.concurrent('false writes none', async () => {
    expect((await step({ receive_id: CHAT, text: 'hi', summary: 'false' })).summary).toBe('')
  })
})

describe('recipients show as their kind and last four characters, user_map not at all', () => {
  const MAPPED = { mona: 'ou_mapped_mona01', kim: 'mapped-kim-01', lee: 'lee.mapped@example.com' }
  const IDS = [CHAT, 'ou_direct_0001', 'on_direct_0001', 'direct@example.com', 'direct_user_01']
  const hidden = [...IDS, ...Object.values(MAPPED)]
  const files = { 'users.json': JSON.stringify(MAPPED) }
  const user_maps = [JSON.stringify(MAPPED), 'users.json']
  const sources = [{ text: `for ${IDS.join(' ')}` }, { markdown: `for ${IDS.join(' ')}` }]
  const cases = user_maps.flatMap(user_map => sources.map(source => ({ ...source, user_map })))

  /** What people can read: ids may stand there as entities. */
  const readable = (text: string): string =>
    text
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      .replaceAll('\u200b', '')

  test.concurrent.each(cases)('sent, refused and dry: %j', async source => {
    const inputs = { ...source, receive_id: IDS.join(), mentions: 'mona,kim,lee' }
    const answer = refuse(230013, `no availability for ${IDS.join(' ')}`, { times: 1 })
    const [sent, dry] = await Promise.all([
      step(inputs, { files, answer }),
      step({ ...inputs, dry_run: 'true' }, { files })
    ])
    const text = readable([sent.log, sent.summary, dry.log, dry.summary].join('\n'))
    expect(hidden.filter(id => text.includes(id))).toEqual([])
    expect(text).toMatch(/chat …cdef[\s\S]*email ….com/)
    expect(sent.messages[1]?.text).toContain('mapped-kim-01')
  })
})

describe('app_secret, tokens, webhook URL and secret are masked before anything is logged, and appear nowhere', () => {
  const ECHO = `${TOKEN} acceptance-app-secret acceptance-hook-signed ${HOOK_SECRET} ghs_acceptance`
  const SECRETS = ECHO.split(' ')
  const answer = refuse(230001, `you sent ${ECHO}`, {
    times: 9,
    error: { troubleshooter: `https://example.com/?${ECHO}` }
  })
  const own = { github_token: 'ghs_acceptance', webhook_secret: HOOK_SECRET, retries: '0' }

  test.concurrent.each([
    ['a send', { receive_id: CHAT, text: ECHO, ...own, webhook_secret: '' }],
    ['a custom bot', { webhook_url: `${HOOK_URL}-signed`, text: 'hi', ...own }],
    [
      'a dry run',
      { receive_id: CHAT, markdown: ECHO, dry_run: 'true', ...own, webhook_secret: '' }
    ],
    ['an input error', { receive_id: 'acceptance-app-secret x', text: 'hi' }],
    ['a malformed webhook_url', { webhook_url: 'acceptance-hook-signed', text: 'hi', ...NO_APP }]
  ])('%s', async (_, inputs) => {
    const result = await step(inputs, { answer })
    const given = SECRETS.filter(secret => result.log.includes(`::add-mask::${secret}`))
    expect(given.filter(secret => result.everything.includes(secret))).toEqual([])
    expect(given).not.toEqual([])
    const lines = result.log.split('\n')
    const firstWord = lines.findIndex(line => !line.startsWith('::add-mask::'))
    const late = lines.slice(firstWord).filter(line => line.startsWith('::add-mask::'))
    // Only the token, which Feishu gives later, is masked when it comes.
    expect(late.filter(line => !line.endsWith(TOKEN))).toEqual([])
  })
})

test.concurrent('text that looks like a command of the runner is none', async () => {
  const { log } = await step(
    { receive_id: CHAT, text: 'hi', retries: '1' },
    { answer: refuse(230020, 'x\n::set-output name=ok::true\n##[group]y') }
  )
  // The error itself is a command, in which the toolkit escapes line breaks.
  const lines = log.split('\n').filter(line => !line.startsWith('::error::'))
  expect(log).not.toMatch(/^\s*::set-output/m)
  expect(lines.join()).not.toContain('##[')
})
