import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { clientLink } from '../../../src/action/client-link.ts'
import { summaryMarkdown, type SummaryOptions } from '../../../src/action/job-summary.ts'
import { openJob } from '../../../src/demo/runner.ts'
import type { Content } from '../../../src/feishu/content.ts'
import { objectAt, type JsonObject } from '../../../src/model/json.ts'
import type { Delivery } from '../../../src/operations/delivery.ts'
import type { Failure } from '../../../src/operations/failure.ts'
import type { Report } from '../../../src/operations/notify.ts'
import { redactor } from '../../../src/operations/redact.ts'
import { readEventPayload } from '../../support/event-fixtures.ts'
import { executeHere } from '../../support/execute-here.ts'
import { hostileText } from '../../support/hostile-text.ts'
import { renderMarkdown } from '../../support/rendered-markdown.ts'

const asIs: SummaryOptions = { redact: text => text }

function textMessage(text: string): Content {
  return { msgType: 'text', content: { text } }
}

function sent(messageId = 'om_1', label = 'send to chat …cdef'): Delivery {
  const content = textMessage('hi')
  return { operation: 'send', label, outcome: { kind: 'sent', message: { messageId }, content } }
}

function failed(msg: string): Delivery {
  const failure: Failure = { kind: 'lasting', code: 230002, msg, logId: '', explanation: [] }
  return {
    operation: 'send',
    label: 'send to chat …cdef',
    outcome: { kind: 'failed', failure }
  }
}

const report = (content: Content, ...deliveries: Delivery[]): Report => ({ content, deliveries })

describe('a summary', () => {
  test('says what became of each recipient, with the id of each message', async () => {
    const message = textMessage('deployed')
    const markdown = await summaryMarkdown(report(message, sent(), failed('not in')), asIs)
    expect(markdown).toBe(
      [
        '#### Feishu: text',
        [
          '| | Delivery | Message |',
          '| --- | --- | --- |',
          '| ✅ | send to chat …cdef: sent | om&#95;1 |',
          '| ❌ | send to chat …cdef: failed &#40;230002&#41; | 230002 not in |'
        ].join('\n'),
        '> deployed\n'
      ].join('\n\n')
    )
  })

  test('leads to the client of those who got the message, and names no chat', async () => {
    const linked = (origin: string): Promise<string> =>
      summaryMarkdown(report(textMessage('hi'), sent()), {
        ...asIs,
        client: clientLink(origin)
      })
    expect(await linked('https://open.feishu.cn')).toContain(
      '[Open Feishu](https://applink.feishu.cn/client/op/open)'
    )
    expect(await linked('https://open.larksuite.com')).toContain('#### Lark: text')
    expect(await linked('https://open.larksuite.com')).toContain(
      '[Open Lark](https://applink.larksuite.com/client/op/open)'
    )
    expect(await linked('https://feishu.example.com')).not.toContain('](')
  })

  test('of a dry run or a skipped step leads nowhere', async () => {
    const client = clientLink('https://open.feishu.cn')
    const dry = await summaryMarkdown(report(textMessage('hi')), { ...asIs, client })
    const skipped = await summaryMarkdown(
      { deliveries: [], skipped: 'a fork' },
      { ...asIs, client }
    )
    expect(dry).toBe('#### Feishu: text\n\nDry run: nothing was sent.\n\n> hi\n')
    expect(skipped).toBe('#### Feishu: message\n\n⏭ a fork\n')
  })

  test('lists fifty of many recipients', async () => {
    const many = Array.from({ length: 60 }, (_, index) => sent(`om_${index}`))
    const markdown = await summaryMarkdown(report(textMessage('hi'), ...many), asIs)
    expect(markdown.match(/^\| ✅/gm)).toHaveLength(50)
    expect(markdown).toContain('| | 10 more | |')
  })

  test('shows a post with its title, links and mentions, and nobody’s id', async () => {
    const content: JsonObject = {
      zh_cn: {
        title: 'Release *1*',
        content: [
          [
            { tag: 'text', text: 'See ' },
            { tag: 'a', text: 'notes', href: 'https://example.com/notes' },
            { tag: 'a', text: 'no', href: 'javascript:alert(1)' },
            { tag: 'at', user_id: 'ou_0123456789', user_name: 'Mona' }
          ],
          [{ tag: 'md', text: '**bold**' }],
          [{ tag: 'code_block', language: 'GO', text: 'x := `1`' }]
        ]
      }
    }
    const markdown = await summaryMarkdown(report({ msgType: 'post', content }, sent()), asIs)
    // As a batch or a custom bot gets it.
    const nested: Content = { msgType: 'post', content: { post: content } }
    expect(await summaryMarkdown(report(nested, sent()), asIs)).toBe(markdown)
    expect(markdown.split('\n').filter(line => line.startsWith('> '))).toEqual([
      '> **Release &#42;1&#42;**',
      '> ',
      '> See [notes](https://example.com/notes)no@Mona',
      '> ',
      '> **bold**',
      '> ',
      '> ```go',
      '> x := `1`',
      '> ```'
    ])
  })

  test('shows no id that stands in what Feishu answered', async () => {
    const redact = redactor(['oc_0123456789abcdef'])
    const markdown = await summaryMarkdown(
      report(textMessage('for oc_0123456789abcdef'), failed('no oc_0123456789abcdef')),
      { redact }
    )
    expect(markdown).not.toContain('456789')
    expect(markdown.match(/chat …cdef/g)).toHaveLength(3)
  })
})

