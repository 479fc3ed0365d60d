import { readFile, writeFile } from 'node:fs/promises'
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
    async touch(messageIds, step) {
      if (path === undefined || messageIds.length === 0) return
      const known = await read(path)
      const noted = Object.fromEntries(messageIds.map(id => [id, step]))
      // Steps of one job run one after the other, so nobody writes at the same time.
      await writeFile(path, JSON.stringify({ ...known, ...noted })).catch(() => undefined)
    },
    async lastStep(messageId) {
      return path === undefined ? undefined : stringAt(await read(path), messageId)
    }
  }
}

async function read(path: string): Promise<JsonObject> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isJsonObject(value) ? value : {}
  } catch {
    return {}
  }
}
