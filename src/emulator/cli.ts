import { parseArgs } from 'node:util'
import type { EmulatorServer } from './server.ts'
import { startEmulator } from './server.ts'

/** Documented in docs/emulator.md, so that a workflow can name it without reading our output. */
const DEFAULT_PORT = '8730'

const USAGE = `Usage: npm run emulator -- [--port <n>] [--host <address>] [--seed <text>] [--no-limits]

  --port       ${DEFAULT_PORT} by default; 0 takes a free port
  --host       127.0.0.1 by default
  --seed       the same seed gives the same ids
  --no-limits  do not enforce the frequency limits
  --help       this text`

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: DEFAULT_PORT },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string' },
      'no-limits': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false }
    }
  })
  if (values.help) {
    console.log(USAGE)
    return
  }
  const emulator = await startEmulator({
    port: Number(values.port),
    host: values.host,
    ...(values.seed === undefined ? {} : { seed: values.seed }),
    ...(values['no-limits'] ? { limits: { api: [], target: [], webhook: [] } } : {})
  })
  console.log(banner(emulator))
  process.once('SIGINT', () => void emulator.close())
  process.once('SIGTERM', () => void emulator.close())
}

/** What somebody needs to point the action, or any client, at this server. */
function banner({ url, store }: EmulatorServer): string {
  const apps = [...store.apps.values()].map(app => `  ${app.app_id}  secret ${app.app_secret}`)
  const chats = [...store.chats.values()].map(chat => `  ${chat.chat_id.padEnd(16)}${chat.name}`)
  const users = store.users.map(user => {
    const openId = user.open_ids['cli_emulator'] ?? ''
    return `  ${openId.padEnd(16)}${user.union_id.padEnd(16)}${user.user_id.padEnd(13)}${user.email}`
  })
  const hooks = [...store.webhooks.values()].map(hook => {
    const notes = [
      hook.secret === undefined ? '' : `secret ${hook.secret}`,
      hook.keywords === undefined ? '' : `keyword ${hook.keywords.join(', ')}`
    ]
    return `  ${url}/open-apis/bot/v2/hook/${hook.token}  ${notes.join('')}`.trimEnd()
  })
  return [
    `Feishu emulator: ${url}    (open it in a browser: it is the inbox)`,
    '',
    'Apps',
    ...apps,
    'Chats',
    ...chats,
    'People (open_id, union_id, user_id, email)',
    ...users,
    'Custom bots',
    ...hooks,
    '',
    'Point the action at it:',
    `  domain: ${url}`,
    '  app_id: cli_emulator',
    '  app_secret: emulator-secret',
    '  receive_id: oc_emulator',
    '',
    `What arrived: ${url}/__emulator/messages    Every request: ${url}/__emulator/transcript`
  ].join('\n')
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.error(USAGE)
  process.exitCode = 1
}
