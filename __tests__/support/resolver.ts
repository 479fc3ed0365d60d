// Loaded into the process of the action with `--import`: a resolver that knows the names of TEST_HOSTS, a
// JSON object of name to answers. Each is a list of addresses, given in turn; the last one stays.
import dns from 'node:dns/promises'
import { appendFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const hosts = JSON.parse(process.env['TEST_HOSTS'] ?? '{}') as Record<string, string[][]>

/** Asked for, each name is noted in the file TEST_LOOKUPS. */
async function lookup(host: string): Promise<{ address: string; family: number }[]> {
  appendFileSync(process.env['TEST_LOOKUPS'] ?? '', `${host}\n`)
  const answers = hosts[host] ?? []
  const addresses = (answers.length > 1 ? answers.shift() : answers[0]) ?? []
  if (addresses.length === 0) throw new Error(`ENOTFOUND ${host}`)
  return Promise.resolve(addresses.map(address => ({ address, family: 4 })))
}

Object.assign(dns, { lookup })
syncBuiltinESMExports()
