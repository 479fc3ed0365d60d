import type { ServerResponse } from 'node:http'
import { setTimeout as sleepFor } from 'node:timers/promises'
import type { Answer } from './http.ts'

/** Puts an answer on a socket the way its delivery says. */
export async function deliver(answer: Answer, response: ServerResponse): Promise<void> {
  const { delivery, body } = answer
  switch (delivery.kind) {
    case 'whole':
      writeHead(answer, response, body.length)
      response.end(body)
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'hang':
      return
    case 'truncate':
      writeHead(answer, response, body.length)
      response.flushHeaders()
      response.write(body.subarray(0, delivery.bytes), () => response.socket?.destroy())
      return
    case 'slow':
      writeHead(answer, response, body.length)
      await writeSlowly(response, body, delivery.bytes, delivery.ms)
      return
    case 'endless':
      writeHead(answer, response)
      await writeForever(response, body)
  }
}

function writeHead(answer: Answer, response: ServerResponse, length?: number): void {
  const size = length === undefined ? {} : { 'content-length': String(length) }
  response.writeHead(answer.status, { ...answer.headers, ...size })
}

async function writeSlowly(
  response: ServerResponse,
  body: Buffer,
  bytes: number,
  ms: number
): Promise<void> {
  for (let at = 0; at < body.length && !response.destroyed; at += bytes) {
    response.write(body.subarray(at, at + bytes))
    // Without a reference, so that a closed emulator does not keep the process waiting.
    await sleepFor(ms, undefined, { ref: false })
  }
  response.end()
}

/** Repeats the body until the client hangs up, as fast as it reads. */
async function writeForever(response: ServerResponse, body: Buffer): Promise<void> {
  const chunk = Buffer.concat(Array.from({ length: 64 }, () => body))
  while (!response.destroyed) if (!response.write(chunk)) await drained(response)
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise(resolve => {
    response.once('drain', resolve)
    response.once('close', resolve)
  })
}
