// Loaded into a measured process (node --import): leaves its peak memory, in KiB, in a file.
import { writeFileSync } from 'node:fs'

process.on('exit', () =>
  writeFileSync(process.env.BENCH_MEMORY_FILE, String(process.resourceUsage().maxRSS))
)
