import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { CardErrorEntry, ErrorEntry } from '../../../src/feishu/error-codes/error-entry.ts'
import {
  type Bilingual,
  CARD_ERROR_TABLE,
  ERROR_TABLE,
  ERROR_TEXT_TABLE,
  explainError,
  type FeishuApi,
  type RetryAdvice,
  retryAdvice
} from '../../../src/feishu/error-codes.ts'

/** What the reference pages list, transcribed apart from the table under test. */
type DocumentedCodes = {
  codes: Record<FeishuApi | 'any', { page: string; codes: number[] }>
  card_sub_codes: Record<'create' | 'reply' | 'patch' | 'batch_send' | 'card_entity', number[]>
  invalid_parameter_texts: string[]
}

const DOCUMENTED = JSON.parse(
  readFileSync(new URL('../../fixtures/feishu/documented-codes.json', import.meta.url), 'utf8')
) as DocumentedCodes

const documentedPairs = Object.entries(DOCUMENTED.codes).flatMap(([api, { codes }]) =>
  codes.map(code => [api as FeishuApi | 'any', code] as const)
)

const documentedCardPairs = Object.entries(DOCUMENTED.card_sub_codes).flatMap(([page, codes]) =>
  codes.map(code => [page === 'card_entity' ? 'any' : (page as FeishuApi), code] as const)
)

function covers(entry: ErrorEntry, api: string, code: number): boolean {
  const names: readonly string[] = entry.apis === 'any' ? ['any'] : entry.apis
  return names.includes(api) && code >= entry.code && code <= (entry.lastCode ?? entry.code)
}

function apisOf(entry: ErrorEntry | CardErrorEntry): readonly string[] {
  return entry.apis === 'any' ? ['any'] : entry.apis
}

function invalidParameter(text: string): string {
  return `Your request contains an invalid request parameter, ext=${text}.`
}

function cardError(code: number, message: string): string {
  return `Failed to create card content, ext=ErrCode: ${code}; ErrMsg: ${message}; ErrorValue: x`
}

