import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, open, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Stands in every file that no message may hold. */
export const OUTSIDE = 'CANARY-outside'

const KB = 1024
const MB = 1024 * KB

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
const MP4 = Buffer.from('000000186674797069736f6d0000020069736f6d6d703431', 'hex')

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'ok.json': '{"text":"hi"}',
  'ok.md': 'hi',
  'ok.png': PNG,
  'ok.mp4': MP4,
  'card.txt': '{}',
  card: '{}',
  'card.json5': '{}',
  'empty.json': '',
  'blank.json': ' \n\t\n',
  'broken.json': '{"schema": "2.0", "body" {}}',
  'list.json': '[1, 2]',
  'deep.json': '['.repeat(50_000),
  'huge.json': `"${'x'.repeat(2 * MB)}"`,
  'nul.json': '{"a": "\u0000"}',
  'surrogate.json': '{"schema": "\\ud800"',
  'utf16.json': Buffer.from('\ufeff{"schema":"2.0"}', 'utf16le'),
  'latin1.json': Buffer.from('{"a":"\u00e9"}', 'latin1'),
  'binary.json': PNG,
  'tab.yml': 'schema:\n\t"2.0"\n',
  'two.yml': 'schema: "2.0"\n---\nschema: "2.0"\n',
  'bomb.yml': bomb(),
  'users-list.yml': '- mona\n',
  'users-boolean.yml': 'mona: true\n'
}

/** Ten levels of nine aliases each: 3.4 thousand million texts, written in some hundred characters. */
export function bomb(): string {
  const levels = Array.from(
    { length: 10 },
    (_, n) => `b${n + 1}: &b${n + 1} [${Array(9).fill(`*b${n}`).join(', ')}]`
  )
  return ['b0: &b0 lol', ...levels].join('\n')
}

/** Makes a workspace of files that are wrong in every way, and says where its parent folder is. */
export async function makeBadWorkspace(): Promise<{ parent: string; workspace: string }> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'feishu-message-bad-')))
  const workspace = join(parent, 'workspace')
  await mkdir(join(workspace, 'folder.json'), { recursive: true })
  await mkdir(join(parent, 'outside'))
  for (const name of ['secret.json', 'secret.png', 'secret.md', 'users.yml', 'outside/secret.json'])
    await writeFile(join(parent, name), JSON.stringify({ text: OUTSIDE, mona: OUTSIDE }))
  for (const [name, content] of Object.entries(FILES))
    await writeFile(join(workspace, name), content)
  await writeSparse(join(workspace, 'large.bin'), 31 * MB)
  await writeSparse(join(workspace, 'large.png'), 11 * MB, PNG)
  await makeLinks(parent, workspace)
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(workspace, 'pipe.json')])
  return { parent, workspace }
}

async function makeLinks(parent: string, workspace: string): Promise<void> {
  const link = (to: string, name: string): Promise<void> => symlink(to, join(workspace, name))
  await link(join(parent, 'secret.json'), 'link.json')
  await link(join(parent, 'secret.md'), 'link.md')
  await link(join(parent, 'secret.png'), 'link.png')
  await link('link.json', 'chain.json')
  await link('../outside', 'folder')
  await link('loop.json', 'loop.json')
  await link('nowhere.json', 'dangling.json')
}

async function writeSparse(path: string, bytes: number, head = Buffer.alloc(0)): Promise<void> {
  const file = await open(path, 'w')
  await file.write(head)
  await file.truncate(bytes)
  await file.close()
}
