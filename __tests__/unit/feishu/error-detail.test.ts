import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { containsText, parseCardError } from '../../../src/feishu/error-detail.ts'

const PREFIX = 'Failed to create card content, ext='

describe('parseCardError', () => {
  test.each([
    [
      'code, message and value',
      `${PREFIX}ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_v2_x`,
      { code: 200570, message: 'card contains invalid image keys', value: 'image key img_v2_x' }
    ],
    [
      'a path and a value of several lines',
      `${PREFIX}ErrCode: 200550; ErrPath: ROOT -> elements -> [2](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: - (root): Must validate at least one schema (anyOf)\n- axes: Invalid type. Expected: array, given: null\n; `,
      {
        code: 200550,
        path: 'ROOT -> elements -> [2](tag: chart)',
        message: 'chart spec is invalid',
        value:
          '- (root): Must validate at least one schema (anyOf)\n- axes: Invalid type. Expected: array, given: null'
      }
    ],
    [
      'the outer code at the end',
      `${PREFIX}ErrCode: 11310; ErrMsg: card action is lock; code:230099`,
      { code: 11310, message: 'card action is lock' }
    ],
    [
      'the outer code after the value',
      `${PREFIX}ErrCode: 200621; ErrMsg: parse card json err; ErrorValue: unexpected end; , code: 230099`,
      { code: 200621, message: 'parse card json err', value: 'unexpected end' }
    ],
    [
      'no value and a closing separator',
      `${PREFIX}ErrCode: 300230; ErrMsg: duplicate audio id; `,
      { code: 300230, message: 'duplicate audio id' }
    ],
    [
      'a message without its label',
      'ErrCode: 200914; table rows is invalid',
      { code: 200914, message: 'table rows is invalid' }
    ],
    ['nothing but the code', 'ErrCode:200914', { code: 200914, message: '' }]
  ])('reads %s', (_, msg, expected) => {
    expect(parseCardError(msg)).toEqual(expected)
  })

  test.each(['', 'Service Internal Error', 'ErrCode: none', 'ErrMsg: no code'])(
    'finds no sub-code in %j',
    msg => {
      expect(parseCardError(msg)).toBeUndefined()
    }
  )

  test('a value that quotes the labels does not change what was read before it', () => {
    const value = 'ErrCode: 11310; ErrPath: x; ErrMsg: card action is lock; ErrorValue: y'
    expect(parseCardError(`${PREFIX}ErrCode: 200621; ErrMsg: bad; ErrorValue: ${value}`)).toEqual({
      code: 200621,
      message: 'bad',
      value
    })
  })

  test('a path that quotes the label of the value does not end the message', () => {
    const msg = `${PREFIX}ErrCode: 200550; ErrPath: [0](tag: ErrorValue:); ErrMsg: bad; ErrorValue: v`
    expect(parseCardError(msg)).toEqual({
      code: 200550,
      path: '[0](tag: ErrorValue:)',
      message: 'bad',
      value: 'v'
    })
  })

  test('keeps a number that belongs to the value', () => {
    expect(parseCardError('ErrCode: 1; ErrMsg: a; ErrorValue: exit code: 5 in x')).toEqual({
      code: 1,
      message: 'a',
      value: 'exit code: 5 in x'
    })
  })

  test('reads only the start of a huge message', () => {
    const parsed = parseCardError(`ErrCode: 1; ErrMsg: ${'a'.repeat(1_000_000)}`)
    expect(parsed?.code).toBe(1)
    expect(parsed?.message).toMatch(/^a{1000,5000}$/)
  })

  test('gives back every field it was given', () => {
    const field = fc.stringMatching(/^[\w(){}[\]<>"' .>-]{1,60}$/).map(text => `x${text}x`)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999 }),
        fc.option(field, { nil: undefined }),
        field,
        fc.option(field, { nil: undefined }),
        fc.constantFrom('', '; ', '; code:230099', '; , code: 230099'),
        (code, path, message, value, tail) => {
          const msg = [
            `${PREFIX}ErrCode: ${code}`,
            ...(path === undefined ? [] : [`ErrPath: ${path}`]),
            `ErrMsg: ${message}`,
            ...(value === undefined ? [] : [`ErrorValue: ${value}`])
          ].join('; ')
          expect(parseCardError(msg + tail)).toEqual({
            code,
            message,
            ...(path === undefined ? {} : { path }),
            ...(value === undefined ? {} : { value })
          })
        }
      )
    )
  })
})

describe('containsText', () => {
  test('does not mind case and quotation marks', () => {
    expect(
      containsText("BOT OR USER IS NOT THE MESSAGE'S SENDER.", 'not the message`s sender')
    ).toBe(true)
    expect(containsText('the message’s sender', 'message`s sender')).toBe(true)
    expect(containsText('invalid receive_id', 'invalid receive_id_type')).toBe(false)
  })
})
