import type { CardMarkdown } from './card-markdown.ts'

const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Foreign text as a block of code. Inside code Markdown decodes no entities, and whether Feishu's tags
 * are inert there is not documented; so what could open a tag, a link or the fence is taken apart by a
 * zero-width space.
 */
export function codeBlock(text: string, language = 'plain_text'): CardMarkdown {
  const safe = text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(/<|`(?=`)|\](?=\()/g, match => match + ZERO_WIDTH_SPACE)
  return `\`\`\`${language}\n${safe}\n\`\`\`` as CardMarkdown
}

// Control characters but tab and line feed, and the bidirectional controls that make a line read as another one.
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- they are the point
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g
