import { describe, expect, test } from '@jest/globals'
import { markdown } from '../../../src/cards/elements.ts'
import type { EventCardData } from '../../../src/cards/event/event.ts'
import { eventCard, eventText } from '../../../src/cards/event.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { md } from '../../../src/text/card-markdown.ts'
import type { JsonObject } from '../../../src/model/json.ts'
import { makeEvent } from '../../support/event-fixtures.ts'
import { makeRun } from '../../support/make-run.ts'

function textOf(event: EventCardData): string {
  return JSON.stringify(finishCard(eventCard(event), 'en_us'))
}

function eventOf(name: string, payload: JsonObject = {}): EventCardData {
  return { name, payload, run: makeRun({ eventName: name }) }
}

describe('push', () => {
  test('ten commits are listed, newest first, the others counted', () => {
    const commits = Array.from({ length: 1000 }, (_, index) => ({
      id: `${index}`.padStart(40, 'a'),
      message: `commit ${index} title\n\nthe rest`,
      url: `https://github.com/octo/shop/commit/${index}`,
      author: { name: 'Mona' }
    }))
    const text = textOf(eventOf('push', { ref: 'refs/heads/main', commits }))
    expect(text).toContain('1000 commits to main')
    expect(text).toMatch(/commit 999 .*commit 990 .*… and 990 more/)
    expect(text).not.toMatch(/commit 989 |the rest/)
  })

  test('a deleted branch has nothing to look at', () => {
    expect(textOf(makeEvent('push.branch-deleted'))).not.toContain('button')
  })
})

describe('pull_request', () => {
  test('tells merged from closed', () => {
    expect(textOf(makeEvent('pull_request.merged'))).toContain('merged this pull request')
    expect(textOf(makeEvent('pull_request.closed'))).toContain('without merging')
  })

  test('names the owner of a fork, not of the repository itself', () => {
    expect(textOf(makeEvent('pull_request.opened-from-fork'))).toContain('main ← hubot&#58;patch-1')
    expect(textOf(makeEvent('pull_request.opened'))).toContain('main ← fix/upload-retry')
  })
})

describe('what somebody wrote', () => {
  test('is plain text, unless the caller made card elements of it', () => {
    const event = makeEvent('issue_comment.created')
    expect(eventText(event)).toContain('could you try `v2.4.0-rc.1`')
    expect(textOf(event)).toContain('"plain_text","content":"I can reproduce it. @lee-wei')
    const body = [[markdown(md`**converted**`)]]
    expect(textOf({ ...event, body })).toContain('**converted**')
    expect(textOf({ ...event, body })).not.toContain('I can reproduce it')
  })

  test('a long body is cut and links to the whole', () => {
    const event = makeEvent('issues.opened')
    const body = Array.from({ length: 50 }, () => [markdown(md`${'x'.length} ${'text '.length}`)])
    expect(textOf({ ...event, body: [...body, ...body] })).toContain(
      '[… read more](https://github.com/octo/shop/issues/86)'
    )
  })

  test.each(['label.created', 'deployment.created', 'deployment_status.success', 'status.failure'])(
    'is no Markdown where GitHub shows none (%s)',
    name => {
      const event = makeEvent(name)
      const described = JSON.stringify(event.payload).replaceAll(
        /"description":(?:null|"[^"]*")/g,
        '"description":"[a link](https://example.com/)"'
      )
      const told = { ...event, payload: JSON.parse(described) as JsonObject }
      expect(eventText(told)).toBe('')
      expect(textOf(told)).toContain('"plain_text","content":"[a link](https://example.com/)"')
    }
  )

  test('is left out where it would be old news', () => {
    expect(eventText(makeEvent('pull_request.labeled'))).toBe('')
  })
})

describe('release', () => {
  test('is the release card, with the notes of the caller', () => {
    const event = makeEvent('release.published')
    expect(eventText(event)).toContain('Checkout in one step')
    expect(textOf({ ...event, body: [[markdown(md`**notes**`)]] })).toContain('**notes**')
    expect(textOf(event)).toContain('https://github.com/octo/shop/compare/v2.3.1...v2.4.0')
  })

  test('a compare link to another repository is not taken over', () => {
    const event = makeEvent('release.published')
    const body = 'https://evil.example/octo/shop/compare/a...b'
    const text = textOf({ ...event, payload: { release: { tag_name: 'v1', body } } })
    expect(text).not.toContain('"default_url":"https://evil.example')
  })
})

test('of many wiki pages ten are listed', () => {
  const pages = Array.from({ length: 12 }, (_, index) => ({
    title: `Page ${index}`,
    action: 'created',
    html_url: 'https://github.com/octo/shop/wiki/Page'
  }))
  expect(textOf(eventOf('gollum', { pages }))).toMatch(/12 wiki pages.*Page 9.*… and 2 more/)
})

