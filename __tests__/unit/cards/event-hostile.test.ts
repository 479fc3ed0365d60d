import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Card } from '../../../src/cards/card.ts'
import { countElements } from '../../../src/cards/count.ts'
import type { EventCardData } from '../../../src/cards/event/event.ts'
import { eventCard } from '../../../src/cards/event.ts'
import { fitCard } from '../../../src/cards/fit.ts'
import { finishCard } from '../../../src/cards/localize.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/model/json.ts'
import { messageLimits, webhookLimits } from '../../support/card-limits.ts'
import { eventFixtures, makeEvent } from '../../support/event-fixtures.ts'
import { hostileText } from '../../support/hostile.ts'
import { linksOf, markdownOf, markupOf } from '../../support/markup.ts'

// What people write, as opposed to what GitHub's own vocabulary says.
const WRITTEN = new Set(
  'title body name full_name login username message description context version page_name from path diff_hunk summary label environment'.split(
    ' '
  )
)

/** The same value with each string put through `change`, which is told the key it stands under. */
function mapStrings(
  value: JsonValue,
  change: (text: string, key: string) => string,
  key = ''
): JsonValue {
  if (typeof value === 'string') return change(value, key)
  if (Array.isArray(value)) return value.map(item => mapStrings(item, change, key))
  return isJsonObject(value) ? mapObject(value, change) : value
}

function mapObject(object: JsonObject, change: (text: string, key: string) => string): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [
      key,
      value === undefined ? value : mapStrings(value, change, key)
    ])
  )
}

type Turn = readonly [dice: number, other: JsonValue, text: string]

/** The payload with one value in ten replaced by something else, and many strings by hostile text. */
function spoilt(payload: JsonObject, turns: readonly Turn[]): JsonObject {
  let turn = 0
  const spoil = (value: JsonValue): JsonValue => {
    const [dice, other, text] = turns[turn++ % turns.length] ?? [9, null, '']
    if (dice === 0) return other
    if (typeof value === 'string') return dice < 4 ? text : value
    if (Array.isArray(value))
      return value.flatMap(item => Array.from({ length: dice }, () => spoil(item)))
    return isJsonObject(value) ? spoilObject(value) : value
  }
  const spoilObject = (object: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(object).map(([key, inner]) => [key, spoil(inner ?? null)]))
  return spoilObject(payload)
}

function cardOf(event: EventCardData): Card {
  return finishCard(eventCard(event), 'auto')
}

const anyFixture = fc.constantFrom(...eventFixtures)

describe('an event card of a hostile payload', () => {
  test('has the same markup as one of harmless words', () => {
    const written = (text: string) => (old: string, key: string) =>
      WRITTEN.has(key) && old !== '' ? text : old
    fc.assert(
      fc.property(anyFixture, hostileText, (fixture, text) => {
        const event = makeEvent(fixture)
        const harmless = { ...event, payload: mapObject(event.payload, written('words')) }
        const hostile = { ...event, payload: mapObject(event.payload, written(text)) }
        expect(markupOf(cardOf(hostile))).toEqual(markupOf(cardOf(harmless)))
      }),
      { numRuns: 300 }
    )
  })

  test('mentions nobody and links to http(s) only, whatever any string is', () => {
    fc.assert(
      fc.property(anyFixture, fc.array(hostileText, { minLength: 1 }), (fixture, texts) => {
        const event = makeEvent(fixture)
        let turn = 0
        const payload = mapObject(event.payload, () => texts[turn++ % texts.length] ?? '')
        const card = cardOf({ ...event, payload })
        for (const content of markdownOf(card)) {
          expect(content.replace(/`{3,}[^]*`{3,}/g, '')).not.toMatch(
            /<(?!\/?(?:font|local_datetime|br)\b)|!\[/
          )
        }
        for (const link of linksOf(card)) expect(link).toMatch(/^https?:\/\/[^\s()<>"'\\`]+$/)
      })
    )
  })

  test('leaves no trace of what is missing', () => {
    const dice = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(anyFixture, dice, (fixture, given) => {
        const event = makeEvent(fixture)
        let turn = 0
        const thinned = (value: JsonValue): JsonValue => {
          if (Array.isArray(value)) return value.map(thinned)
          return isJsonObject(value) ? thin(value) : value
        }
        const thin = (object: JsonObject): JsonObject =>
          Object.fromEntries(
            Object.entries(object).flatMap(([key, inner]) =>
              given[turn++ % given.length] === true ? [[key, thinned(inner ?? null)]] : []
            )
          )
        const card = cardOf({ ...event, payload: thin(event.payload) })
        expect(card['header']).toMatchObject({ title: { content: expect.stringMatching(/\S/) } })
        const json = JSON.stringify(card)
        expect(json).not.toMatch(/undefined|NaN|\bnull\b|\[object|"content":""|\]\(\)/)
        // A link that lacks its end, a line or a fact that lacks its words.
        expect(json).not.toMatch(
          /\/commit[)"/]*[)"]|\]\([^)]*\/\)|<br>(?:<br>|")|"(?:<br>| ·| ←)| (?:·|←) ?"/
        )
      }),
      { numRuns: 400 }
    )
  })

  test('fits, and is a card, whatever is missing or of another type', () => {
    const odd = fc.constantFrom<JsonValue>(null, 0, -1e99, true, '', [], {}, [null, 1, {}])
    const turns = fc.array(fc.tuple(fc.nat(9), odd, hostileText), { minLength: 1, maxLength: 40 })
    const limits = fc.constantFrom(messageLimits, webhookLimits)
    fc.assert(
      fc.property(anyFixture, turns, limits, (fixture, given, { maxBytes, ...rest }) => {
        const event = makeEvent(fixture)
        const payload = spoilt(event.payload, given)
        const { card } = fitCard(eventCard({ ...event, payload }), 'auto', { maxBytes, ...rest })
        expect(rest.bytesOf(card)).toBeLessThanOrEqual(maxBytes)
        expect(countElements(card)).toBeLessThanOrEqual(200)
      }),
      { numRuns: 200 }
    )
  })
})
