import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'

type Texts = Readonly<Record<string, string>>

/** Does its work once, with these variables beside its own, and says how many milliseconds it took. */
export type Subject = {
  readonly name: string
  readonly run: (env: Texts) => Promise<number>
  /** No Node that could say what it used. */
  readonly isForeign?: true
}

/** Whom to send to, and as which app. */
export const ACCOUNT = {
  app_id: 'cli_emulator',
  app_secret: 'emulator-secret',
  receive_id: 'oc_emulator'
} as const

/** Where the official Slack action is looked for: its repository at a release, which holds its dist/. */
export const SLACK_ACTION = resolve(import.meta.dirname, '../.cache/slack-github-action')

/** Starts a program and waits until it has ended. @throws when it failed, with what it printed */
export function time(command: string, args: readonly string[], env: Texts = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(command, args, { env: { ...process.env, ...env } })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
    child.on('error', reject)
    child.on('close', code => {
      if (code === 0) resolve(performance.now() - start)
      else reject(new Error(`${command} ${args.join(' ')}:\n${printed}`))
    })
  })
}

/** A Node that does nothing: what no action gets below. */
export const bareNode: Subject = {
  name: 'node -e 0',
  run: env => time(process.execPath, ['-e', '0'], env)
}

/** The same send by two calls of curl, as a workflow without an action has it. */
export function curlPair(url: string, options = ''): Subject {
  const { app_id, app_secret, receive_id } = ACCOUNT
  const post = `curl -sSf ${options} -H 'content-type: application/json; charset=utf-8'`
  const message = { receive_id, msg_type: 'text', content: '{"text":"Hello"}' }
  const script = `
    token=$(${post} -d '${JSON.stringify({ app_id, app_secret })}' \
      '${url}/open-apis/auth/v3/tenant_access_token/internal' | grep -o 't-[0-9a-z]*')
    ${post} -H "authorization: Bearer $token" -d '${JSON.stringify(message)}' \
      '${url}/open-apis/im/v1/messages?receive_id_type=chat_id'`
  return {
    name: 'two calls of curl',
    isForeign: true,
    run: env => time('sh', ['-ec', script], env)
  }
}

/** The same send with Feishu's official SDK. */
export function feishuSdk(url: string): Subject {
  const account = {
    BENCH_DOMAIN: url,
    BENCH_APP_ID: ACCOUNT.app_id,
    BENCH_APP_SECRET: ACCOUNT.app_secret,
    BENCH_RECEIVE_ID: ACCOUNT.receive_id
  }
  const script = join(import.meta.dirname, 'feishu-sdk.mjs')
  return {
    name: 'official Feishu SDK',
    run: env => time(process.execPath, [script], { ...account, ...env })
  }
}

/** A text send of the official Slack action to a server that answers at once; undefined when it is not there. */
export async function slackAction(): Promise<(Subject & { close: () => void }) | undefined> {
  const script = join(SLACK_ACTION, 'dist/index.js')
  if (!existsSync(script)) return undefined
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.setHeader('content-type', 'application/json')
      response.end('{"ok":true,"channel":"C0EMULATOR","ts":"1503435956.000247"}')
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const inputs = {
    INPUT_METHOD: 'chat.postMessage',
    INPUT_TOKEN: 'xoxb-emulator',
    INPUT_API: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    INPUT_PAYLOAD: 'channel: C0EMULATOR\ntext: Hello',
    INPUT_ERRORS: 'true',
    INPUT_RETRIES: '0',
    'INPUT_PAYLOAD-TEMPLATED': 'false'
  }
  return {
    name: 'official Slack action',
    run: env => time(process.execPath, [script], { ...inputs, ...env }),
    close: () => void server.close()
  }
}
