import { setFlagsFromString } from 'node:v8'

// The second is the default of V8 13.6, in Node 24.
const NEVER = '--wasm-tiering-budget=2000000000'
const USUAL = '--wasm-tiering-budget=13000000'

/**
 * Does what sets up undici's parser, which is WebAssembly: V8 begins to optimise that after two answers, and the
 * process waits for it when it ends (58 ms, 11 MiB), which the few answers of a run are never worth. Set back at
 * once, since what Node has compiled of its own modules is of no use with another flag (crypto takes three times
 * as long to load).
 */
export function withoutOptimising<Result>(act: () => Result): Result {
  setFlagsFromString(NEVER)
  try {
    return act()
  } finally {
    setFlagsFromString(USUAL)
  }
}
