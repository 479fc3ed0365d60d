import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { readRawInputs } from '../../src/action/raw-inputs.ts'
import { readInputs } from '../../src/action/read-inputs.ts'

const root = new URL('../../', import.meta.url)
const { groups } = parse(readFileSync(new URL('docs/reference/reference.yml', root), 'utf8')) as {
  groups: readonly {
    readonly inputs: Readonly<Record<string, { readonly example?: string }>>
  }[]
}

const EXAMPLES = groups
  .flatMap(group => Object.entries(group.inputs))
  .flatMap(([name, { example }]) => (example === undefined ? [] : [[name, example] as const]))

describe('docs/reference and the tables of the READMEs', () => {
  test('are what action.yml and reference.yml say', () => {
    const script = fileURLToPath(new URL('.github/scripts/reference-doc.mjs', root))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8'
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test.each(EXAMPLES)('the example of %s can be read', async (name, example) => {
    const value = example
      .replaceAll('${{ job.status }}', 'success')
      .replaceAll(/\$\{\{.*?\}\}/g, SAMPLE)
    const env = { [`INPUT_${name.toUpperCase()}`]: value }
    await expect(readInputs(readRawInputs(env), env)).resolves.toBeDefined()
  })
})

// Whatever an expression would give: an id, or a webhook's address.
const SAMPLE = 'https://open.feishu.cn/open-apis/bot/v2/hook/0a1b2c3d'
