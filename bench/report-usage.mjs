// Loaded into a measured process (node --import): leaves what it used, a JSON object, in a file.
import { writeFileSync } from 'node:fs'

process.on('exit', () =>
  writeFileSync(process.env.BENCH_USAGE_FILE, JSON.stringify(process.resourceUsage()))
)
