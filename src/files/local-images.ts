import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import type { JsonPath } from '../text/structured-path.ts'
import { markdownPictures } from './markdown-pictures.ts'

/** A local picture that a card, a post or another content names where an image key belongs. */
export type LocalImage = {
  /** As it is written, without a `file:` before it. */
  readonly path: string
  /** Where in the content it is named. */
  readonly place: JsonPath
}

/**
 * The local pictures in a content: values of `img_key`, `image_key` and `i18n_img_key` that are paths, and
 * `![alt](chart.png)` in a card's Markdown. Whether such a file may be read is judged when it is read.
 */
export function localImages(content: JsonObject): LocalImage[] {
  const found: LocalImage[] = []
  mapObject(content, [], (path, place) => {
    found.push({ path, place })
    return undefined
  })
  return found
}

/** The content with image keys in place of the paths that have one; what has none stays. */
export function withImageKeys(content: JsonObject, keys: ReadonlyMap<string, string>): JsonObject {
  return mapObject(content, [], path => keys.get(path))
}

/** The path in `./charts/a.png`, `../a.png`, `file:a.png` or `file:///tmp/a.png`; undefined for all else. */
export function localPath(address: string): string | undefined {
  if (/^\.{1,2}[/\\]/.test(address)) return address
  return /^file:/i.test(address) ? address.replace(/^file:(?:\/\/)?/i, '') : undefined
}

/** The same, and a name such as `charts/a.png`, where an address or a key of Feishu's would stand: no key ends so. */
function picturePath(address: string): string | undefined {
  const path = localPath(address)
  return path ?? (PICTURE_NAME.test(address) ? address : undefined)
}

const PICTURE_NAME = /^[^:]+\.(?:png|jpe?g|gif|webp|bmp|ico|tiff?|heic)$/i

/** The key for a local path, or undefined to leave it as it is. */
type Replace = (path: string, place: JsonPath) => string | undefined

/** What a person or a program put there for itself: never a picture. */
const OPAQUE = new Set(['value', 'chart_spec'])

function mapValue(value: JsonValue, place: JsonPath, replace: Replace): JsonValue {
  if (Array.isArray(value))
    return value.map((item, index) => mapValue(item, [...place, index], replace))
  return isJsonObject(value) ? mapObject(value, place, replace) : value
}

function mapObject(value: JsonObject, place: JsonPath, replace: Replace): JsonObject {
  const markdown = markdownFields(value)
  const mapped = Object.entries(value).map(([key, child = null]) => {
    const at = [...place, key]
    if (key === 'img_key' || key === 'image_key') return [key, mapKey(child, at, replace)] as const
    if (key === 'i18n_img_key') return [key, mapStrings(child, at, replace, mapKey)] as const
    if (markdown.has(key)) return [key, mapStrings(child, at, replace, mapMarkdown)] as const
    if (OPAQUE.has(key)) return [key, child] as const
    if (key === 'rows') return [key, mapRows(value, child, at, replace)] as const
    return [key, mapValue(child, at, replace)] as const
  })
  return Object.fromEntries(mapped)
}

/** A Markdown component keeps its text, and the texts by language, in these. */
function markdownFields(node: JsonObject): ReadonlySet<string> {
  return node['tag'] === 'markdown' ? MARKDOWN_FIELDS : NO_FIELDS
}

const MARKDOWN_FIELDS = new Set(['content', 'i18n_content'])
const NO_FIELDS: ReadonlySet<string> = new Set()

type MapText = (value: JsonValue, place: JsonPath, replace: Replace) => JsonValue

/** One text, or an object of texts. */
function mapStrings(value: JsonValue, place: JsonPath, replace: Replace, map: MapText): JsonValue {
  if (!isJsonObject(value)) return map(value, place, replace)
  return Object.fromEntries(
    Object.entries(value).map(([key, text = null]) => [key, map(text, [...place, key], replace)])
  )
}

/** A table's rows hold Markdown in the columns that say so. */
function mapRows(table: JsonObject, rows: JsonValue, place: JsonPath, replace: Replace): JsonValue {
  const columns = table['columns']
  const names = new Set(
    (Array.isArray(columns) ? columns : [])
      .filter(isJsonObject)
      .filter(column => column['data_type'] === 'markdown')
      .map(column => column['name'])
  )
  if (table['tag'] !== 'table' || !Array.isArray(rows)) return mapValue(rows, place, replace)
  return rows.map((row, index) => {
    if (!isJsonObject(row)) return row
    const cells = Object.entries(row).map(([name, cell = null]) => {
      const at = [...place, index, name]
      return [name, names.has(name) ? mapMarkdown(cell, at, replace) : cell] as const
    })
    return Object.fromEntries(cells)
  })
}

function mapKey(value: JsonValue, place: JsonPath, replace: Replace): JsonValue {
  const path = typeof value === 'string' ? picturePath(value) : undefined
  return path === undefined ? value : (replace(path, place) ?? value)
}

function mapMarkdown(value: JsonValue, place: JsonPath, replace: Replace): JsonValue {
  if (typeof value !== 'string') return value
  return markdownPictures(value, address => {
    const path = picturePath(address)
    return path === undefined ? undefined : replace(path, place)
  })
}
