import { EMOJI_NAMES } from './emoji-names.ts'

/** `:tada:` as 🎉, by GitHub's names. A name that is none stays as it was written. */
export function withEmoji(text: string): string {
  const [before = '', ...rest] = text.split(':')
  let result = before
  for (let index = 0; index < rest.length; index++) {
    const part = rest[index] ?? ''
    const after = rest[index + 1]
    const emoji = after === undefined ? undefined : emojiByName().get(part)
    if (emoji === undefined) {
      result += `:${part}`
    } else {
      result += emoji + (after ?? '')
      index++
    }
  }
  return result
}

let shared: ReadonlyMap<string, string> | undefined

function emojiByName(): ReadonlyMap<string, string> {
  shared ??= new Map(
    EMOJI_NAMES.trim()
      .split(/, |,\n/)
      .flatMap(entry => {
        const [emoji = '', ...names] = entry.split(' ')
        return names.map(name => [name, emoji] as const)
      })
  )
  return shared
}
