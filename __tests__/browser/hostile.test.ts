import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { VIEW_TAGS } from '../../src/emulator/inbox/view.ts'
import type { Json } from '../../src/emulator/json.ts'
import { describeInBrowser } from './browser.ts'
import { openInbox, type OpenInbox } from './open-inbox.ts'
import { allCards } from './sheet.ts'

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><iframe src=javascript:alert(1)></iframe>",
  '[click](javascript:alert(1))',
  '<a href="javascript:alert(1)">click</a>',
  "<link url='javascript:alert(1)'>click</link>",
  '<font color="red;background:url(//evil.example)">a</font>',
  '![x](https://evil.example/pixel.png)',
  '</div></article><style>*{display:none}</style>',
  '<button is="x" onclick=alert(1)>b</button>'
]

/** What makes a card of it, and a chart. */
const KEPT = ['tag', 'schema', 'data_type', 'name']
const KEPT_IN_CHARTS = ['type', 'xField', 'yField', 'seriesField', 'valueField', 'categoryField']

/** Every string of a card replaced but these, colours and addresses too. */
function poisoned(value: Json, attack: string, kept = KEPT): Json {
  if (Array.isArray(value)) return value.map(item => poisoned(item, attack, kept))
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? attack : value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      kept.includes(key)
        ? inner
        : poisoned(
            inner ?? null,
            attack,
            key === 'chart_spec' ? [...kept, ...KEPT_IN_CHARTS] : kept
          )
    ])
  )
}

describeInBrowser('hostile messages', browser => {
  let inbox: OpenInbox

  beforeAll(async () => {
    inbox = await openInbox(browser())
    await inbox.send('text', { text: 'first' })
    await inbox.page.locator('.entry').waitFor()
  })

  afterAll(() => inbox.close())

  test.each(ATTACKS)('%s in every string of a card stays text', async attack => {
    const { page, emulator, complaints } = inbox
    const [model] = emulator.store.messages.values()
    if (model === undefined) throw new Error('no message')
    const id = `om_${ATTACKS.indexOf(attack)}`
    const cards = ['everything', 'charts', 'json-1', 'status/run-live.auto'].map(name =>
      poisoned(allCards().get(name) ?? {}, attack)
    )
    for (const [at, card] of cards.entries()) {
      const message_id = `${id}_${at}`
      const sent = JSON.stringify(card)
      emulator.store.addMessage({ ...model, message_id, msg_type: 'interactive', sent })
      await page.locator(`#${message_id} .card`).waitFor()
      const found = await page.evaluate<{ tags: string[]; handlers: string[]; links: string[] }>(
        `inspect('#${message_id} .entry-body')`.replace(/^inspect/, `(${INSPECT})`)
      )
      expect(found.tags.filter(tag => !known.has(tag))).toEqual([])
      expect(found.handlers).toEqual([])
      expect(found.links.filter(link => !/^https:\/\/evil\.example\/|^$/.test(link))).toEqual([])
    }
    expect(complaints).toEqual([])
  })

  test('a text and a post stay text too', async () => {
    const { page, send, complaints } = inbox
    const text = ATTACKS.join('\n')
    const id = await send('text', { text })
    const posted = await send('post', {
      en_us: { title: text, content: [[{ tag: 'text', text }], [{ tag: 'md', text }]] }
    })
    await page.locator(`#${posted}`).waitFor()
    expect(await page.locator(`#${id} .entry-body`).innerText()).toBe(
      // The one construct of a text that is there for everybody: a link to a page.
      text.replace('[x](https://evil.example/pixel.png)', 'x')
    )
    expect(await page.locator(`#${posted} .post-title`).innerText()).toBe(text.replace(/\n/g, ' '))
    const sent = page.locator(`#${id}, #${posted}`)
    expect(await sent.locator('script, iframe, svg, style').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

/** What drawings are made of, and the pager that the page adds to a table. */
const known = new Set<string>([...VIEW_TAGS, 'button'])

const INSPECT = `selector => {
  const all = [...document.querySelector(selector).querySelectorAll('*')]
  return {
    tags: [...new Set(all.map(element => element.localName))],
    handlers: all.flatMap(element => element.getAttributeNames()).filter(name => name.startsWith('on')),
    links: all.map(element => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
  }
}`
