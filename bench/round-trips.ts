import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCertificates } from '../__tests__/support/certificates.ts'
import { startTlsFront } from '../__tests__/support/proxy.ts'
import { openJob } from '../src/demo/runner.ts'
import type { EmulatorServer } from '../src/emulator/server.ts'
import { ACCOUNT, bareNode, curlPair, feishuSdk } from './baselines.ts'
import { startDelay } from './delay.ts'
import { interleaved, step } from './start-up.ts'
import { median } from './statistics.ts'

export type RoundTrips = {
  readonly name: string
  readonly ms: number
  /** Beyond a Node that does nothing, in round trips. */
  readonly roundTrips: number
}

/**
 * The same send over TLS 1.3 to a server that is `roundTripMs` away: in between there is a relay that
 * holds every byte for half of that, each way, and a new connection for a whole one.
 */
export async function measureRoundTrips(
  emulator: EmulatorServer,
  roundTripMs: number,
  rounds: number
): Promise<RoundTrips[]> {
  const dir = await mkdtemp(join(tmpdir(), 'feishu-message-bench-'))
  const caFile = join(dir, 'ca.pem')
  const certificates = await makeCertificates()
  await writeFile(caFile, certificates.ca)
  const front = await startTlsFront(emulator.port, certificates)
  const far = await startDelay(front.port, roundTripMs)
  const url = `https://127.0.0.1:${far.port}`
  const job = await openJob({ env: { NODE_EXTRA_CA_CERTS: caFile } })
  const sdk = feishuSdk(url)
  const subjects = [
    bareNode,
    step(job, 'text', { ...ACCOUNT, domain: url, text: 'Hello' }),
    curlPair(url, `--cacert '${caFile}'`),
    { ...sdk, run: () => sdk.run({ NODE_EXTRA_CA_CERTS: caFile }) }
  ]
  try {
    const times = await interleaved(
      subjects.map(({ run }) => () => {
        emulator.reset()
        return run({})
      }),
      rounds
    )
    const [bare = NaN] = times.map(median)
    return subjects.map(({ name, isForeign }, index) => {
      const ms = median(times[index] ?? [])
      return { name, ms, roundTrips: (ms - (isForeign ? 0 : bare)) / roundTripMs }
    })
  } finally {
    await job.close()
    await far.close()
    await front.close()
    await rm(dir, { recursive: true, force: true })
  }
}
