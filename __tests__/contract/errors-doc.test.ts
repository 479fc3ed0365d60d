import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { CARD_ERROR_TABLE, ERROR_TABLE } from '../../src/feishu/error-codes.ts'

const root = new URL('../../', import.meta.url)

describe('docs/errors.md', () => {
  test('is what the error table gives', () => {
    const script = fileURLToPath(new URL('.github/scripts/errors-doc.mjs', root))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8'
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each(['docs/errors.md', 'docs/errors.zh-CN.md'])('%s has a row for every code', file => {
    const text = readFileSync(new URL(file, root), 'utf8')
    const codes = [...ERROR_TABLE, ...CARD_ERROR_TABLE].map(({ code }) => code)
    const listed = (code: number) => text.includes(`\n| ${code === 95000 ? '95xxx' : code} |`)
    expect(codes.filter(code => !listed(code))).toEqual([])
  })
})
