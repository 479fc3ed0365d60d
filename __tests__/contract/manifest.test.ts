import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { validateAction } from '@action-validator/core'
import { describe, expect, test } from '@jest/globals'
import { INPUT_DEFAULTS, OUTPUT_NAMES } from '../../src/action/manifest.ts'

const root = new URL('../../', import.meta.url)
const actionYaml = readFileSync(new URL('action.yml', root), 'utf8')

describe('action.yml', () => {
  test('is what the schema of actions takes', () => {
    // The validator's schema ends at node20.
    const { errors } = validateAction(actionYaml.replace('using: node24', 'using: node20'))
    expect(errors).toEqual([])
  })

  test('is what the generated manifest says', () => {
    const script = fileURLToPath(new URL('.github/scripts/generate-manifest.mjs', root))
    const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
      encoding: 'utf8'
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })

  test('lists no input that nothing reads', () => {
    const sources = readdirSync(new URL('src/action/', root))
      .filter(name => name !== 'manifest.ts')
      .map(name => readFileSync(new URL(`src/action/${name}`, root), 'utf8'))
      .join('\n')
    const unread = Object.keys(INPUT_DEFAULTS).filter(name => !sources.includes(`'${name}'`))
    expect(unread).toEqual([])
  })

  test('lists no output that nothing sets', () => {
    const sources = readFileSync(new URL('src/action/outputs.ts', root), 'utf8')
    const unset = OUTPUT_NAMES.filter(name => !new RegExp(`\\b${name}:`).test(sources))
    expect(unset).toEqual([])
  })
})
