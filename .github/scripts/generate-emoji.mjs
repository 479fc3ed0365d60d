// Writes src/cards/markdown/emoji-names.ts: GitHub's names of emoji, from the package that lists them.
import { writeFileSync } from 'node:fs'
import { gemoji } from 'gemoji'

const TARGET = 'src/cards/markdown/emoji-names.ts'
const LINE_LENGTH = 100

const lines = ['']
for (const { emoji, names } of gemoji) {
  const entry = [emoji, ...names].join(' ')
  const line = lines.at(-1)
  if (line.length + entry.length > LINE_LENGTH) lines.push(entry)
  else lines[lines.length - 1] = line === '' ? entry : `${line}, ${entry}`
}

writeFileSync(
  TARGET,
  `/** GitHub's names of emoji, as \`emoji name name, …\`. Written by .github/scripts/generate-emoji.mjs. */
export const EMOJI_NAMES = \`
${lines.join(',\n')}
\`
`
)
