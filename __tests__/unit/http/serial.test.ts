import { expect, test } from '@jest/globals'
import { Serial } from '../../../src/http/serial.ts'
import { FakeClock } from '../../support/fake-clock.ts'

test('tasks of one key run one after the other, those of other keys meanwhile', async () => {
  const clock = new FakeClock()
  const serial = new Serial()
  const events: string[] = []
  const task = (name: string, ms: number) => async (): Promise<string> => {
    events.push(`${name} begins`)
    await clock.sleep(ms)
    events.push(`${name} ends`)
    return name
  }
  const results = await Promise.all([
    serial.run('om_1', task('first', 300)),
    serial.run('om_1', task('second', 100)),
    serial.run('om_2', task('other', 10))
  ])
  expect(results).toEqual(['first', 'second', 'other'])
  expect(events).toEqual([
    'first begins',
    'other begins',
    'other ends',
    'first ends',
    'second begins',
    'second ends'
  ])
})

test('a task that fails holds up nobody', async () => {
  const serial = new Serial()
  const failed = serial.run('om_1', () => Promise.reject(new Error('recalled')))
  const next = serial.run('om_1', () => Promise.resolve('patched'))
  await expect(failed).rejects.toThrow('recalled')
  await expect(next).resolves.toBe('patched')
})
