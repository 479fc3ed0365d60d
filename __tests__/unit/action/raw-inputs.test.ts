import { describe, expect, test } from '@jest/globals'
import type { InputName } from '../../../src/action/manifest.ts'
import { readRawInputs } from '../../../src/action/raw-inputs.ts'

const valueOf = (name: InputName, written: string): string =>
  readRawInputs({ [`INPUT_${name.toUpperCase()}`]: written }).value(name)

describe('white space around a value', () => {
  test.each<[InputName, string, string]>([
    ['card', ' status ', 'status'],
    ['card', '\n  event\n', 'event'],
    ['receive_id', ' oc_1\n', 'oc_1'],
    ['app_secret', 'secret\n', 'secret'],
    ['text', ' \n ', '']
  ])('is no part of %s: %j', (name, written, value) => {
    expect(valueOf(name, written)).toBe(value)
  })

  test.each<[InputName, string, string]>([
    ['card', '\n  schema: "2.0"\n  body: {}\n', '  schema: "2.0"\n  body: {}'],
    ['markdown', '    code\n', '    code'],
    ['text', '\n\n  hi\nthere\n\n', '  hi\nthere']
  ])('the indentation of the first line counts in %s: %j', (name, written, value) => {
    expect(valueOf(name, written)).toBe(value)
  })
})
