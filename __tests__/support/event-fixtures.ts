import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EventCardData } from '../../src/cards/event/event.ts'
import { isJsonObject, type JsonObject } from '../../src/model/json.ts'
import { makeRun } from './make-run.ts'

const FOLDER = join(import.meta.dirname, '..', 'fixtures', 'events')

/** The names of the recorded events: `push`, `pull_request.opened`, … */
export const eventFixtures: readonly string[] = readdirSync(FOLDER)
  .filter(file => file.endsWith('.json'))
  .map(file => file.slice(0, -'.json'.length))
  .sort()

/** The payload of a recorded event. */
export function readEventPayload(fixture: string): JsonObject {
  const payload: unknown = JSON.parse(readFileSync(join(FOLDER, `${fixture}.json`), 'utf8'))
  if (!isJsonObject(payload)) throw new Error(`${fixture}.json is not an object.`)
  return payload
}

/** A recorded event as a card is made of it, in the run that it started. */
export function makeEvent(fixture: string, overrides: Partial<EventCardData> = {}): EventCardData {
  const name = fixture.split('.', 1)[0] ?? fixture
  return {
    name,
    payload: readEventPayload(fixture),
    run: makeRun({ eventName: name }),
    ...overrides
  }
}
