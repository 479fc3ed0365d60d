import type { Position } from '../text/structured-error.ts'
import { formatPath, type JsonPath } from '../text/structured-path.ts'

/** Where a template stands: the input or file, and in a document the path and place of its string. */
export type TemplatePlace = {
  readonly name: string
  readonly path?: JsonPath
  /** Called only for a message: it searches the document. */
  readonly locate?: () => Position | undefined
}

/** A template that cannot be rendered: bad Mustache, or a name that does not exist. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError'
}

/** Something that was rendered but may not be what was meant. */
export type TemplateWarning = { readonly message: string }

/** `card.yml, line 4, column 7 ($.body.elements[0].content)`; `within` is the place inside the text. */
export function describePlace(place: TemplatePlace, within?: Position): string {
  const { name, path } = place
  const position = place.locate?.()
  const lines = position === undefined ? '' : `, line ${position.line}, column ${position.column}`
  if (path === undefined)
    return within === undefined ? name : `${name}, line ${within.line}, column ${within.column}`
  const inside =
    within === undefined ? '' : `, line ${within.line}, column ${within.column} of the text`
  return `${name}${lines} (${formatPath(path)}${inside})`
}
