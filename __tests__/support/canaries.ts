import { expect } from '@jest/globals'
import type { World } from '../../src/emulator/model.ts'
import { ALL_SCOPES } from '../../src/emulator/world.ts'
import { startRawServer } from './proxy.ts'
import type { RunResult } from './run-action.ts'

/** Secrets that are easy to find again, and people who are to be named nowhere. */
export const SECRET = 'CANARYappsecret/with=odd%41&chars'
export const TOKEN = 't-CANARYtoken0123456789'
export const HOOK = 'CANARYhook0123456789'
export const HOOK_SECRET = 'CANARYsigning0123456789'
export const GITHUB_TOKEN = 'ghs_CANARYgithub0123456789'
export const PEOPLE = [
  'ou_privateperson0001',
  'on_privateperson0002',
  'private.person@example.com',
  'privateuser04'
] as const
export const CHAT = 'oc_privatechat00000001'

/** What a server repeats that was told it. */
export const ECHO = [SECRET, TOKEN, HOOK_SECRET, GITHUB_TOKEN, ...PEOPLE].join(' ')

/** The emulator's part of it. */
export const CANARY_WORLD: Partial<World> = {
  apps: [
    {
      app_id: 'cli_canary',
      app_secret: SECRET,
      enabled: true,
      bot: true,
      scopes: ALL_SCOPES,
      available_to: 'all',
      tenant_key: 'tenant_emulator'
    }
  ],
  chats: [{ chat_id: CHAT, name: 'Private', mode: 'group', bots: ['cli_canary'] }],
  users: [
    {
      union_id: 'on_privateperson0002',
      user_id: 'privateuser04',
      email: 'private.person@example.com',
      name: 'Private',
      open_ids: { cli_canary: 'ou_privateperson0001' },
      department_ids: []
    }
  ],
  webhooks: ['', ...Array(20).keys()].map(n => ({
    token: `${HOOK}${n}`,
    chat_id: CHAT,
    secret: HOOK_SECRET
  }))
}

/** A server in the place of GitHub's API that repeats the whole request, its token too. */
export function startParrot(): ReturnType<typeof startRawServer> {
  return startRawServer(socket => {
    socket.on('data', (data: Buffer) => {
      const said = JSON.stringify({ message: data.toString(), documentation_url: data.toString() })
      const head = `HTTP/1.1 500 ${GITHUB_TOKEN}\r\nx-echo: ${GITHUB_TOKEN}\r\ncontent-type: application/json`
      socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(said)}\r\n\r\n${said}`)
    })
  })
}

/** Searches all that came out, in the plain and in every other dress. */
export function expectNothingLeaked(result: RunResult): void {
  expect(result.everything).not.toContain('CANARY')
  const fetched = [...result.log.matchAll(/^::add-mask::(t-\S+)$/gm)].map(match => match[1] ?? '')
  for (const token of fetched) expect(result.everything).not.toContain(token)
  const dresses = [SECRET, TOKEN, HOOK, HOOK_SECRET, GITHUB_TOKEN].flatMap(secret => [
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, '')
  ])
  for (const dress of dresses) expect(result.everything).not.toContain(dress)
  expectNobodyNamed(result)
  // No stack, no dump of a library's error.
  expect(result.everything).not.toMatch(/\n\s+at \S+ \(|authorization:|\[Symbol\(|UndiciError/i)
}

/** The log and the summary are public: people and chats show as their kind and last four characters. */
export function expectNobodyNamed({ log, summary }: RunResult): void {
  const shown = `${log.replace(/^::add-mask::.*$/gm, '')}\n${summary}`
  for (const id of [...PEOPLE, CHAT, 'private.person', 'private&#46;person'])
    expect(shown).not.toContain(id)
  expect(shown).not.toMatch(/private(?:chat|person)\d/)
}
