import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { saveStates, setOutputs, type Values } from '../../../src/action/file-commands.ts'
import { temporaryFolders } from '../../support/temporary-folder.ts'

const makeFolder = temporaryFolders()

/** What the runner makes of its file: a name and a word, then lines up to the one that is the word. */
function readAsRunner(path: string): Values {
  const lines = readFileSync(path, 'utf8').split('\n')
  const values: Record<string, string> = {}
  while (lines.length > 1) {
    const [, name = '', word = ''] = /^([^<]+)<<(.+)$/.exec(lines.shift() ?? '') ?? []
    const end = lines.indexOf(word)
    if (end === -1) throw new Error(`no end of ${name}`)
    values[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return values
}

test('the runner reads what was written, each with the next', async () => {
  const path = join(await makeFolder(), 'output')
  setOutputs({ message_id: 'om_1', card: '{\n  "a": 1\n}', log_id: '' }, { GITHUB_OUTPUT: path })
  setOutputs({ ok: 'true' }, { GITHUB_OUTPUT: path })
  expect(readAsRunner(path)).toEqual({
    message_id: 'om_1',
    card: '{\n  "a": 1\n}',
    log_id: '',
    ok: 'true'
  })
})

test('no text ends early or sets a value of its own', async () => {
  const piece = fc.constantFrom('ghadelimiter', '_', '\n', '<<', 'ok', 'x')
  const hostile = fc.array(piece, { maxLength: 20 }).map(pieces => pieces.join(''))
  const folder = await makeFolder()
  let count = 0
  fc.assert(
    fc.property(fc.record({ first: hostile, second: hostile }), values => {
      const path = join(folder, String((count += 1)))
      saveStates(values, { GITHUB_STATE: path })
      expect(readAsRunner(path)).toEqual(values)
    })
  )
})
