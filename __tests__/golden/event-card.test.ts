import { describe, test } from '@jest/globals'
import { eventCard } from '../../src/cards/event.ts'
import { finishCard } from '../../src/cards/localize.ts'
import { eventFixtures, makeEvent } from '../support/event-fixtures.ts'
import { expectGolden } from '../support/golden.ts'

describe('the event card', () => {
  test.each(eventFixtures)('%s', fixture => {
    expectGolden(`event/${fixture}`, finishCard(eventCard(makeEvent(fixture)), 'auto'))
  })
})