test('a summary that cannot be written is a warning', async () => {
  const job = await openJob({ execute: executeHere })
  const { exitCode, log } = await job.run({
    inputs: { text: 'hi', dry_run: 'true' },
    env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' }
  })
  await job.close()
  expect(exitCode).toBe(0)
  expect(log).toMatch(/^::warning::The job summary could not be written: .*ENOENT/m)
})

describe('whatever a text holds, it stays text', () => {
  /** What a reader makes of the summary of a message; `where` puts the text somewhere. */
  const shapes: readonly (readonly [string, (text: string) => Report])[] = [
    ['in a text message', text => report(textMessage(`a${text}z`), sent())],
    ['in an answer of Feishu', text => report(textMessage('hi'), failed(`a${text}z`))],
    ['in the reason of a skip', text => ({ deliveries: [], skipped: `a${text}z` })],
    ['in a card', text => report(cardOf(`a${text}z`), sent())],
    ['in a post', text => report(postOf(`a${text}z`), sent())]
  ]

  test.each(shapes)('%s', async (_, where) => {
    const shape = await shapeOf(where('plain'))
    await fc.assert(
      fc.asyncProperty(hostileText, async text => {
        expect(await shapeOf(where(text))).toBe(shape)
      }),
      { numRuns: 100 }
    )
  })

  /** The tree of the Markdown; a panel's title is text inside of one HTML node. */
  async function shapeOf(shown: Report): Promise<string> {
    const { shape } = renderMarkdown(await summaryMarkdown(shown, asIs))
    return shape.replaceAll(/<summary>(?:[^<>]|<br>)*<\/summary>/g, '<summary>')
  }

  function cardOf(text: string): Content {
    const plain = { tag: 'plain_text', content: text }
    const content: JsonObject = {
      schema: '2.0',
      header: { title: plain, subtitle: plain, template: 'red', text_tag_list: [{ text: plain }] },
      body: {
        elements: [
          { tag: 'div', text: plain },
          {
            tag: 'button',
            text: plain,
            behaviors: [{ type: 'open_url', default_url: 'https://example.com' }]
          },
          {
            tag: 'collapsible_panel',
            header: { title: plain },
            elements: [{ tag: 'div', text: plain }]
          },
          {
            tag: 'table',
            columns: [{ name: 'a', display_name: text }],
            rows: [{ a: 'x' }]
          },
          { tag: 'img', alt: plain }
        ]
      }
    }
    return { msgType: 'interactive', content }
  }

  function postOf(text: string): Content {
    const nodes = [
      { tag: 'text', text },
      { tag: 'a', text, href: 'https://example.com' },
      { tag: 'at', user_id: 'ou_1', user_name: text }
    ]
    const content = { zh_cn: { title: text, content: [nodes, [{ tag: 'code_block', text }]] } }
    return { msgType: 'post', content }
  }
})

test('whatever a title holds, the summary of a built-in card has the shape that it has without', async () => {
  const payload = readEventPayload('pull_request.opened')
  const pullRequest = objectAt(payload, 'pull_request') ?? {}
  const shapeWith = async (text: string): Promise<string> => {
    const title = `a${text}z`
    const head = { ...objectAt(pullRequest, 'head'), ref: title }
    const event = { ...payload, pull_request: { ...pullRequest, title, head, body: null } }
    const env = { GITHUB_EVENT_NAME: 'pull_request' }
    const job = await openJob({ event, env, execute: executeHere })
    try {
      const { summary } = await job.run({ inputs: { card: 'event', dry_run: 'true' } })
      return renderMarkdown(summary).shape
    } finally {
      await job.close()
    }
  }
  const shape = await shapeWith('plain')
  expect(shape).toContain('html:<kbd>')
  await fc.assert(
    fc.asyncProperty(hostileText, async text => {
      expect(await shapeWith(text)).toBe(shape)
    }),
    { numRuns: 50 }
  )
})