describe('the table', () => {
  test.each(documentedPairs)('has one row for %s %i', (api, code) => {
    expect(ERROR_TABLE.filter(entry => covers(entry, api, code))).toHaveLength(1)
  })

  test('claims no code for an API whose page does not list it', () => {
    const rows = ERROR_TABLE.flatMap(entry => apisOf(entry).map(api => `${api} ${entry.code}`))
    const documented = new Set(documentedPairs.map(([api, code]) => `${api} ${code}`))
    expect(rows.filter(row => !documented.has(row))).toEqual([])
  })

  test('explains no pair of API and code twice', () => {
    const keys = ERROR_TABLE.flatMap(entry => apisOf(entry).map(api => `${api} ${entry.code}`))
    expect(keys).toHaveLength(new Set(keys).size)
  })

  test.each(documentedCardPairs)('has the card sub-code %s %i', (api, code) => {
    const rows = CARD_ERROR_TABLE.filter(row => row.code === code && apisOf(row).includes(api))
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(row => row.text === undefined)).toHaveLength(1)
  })

  test('claims no card sub-code that is not documented, and none twice', () => {
    const documented = new Set(documentedCardPairs.map(([api, code]) => `${api} ${code}`))
    const rows = CARD_ERROR_TABLE.flatMap(row => apisOf(row).map(api => `${api} ${row.code}`))
    expect(rows.filter(row => !documented.has(row))).toEqual([])
    const keys = CARD_ERROR_TABLE.map(row => `${row.code} ${row.text ?? ''}`)
    expect(keys).toHaveLength(new Set(keys).size)
  })

  const sentences = [...ERROR_TABLE, ...CARD_ERROR_TABLE, ...ERROR_TEXT_TABLE].flatMap(
    ({ code, meaning, remedy }): [number, Bilingual][] => [
      [code, meaning],
      [code, remedy]
    ]
  )

  test.each(sentences)('speaks both languages about %i', (_, { en_us, zh_cn }) => {
    expect(en_us).toMatch(/^[A-Z][\x20-\x7e…]{8,300}\.$/)
    expect(zh_cn).toMatch(/\p{Script=Han}/u)
    expect(zh_cn).toMatch(/。$/)
    expect(zh_cn).not.toMatch(/[,;:?!] ?\p{Script=Han}|\p{Script=Han}[,;?!]/u)
  })

  test.each(sentences)('names the same inputs and values in both languages about %i', (_, both) => {
    const named = (text: string) => new Set(text.match(/`[^`]+`/g) ?? [])
    expect([...named(both.zh_cn)].filter(name => !named(both.en_us).has(name))).toEqual([])
  })
})

describe('retry advice', () => {
  const REPEATABLE: Record<Exclude<RetryAdvice, 'never'>, number[]> = {
    throttled: [11232, 11233, 230020, 99991400],
    later: [232096],
    same_uuid: [18121, 230049],
    refresh_token: [4001, 20013, 99991663, 99991664, 99991665, 99991668, 99991677],
    idempotent: [1500, 1663, 1668, 2200, 5000, 10500, 55001, 95000]
  }

  test.each(Object.entries(REPEATABLE))('%s is for these codes only', (advice, codes) => {
    const rows = ERROR_TABLE.filter(({ retry }) => retry === advice).map(({ code }) => code)
    expect(rows.sort((a, b) => a - b)).toEqual(codes)
  })

  test('only a locked card may be patched again, and no wording of a code allows more', () => {
    const repeatable = CARD_ERROR_TABLE.filter(({ retry }) => retry !== 'never')
    expect(repeatable.map(({ code, text, retry }) => [code, text, retry])).toEqual([
      [11310, 'card action is lock', 'later']
    ])
    expect(ERROR_TEXT_TABLE.filter(({ retry }) => retry !== 'never')).toEqual([])
  })

  test.each([
    ['patch', 230099, cardError(11310, 'card action is lock'), 'later'],
    ['create', 230099, cardError(11310, 'element exceeds the limit'), 'never'],
    ['create', 230099, cardError(11310, 'card table number over limit'), 'never'],
    ['create', 230099, cardError(11310, 'something new'), 'never'],
    ['create', 230099, cardError(200621, 'card action is lock'), 'never'],
    ['create', 230099, 'Failed to create card content.', 'never'],
    ['batch_send', 11246, 'Service Internal Error', 'never'],
    ['batch_send', 11246, cardError(11310, 'card action is lock'), 'never'],
    ['batch_send', 11233, 'throttled', 'throttled'],
    ['webhook', 11232, 'too many request', 'throttled'],
    ['create', 95003, 'internal error', 'idempotent'],
    ['create', 96000, 'internal error', undefined],
    ['create', 230001, invalidParameter('Internal Error'), 'never']
  ] as const)('of %s %i %j is %s', (api, code, msg, advice) => {
    expect(retryAdvice(api, code, msg)).toBe(advice)
  })

  test('a card sub-code in the words of another error changes nothing', () => {
    const msg = invalidParameter(cardError(11310, 'card action is lock'))
    const explanation = explainError('create', 230001, msg)
    expect(explanation?.retry).toBe('never')
    expect(explanation?.subCode).toBeUndefined()
  })
})

describe('explainError', () => {
  test.each([
    [230054, 'create', 'connected group', 'reply', 'this type'],
    [230071, 'reply', 'replies as a topic', 'edit', 'somebody else'],
    [230072, 'reply', 'aggregated', 'edit', '20 times'],
    [230075, 'create', 'secret chats', 'edit', 'time in which'],
    [10003, 'auth', 'app secret', 'batch_send', 'parameter'],
    [9499, 'webhook', 'body', 'create', 'request']
  ] as const)('tells %i of %s (%s) from that of %s', (code, one, itsWords, other, otherWords) => {
    const first = explainError(one, code, '')?.meaning.en_us
    const second = explainError(other, code, '')?.meaning.en_us
    expect(first).toContain(itsWords)
    expect(second).toContain(otherWords)
    expect(first).not.toBe(second)
  })

  test('takes the one known meaning for an API whose page does not list the code', () => {
    expect(explainError('recall', 230020, '')).toEqual(explainError('create', 230020, ''))
  })

  test('says nothing where other APIs give the code several meanings', () => {
    expect(explainError('create', 230071, '')).toBeUndefined()
  })

  test.each([0, 1, -230001, Number.NaN, 94999])('knows nothing of code %d', code => {
    expect(explainError('create', code, 'x')).toBeUndefined()
    expect(retryAdvice('create', code, 'x')).toBeUndefined()
  })

  test.each(DOCUMENTED.invalid_parameter_texts)('explains ext=%s', text => {
    const plain = explainError('create', 230001, '')
    const explained = explainError('create', 230001, invalidParameter(text))
    expect(explained?.meaning).not.toEqual(plain?.meaning)
    expect(explained?.remedy).not.toEqual(plain?.remedy)
  })

  test('tells texts apart of which one begins with the other', () => {
    const of = (text: string) => explainError('create', 230001, invalidParameter(text))?.meaning
    expect(of('invalid receive_id_type')?.en_us).toBe('The receive_id_type is invalid.')
    expect(of('invalid receive_id')?.en_us).toBe('The receive_id is invalid.')
    expect(of('Invalid Receive_ID')?.en_us).toBe('The receive_id is invalid.')
  })

  test('explains the card sub-code beside the outer code, with the words of the server', () => {
    const msg =
      'Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [0](tag: note); ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag note; '
    const explanation = explainError('reply', 230099, msg)
    expect(explanation?.meaning.zh_cn).toBe('创建卡片内容失败。')
    expect(explanation?.subCode).toMatchObject({
      code: 200861,
      path: 'ROOT -> body -> elements -> [0](tag: note)',
      message: 'cards of schema V2 no longer support this capability',
      value: 'unsupported tag note'
    })
    expect(explanation?.subCode?.remedy.en_us).toContain('`note`')
  })

  test.each(documentedCardPairs)('explains the sub-code of %s %i by its own row', (_, code) => {
    const explained = explainError('batch_send', 11246, cardError(code, 'any text'))?.subCode
    const row = CARD_ERROR_TABLE.find(entry => entry.code === code && entry.text === undefined)
    expect(explained?.meaning).toEqual(row?.meaning)
  })

  test('says that a sub-code is not documented rather than nothing', () => {
    const explained = explainError('create', 230099, cardError(123456, 'new rule'))?.subCode
    expect(explained).toMatchObject({ code: 123456, message: 'new rule' })
    expect(explained?.meaning.en_us).toContain('do not list')
  })

  test('says of an internal error of a batch that people may have received it', () => {
    const explanation = explainError('batch_send', 11246, 'Service Internal Error')
    expect(explanation?.meaning.en_us).toContain('may have received')
  })

  test('holds for every message a server might send', () => {
    const apis = Object.keys(DOCUMENTED.codes).filter(api => api !== 'any') as FeishuApi[]
    const words = fc.constantFrom('ErrCode:', ' 11310', 'ErrMsg:', 'ErrPath:', 'code:', ';', 'x')
    const codes = ERROR_TABLE.map(({ code }) => code)
    fc.assert(
      fc.property(
        fc.constantFrom(...apis),
        fc.oneof(fc.constantFrom(...codes), fc.integer()),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map(parts => parts.join(''))
        ),
        (api, code, msg) => {
          const explanation = explainError(api, code, msg)
          expect(explanation?.retry).toBe(retryAdvice(api, code, msg))
          expect(explanation?.remedy.en_us).not.toBe('')
          if (code !== 230099 && code !== 11246) expect(explanation?.subCode).toBeUndefined()
        }
      )
    )
  })
})
