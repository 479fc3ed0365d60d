/** The contexts of a workflow's expressions; objects in objects, at the end text. */
export type Contexts = Readonly<Record<string, unknown>>

/**
 * Fills in the expressions of a text: paths such as `steps.card.outputs.message_id`. That is all
 * that a `with:` of our examples needs; anything else is an error, not a guess.
 */
export function evaluate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, path: string) => {
    const value = path
      .split('.')
      .reduce<unknown>((object, key) => (object as Contexts | undefined)?.[key], contexts)
    if (typeof value !== 'string') throw new Error(`\`${path}\` is not known here`)
    return value
  })
}
