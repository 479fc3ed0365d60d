// eslint-disable-next-line no-control-regex -- vertical tab and form feed break a line too
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g

// Control characters but tab and line feed, the bidirectional controls that make a line read as another one,
// and the word joiner, which says only where a line may not break (see github-markdown.ts).
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- they are the point
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g

/**
 * Foreign text as a reader may see it: every kind of line break is `\n`, lone surrogates are U+FFFD,
 * and control characters and bidirectional controls are gone. Joiners stay, since emoji and scripts need them.
 */
export function visibleText(text: string): string {
  return text.toWellFormed().replace(LINE_BREAKS, '\n').replace(INVISIBLE, '')
}
