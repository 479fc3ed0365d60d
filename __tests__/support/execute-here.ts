import { runMain } from '../../src/action/run-main.ts'
import { runPost } from '../../src/action/run-post.ts'
import type { Execute } from '../../src/demo/runner.ts'

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs a stage of the sources in this process: the toolkit reads `process.env` and prints, so both are
 * the stage's own until it ends. One stage at a time.
 */
export const executeHere: Execute = async ({ stage = 'main' }, env) => {
  const outside = { env: { ...process.env }, write: process.stdout.write.bind(process.stdout) }
  const listeners = SIGNALS.map(signal => process.listeners(signal))
  const printed: string[] = []
  const start = performance.now()
  setEnvironment(env)
  process.stdout.write = (text: string | Uint8Array): boolean => printed.push(String(text)) > 0
  try {
    await (stage === 'main' ? runMain : runPost)(process.env)
    return {
      exitCode: Number(process.exitCode ?? 0),
      ms: performance.now() - start,
      log: printed.join('')
    }
  } finally {
    process.stdout.write = outside.write
    setEnvironment(outside.env)
    process.exitCode = undefined
    for (const [index, signal] of SIGNALS.entries())
      for (const listener of process.listeners(signal))
        if (listeners[index]?.includes(listener) === false) process.off(signal, listener)
  }
}

function setEnvironment(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, env)
}
