/**
 * A process of its own that uploads the file named by its first argument to the origin named by its
 * second, and prints how many bytes of memory it had at its largest. Memory can only be measured alone.
 */
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { FeishuClient } from '../../src/feishu/client.ts'
import { uploadFile } from '../../src/feishu/media.ts'
import { readMediaFile } from '../../src/files/read-media-file.ts'
import { systemClock } from '../../src/http/clock.ts'
import { openTransport } from '../../src/http/transport.ts'

const [, , path = '', origin = ''] = process.argv
const transport = openTransport({ httpProxy: '', httpsProxy: '', noProxy: '' }, 1)
const client = new FeishuClient({
  transport,
  origin,
  credentials: { kind: 'token', token: 't-upload' },
  timeoutMs: 10_000,
  retries: 0,
  clock: systemClock,
  random: () => 0
})
const file = await readMediaFile({ roots: [dirname(path)], input: 'file', path })
const upload = { fileType: 'stream', fileName: file.name } as const
await uploadFile(client, file, upload)
await transport.close()
process.stdout.write(String(await peakBytes()))

/** The largest that this process was. On Linux `maxRSS` would count the process that started it too. */
async function peakBytes(): Promise<number> {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '')
  const [, kilobytes = process.resourceUsage().maxRSS] = /^VmHWM:\s*(\d+)/m.exec(status) ?? []
  return Number(kilobytes) * 1024
}
