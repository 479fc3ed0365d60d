import type { Browser, Page } from 'playwright-core'
import { startEmulator, type EmulatorServer } from '../../src/emulator/server.ts'

/** The inbox of an emulator of its own, open in a page. */
export type OpenInbox = {
  readonly emulator: EmulatorServer
  readonly page: Page
  /** What the browser complained of: errors, refused loads, broken policies. */
  readonly complaints: readonly string[]
  /** Calls the API as the emulator's app. */
  readonly call: (method: string, path: string, body: object) => Promise<string>
  /** Sends to the first group; gives the message_id. */
  readonly send: (msgType: string, content: object) => Promise<string>
  readonly close: () => Promise<void>
}

export async function openInbox(browser: Browser, width = 1200): Promise<OpenInbox> {
  const emulator = await startEmulator({ limits: { api: [], target: [], webhook: [] } })
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: 'en-US',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light'
  })
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on('dialog', dialog => {
    complaints.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  const request = async (
    method: string,
    path: string,
    body: object,
    token: string
  ): Promise<Record<string, unknown>> => {
    const response = await fetch(`${emulator.url}/open-apis${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(body)
    })
    const answer = (await response.json()) as Record<string, unknown>
    if (answer['code'] !== 0) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return answer
  }
  const app = { app_id: 'cli_emulator', app_secret: 'emulator-secret' }
  const token = String(
    (await request('POST', '/auth/v3/tenant_access_token/internal', app, ''))['tenant_access_token']
  )
  const call: OpenInbox['call'] = async (method, path, body) => {
    const { data } = await request(method, path, body, token)
    return (data as { message_id?: string } | undefined)?.message_id ?? ''
  }
  await page.goto(emulator.url)
  // It draws everything anew once it is connected; from then on only what changes.
  await page.getByText('Send a message, or choose a chat.').waitFor()
  return {
    emulator,
    page,
    complaints,
    call,
    send: (msgType, content) =>
      call('POST', '/im/v1/messages?receive_id_type=chat_id', {
        receive_id: 'oc_emulator',
        msg_type: msgType,
        content: JSON.stringify(content)
      }),
    close: async () => {
      await context.close()
      await emulator.close()
    }
  }
}
