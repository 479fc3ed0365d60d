import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isJsonObject, stringAt, type JsonObject } from '../model/json.ts'
import type { CardLedger } from '../operations/status/card-ledger.ts'

const FILE = 'feishu-message-cards.json'

/**
 * The ledger in a file below RUNNER_TEMP, which the runner empties before and after each job. Without
 * such a folder, or when it cannot be used, every step minds its own card.
 */
export function cardLedger(tempDir: string): CardLedger {
  const path = tempDir === '' ? undefined : join(tempDir, FILE)
  return {
    touch(messageIds, step) {
      if (path === undefined || messageIds.length === 0) return
      const noted = Object.fromEntries(messageIds.map(id => [id, step]))
      // Steps of one job run one after the other, so nobody writes at the same time.
      write(path, { ...read(path), ...noted })
    },
    lastStep(messageId) {
      return path === undefined ? undefined : stringAt(read(path), messageId)
    }
  }
}

function read(path: string): JsonObject {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isJsonObject(value) ? value : {}
  } catch {
    return {}
  }
}

function write(path: string, ledger: JsonObject): void {
  try {
    writeFileSync(path, JSON.stringify(ledger))
  } catch {
    // Then every step minds its own card.
  }
}
