import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mapLimited } from '../../../src/operations/map-limited.ts'

test('every item once, in its place, never too many at a time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.integer(), { maxLength: 30 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, items, limit) => {
        let underWay = 0
        let most = 0
        const done = mapLimited(items, limit, async (item, index) => {
          underWay += 1
          most = Math.max(most, underWay)
          await scheduler.schedule(Promise.resolve())
          underWay -= 1
          return `${index}: ${item}`
        })
        await scheduler.waitFor(done)
        expect(await done).toEqual(items.map((item, index) => `${index}: ${item}`))
        expect(most).toBe(Math.min(limit, items.length))
      }
    )
  )
})