test('inputs of any type are shown as text', () => {
  const inputs = { count: 3, dry: false, none: null, list: ['a'], object: { b: 1 } }
  const text = textOf(eventOf('workflow_dispatch', { inputs, ref: 'refs/heads/main' }))
  for (const shown of ['"3"', '"false"', '[\\"a\\"]', '{\\"b\\":1}']) expect(text).toContain(shown)
  expect(text).not.toContain('none')
})

describe('secrets stay out', () => {
  test.each(['repository_dispatch', 'secret_scanning_alert.created'])('%s', fixture => {
    expect(textOf(makeEvent(fixture))).not.toContain('never-show-this')
  })
})

describe('events without a card of their own', () => {
  test('show what the payload says of the thing', () => {
    const text = textOf(makeEvent('future_event.happened'))
    expect(text).toContain('octo/shop · Future event')
    expect(text).toContain('Something that does not exist yet')
    expect(text).toContain('Half done')
    expect(text).toContain('waiting')
    expect(text).toContain('https://github.com/octo/shop/future/1')
  })

  test('the thing is the one that has a page, else whichever there is', () => {
    const page = { title: 'With a page', html_url: 'https://github.com/octo/shop/x/1' }
    const without = { title: 'Without' }
    expect(textOf(eventOf('new_event', { a: without, b: page }))).toContain('With a page')
    expect(textOf(eventOf('new_event', { a: without }))).toContain('Without')
    expect(textOf(eventOf('new_event', {}))).toContain('"New event"')
  })

  test('those of the webhook reference are named in Chinese', () => {
    const card = finishCard(eventCard(makeEvent('secret_scanning_alert.created')), 'zh_cn')
    expect(JSON.stringify(card)).toContain('octo/shop · 密钥扫描警报')
  })

  test('an action that does not exist yet is told by its name', () => {
    const event = makeEvent('issues.opened')
    const text = textOf({ ...event, payload: { ...event.payload, action: 'super_pinned' } })
    expect(text).toContain('Super pinned')
  })

  test.each(['constructor', '__proto__', 'toString', ''])('%j is a name like any other', name => {
    expect(textOf(eventOf(name, { action: 'constructor' }))).toContain('Constructor')
  })
})

test('a name in an address is encoded', () => {
  const ref = 'fix/a#1%2f?'
  const encoded = 'fix/a%231%252f%3F'
  for (const event of [
    eventOf('push', { ref: `refs/heads/${ref}` }),
    eventOf('create', { ref, ref_type: 'branch' }),
    eventOf('merge_group', { merge_group: { base_ref: `refs/heads/${ref}` } }),
    eventOf('release', { release: { tag_name: ref } }),
    eventOf('push', { ref: `refs/heads/${ref}\ud800` })
  ])
    expect(textOf(event)).toMatch(new RegExp(`/(?:tree|queue|commits)/${encoded}`))
})

test.each([
  ['failure', 'red', 'Failed'],
  ['success', 'green', 'Success'],
  ['never_heard_of', 'grey', 'Neutral']
])('what completed with %s is %s', (conclusion, color, word) => {
  const event = makeEvent('workflow_job.completed')
  const payload = { ...event.payload, workflow_job: { name: 'test', conclusion } }
  expect(finishCard(eventCard({ ...event, payload }), 'en_us')['header']).toMatchObject({
    template: color,
    text_tag_list: [{ text: { content: word } }]
  })
})

test('a field of an issue is told with its value, of whatever type', () => {
  const event = makeEvent('issues.field_added')
  expect(textOf(event)).toMatch(/set the field Priority.*"Priority".*"Urgent"/)
  for (const [value, shown] of [
    [{ value: 3 }, '"3"'],
    [{ value: '2025-06-03' }, '"2025-06-03"'],
    [{ options: [{ name: 'a' }, { name: 'b' }] }, '"a, b"']
  ] as const) {
    const payload = { ...event.payload, issue_field_value: value as JsonObject }
    expect(textOf({ ...event, payload })).toContain(shown)
  }
})

test('a container image is told by the beginning of its digest', () => {
  const event = eventOf('registry_package', {
    action: 'published',
    registry_package: {
      name: 'shop',
      package_version: { version: `sha256:${'3da1996a'.repeat(8)}` }
    }
  })
  expect(textOf(event)).toContain('"shop sha256:3da1996a3da1"')
})

test('overrides reach every event card', () => {
  const overrides = { title: 'Mine', note: 'a note', color: 'carmine' as const }
  for (const fixture of ['push', 'release.deleted', 'future_event.happened']) {
    const event = { ...makeEvent(fixture), overrides }
    expect(finishCard(eventCard(event), 'en_us')['header']).toMatchObject({
      title: { content: 'Mine' },
      template: 'carmine'
    })
    expect(textOf(event)).toContain('a note')
  }
})
