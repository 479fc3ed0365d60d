import { afterAll, beforeAll, describe, jest } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { findBrowser, openBrowser } from '../../src/preview/browser.ts'

const executable = await findBrowser(process.env['PATH'] ?? '')

// A browser on a busy machine takes its time; each wait in a test still ends when the thing is there.
jest.setTimeout(120_000)

/** Groups tests that need a browser. Where none is found they are left out, and a notice says so. */
export function describeInBrowser(name: string, tests: (browser: () => Browser) => void): void {
  if (executable === undefined) {
    process.stderr.write(`No browser was found, so "${name}" is left out. Install chromium.\n`)
    describe.skip(name, () => tests(unopened))
    return
  }
  describe(name, () => {
    let browser: Browser | undefined
    beforeAll(async () => {
      browser = await openBrowser(executable)
    })
    afterAll(() => browser?.close())
    tests(() => browser ?? unopened())
  })
}

function unopened(): never {
  throw new Error('the browser is not open')
}
