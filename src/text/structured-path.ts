/** The way from the root of a document to one of its values: keys and list positions. */
export type JsonPath = readonly (string | number)[]

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/

/** The path as people write it: `$.body.elements[0].text`; a key that is no plain name as `["a b"]`. */
export function formatPath(path: JsonPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return PLAIN_KEY.test(part) ? `${text}.${part}` : `${text}[${JSON.stringify(part)}]`
  }, '$')
}
