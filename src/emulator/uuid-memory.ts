import type { Clock } from './clock.ts'

/** How long a uuid is remembered after the message was made (create and reply pages). */
const MEMORY_MS = 3600_000

/** What is known of a uuid: its message is being made, or was made. */
export type Remembered =
  | { readonly state: 'sending'; readonly done: Promise<unknown> }
  | { readonly state: 'sent'; readonly message_id: string; readonly at: number }

/** The de-duplication keys of one emulator. Each app has its own; APIs share them. */
export class UuidMemory {
  readonly #clock: Clock
  readonly #keys = new Map<string, Remembered>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  find(appId: string, uuid: string): Remembered | undefined {
    const known = this.#keys.get(keyOf(appId, uuid))
    if (known?.state === 'sent' && this.#clock.now() - known.at >= MEMORY_MS) {
      this.#keys.delete(keyOf(appId, uuid))
      return undefined
    }
    return known
  }

  /** Runs `send` with the key taken; a failure gives the key back. */
  async sending<T extends { message_id: string }>(
    appId: string,
    uuid: string,
    send: () => Promise<T>
  ): Promise<T> {
    const key = keyOf(appId, uuid)
    const sent = send()
    this.#keys.set(key, { state: 'sending', done: sent.catch(() => undefined) })
    try {
      const message = await sent
      const at = this.#clock.now()
      this.#keys.set(key, { state: 'sent', message_id: message.message_id, at })
      return message
    } catch (error) {
      this.#keys.delete(key)
      throw error
    }
  }

  clear(): void {
    this.#keys.clear()
  }
}

function keyOf(appId: string, uuid: string): string {
  return `${appId}|${uuid}`
}
