import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from '@jest/globals'

const FOLDER = join(import.meta.dirname, '..', 'golden', 'cards')

/**
 * Compares a card with `__tests__/golden/cards/<name>.json`. `UPDATE_GOLDEN=1` writes the file instead:
 * read the difference before it is committed, it is what people will see in their chats.
 */
export function expectGolden(name: string, card: unknown): void {
  const path = join(FOLDER, `${name}.json`)
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${JSON.stringify(card, null, 2)}\n`)
  }
  expect(card).toEqual(JSON.parse(readFileSync(path, 'utf8')))
}
