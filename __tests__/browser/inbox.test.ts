import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { describeInBrowser } from './browser.ts'
import { openInbox, type OpenInbox } from './open-inbox.ts'

const card = (title: string, content = 'body'): object => ({
  schema: '2.0',
  header: { title: { tag: 'plain_text', content: title, i18n_content: { zh_cn: '标题' } } },
  body: { elements: [{ tag: 'markdown', content }] }
})

describeInBrowser('the inbox', browser => {
  let inbox: OpenInbox

  beforeEach(async () => {
    inbox = await openInbox(browser())
  })

  afterEach(async () => {
    expect(inbox.complaints).toEqual([])
    await inbox.close()
  })

  test('shows a card as it comes, is patched and is recalled', async () => {
    const { page, send, call } = inbox
    const id = await send('interactive', card('Running'))
    const entry = page.locator(`#${id}`)
    await entry.getByText('Running', { exact: true }).waitFor()
    await call('PATCH', `/im/v1/messages/${id}`, { content: JSON.stringify(card('Success')) })
    await entry.getByText('Success', { exact: true }).waitFor()
    await entry.getByText('updated', { exact: true }).waitFor()
    await call('DELETE', `/im/v1/messages/${id}`, {})
    await entry.getByText('This message was recalled').waitFor()
    expect(await entry.getByText('Success').isVisible()).toBe(false)
  })

  test('puts a thread below its root', async () => {
    const { page, send, call } = inbox
    const root = await send('text', { text: 'root' })
    await send('text', { text: 'another' })
    await call('POST', `/im/v1/messages/${root}/reply`, {
      msg_type: 'text',
      content: '{"text":"in the thread"}',
      reply_in_thread: true
    })
    // The list at the left tells of it sooner.
    await page.locator('.entry.in-thread').waitFor()
    const texts = await page.locator('.entry-body').allInnerTexts()
    expect(texts).toEqual(['root', 'in the thread', 'another'])
  })

  test('speaks both languages, in both themes', async () => {
    const { page, send } = inbox
    await send('interactive', card('Title'))
    await page.locator('.header-title').waitFor()
    await page.getByRole('button', { name: '中文' }).click()
    await page.locator('.header-title', { hasText: '标题' }).waitFor()
    await page.getByRole('button', { name: '深色' }).click()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    await page.reload()
    await page.locator('.header-title', { hasText: '标题' }).waitFor()
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
  })

  test("tells the time in the reader's own zone", async () => {
    const { page, send } = inbox
    const moment =
      "<local_datetime millisecond='1748963040000' format_type='time'></local_datetime>"
    await send('interactive', card('T', `at ${moment}`))
    await page.getByText('at 23:04').waitFor()
  })

  test('turns the pages of a table', async () => {
    const { page, send } = inbox
    const rows = Array.from({ length: 7 }, (_, at) => `| row ${at + 1} |`).join('\n')
    await send('interactive', card('T', `| a |\n|---|\n${rows}`))
    const visible = page.locator('tbody tr:not([hidden])')
    await visible.first().waitFor()
    expect(await visible.allInnerTexts()).toEqual(['row 1', 'row 2', 'row 3', 'row 4', 'row 5'])
    await page.getByRole('button', { name: '›' }).click()
    expect(await visible.allInnerTexts()).toEqual(['row 6', 'row 7'])
  })

  test('draws a chart', async () => {
    const { page, send } = inbox
    const values = [1, 2].map(y => ({ x: `day ${y}`, y }))
    const chart_spec = { type: 'bar', data: { values }, xField: 'x', yField: 'y' }
    await send('interactive', {
      schema: '2.0',
      body: { elements: [{ tag: 'chart', chart_spec }] }
    })
    await page.locator('.chart-bar').waitFor()
    const [bars, area] = await page.evaluate<number[]>(
      "['.chart-bar', '.chart-area'].map(name => document.querySelector(name).getBoundingClientRect().height)"
    )
    // The taller of the bars is as high as the axis.
    expect(bars).toBeCloseTo(area ?? 0, -1)
    expect(bars).toBeGreaterThan(100)
    expect(await page.locator('.chart-category').allInnerTexts()).toEqual(['day 1', 'day 2'])
  })

  test('shows the JSON and the request beside a message, and follows it', async () => {
    const { page, send, call } = inbox
    const id = await send('interactive', card('One'))
    await page.locator('.details-button').click()
    const details = page.locator('#details')
    await details.getByText('"content": "One"').first().waitFor()
    await call('PATCH', `/im/v1/messages/${id}`, { content: JSON.stringify(card('Two')) })
    await details.getByText('"content": "Two"').first().waitFor()
    expect(await details.locator('summary').allInnerTexts()).toEqual([
      'Content',
      '3. message.patch → 200 code 0',
      '2. message.create → 200 code 0',
      expect.stringMatching(/^Message om_/)
    ])
  })

  test('lists batches, custom bots and every request', async () => {
    const { page, emulator, call } = inbox
    await call('POST', '/message/v4/batch_send/', {
      open_ids: ['ou_mona'],
      msg_type: 'text',
      content: { text: 'to many' }
    })
    await page.getByText('To Mona · 0/1 read').waitFor()
    await fetch(`${emulator.url}/open-apis/bot/v2/hook/hook-emulator`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"msg_type":"text","content":{"text":"from a bot"}}'
    })
    await page.locator('.chat', { hasText: 'from a bot' }).click()
    await page.getByText('Custom bot').waitFor()
    await page.getByText('Requests').click()
    await page.locator('summary', { hasText: 'webhook.send' }).waitFor()
  })

  test('starts again when the emulator does', async () => {
    const { page, emulator, send } = inbox
    await send('text', { text: 'gone soon' })
    await page.locator('.entry').waitFor()
    emulator.reset()
    await page.getByText('Send a message, or choose a chat.').waitFor()
    expect(await page.locator('.entry').count()).toBe(0)
  })

  test('is one column on a phone', async () => {
    const { page, send } = inbox
    await page.setViewportSize({ width: 320, height: 640 })
    await send('interactive', card('On a phone'))
    await page.getByText('On a phone', { exact: true }).waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    await page.getByRole('button', { name: 'Chats' }).click()
    await page.locator('.chat').first().waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
  })
})
