import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { validateCard } from '../../src/cards/validate/validate-card.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { messageLimits } from '../support/card-limits.ts'

const FOLDER = join(import.meta.dirname, 'cards')
const files = ['status', 'release', 'event'].flatMap(card =>
  readdirSync(join(FOLDER, card)).map(file => join(card, file))
)

test.each(files)('%s is a card that Feishu takes', file => {
  const card = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as JsonObject
  expect(validateCard(card, { target: 'message', maxElements: 200, maxTables: 5 })).toEqual([])
  expect(messageLimits.bytesOf(card)).toBeLessThanOrEqual(messageLimits.maxBytes)
})
