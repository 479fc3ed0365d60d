import type { JsonObject, JsonValue } from '../model/json.ts'
import type { Position } from '../text/structured-error.ts'
import type { JsonPath } from '../text/structured-path.ts'
import type { Sink } from './escape.ts'
import { rootFrame, type Frame } from './lookup.ts'
import { isTemplate, loadParser } from './parse.ts'
import { Renderer, type Rendered, type RenderOptions } from './render.ts'
import type { TemplateScope } from './scope.ts'
import { readSection, type Section } from './section-key.ts'
import { describePlace, TemplateError, type TemplatePlace } from './template-error.ts'

/** `sinkAt` tells what the text at a path is; `locate` finds a path in the file, for messages. */
export type RenderDocumentOptions = RenderOptions & {
  readonly sinkAt: (path: JsonPath) => Sink
  readonly locate?: (path: JsonPath) => Position | undefined
}

export type RenderedDocument = Rendered<JsonValue> & {
  /** Where what stands at a path of the result came from: a repeated element has one place in the file. */
  readonly sourcePath: (path: JsonPath) => JsonPath
}

/**
 * Renders every string of a parsed JSON or YAML document; keys, numbers and the rest stay as they are, so
 * no value can break the structure. An object `{"{{#name}}": element}` in a list stands for its element
 * once for each item of the list that it names, `{"{{^name}}": element}` for it when there is nothing.
 * Throws a TemplateError.
 */
export async function renderDocument(
  document: JsonValue,
  scope: TemplateScope,
  options: RenderDocumentOptions
): Promise<RenderedDocument> {
  if (!holdsTemplate(document)) return { value: document, warnings: [], sourcePath: path => path }
  const renderer = new DocumentRenderer(new Renderer(await loadParser()), options)
  const value = renderer.value(document, [], [rootFrame(scope)])
  return {
    value,
    warnings: renderer.texts.warnings,
    sourcePath: path => renderer.sourcePath(value, path)
  }
}

function holdsTemplate(value: JsonValue | undefined): boolean {
  if (typeof value === 'string') return isTemplate(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => isTemplate(key) || holdsTemplate(inner))
}

class DocumentRenderer {
  readonly texts: Renderer
  private readonly options: RenderDocumentOptions
  /** The source paths of the items of each list. */
  private readonly itemSources = new Map<JsonValue, readonly JsonPath[]>()

  constructor(texts: Renderer, options: RenderDocumentOptions) {
    this.texts = texts
    this.options = options
  }

  value(value: JsonValue, path: JsonPath, frames: readonly Frame[]): JsonValue {
    if (typeof value === 'string') return this.text(value, path, frames)
    if (Array.isArray(value)) return this.list(value, path, frames)
    this.texts.count(1, 0, this.placeOf(path))
    return typeof value === 'object' && value !== null ? this.object(value, path, frames) : value
  }

  sourcePath(root: JsonValue, path: JsonPath): JsonPath {
    let value: JsonValue | undefined = root
    let source: JsonPath = []
    for (const part of path) {
      const item =
        typeof part === 'number' ? this.itemSources.get(value ?? null)?.[part] : undefined
      source = item ?? [...source, part]
      value = memberOf(value, part)
    }
    return source
  }

  private text(template: string, path: JsonPath, frames: readonly Frame[]): string {
    if (!isTemplate(template)) return template
    return this.texts.render(template, frames, this.options.sinkAt(path), this.placeOf(path))
  }

  private object(object: JsonObject, path: JsonPath, frames: readonly Frame[]): JsonObject {
    const entries = Object.entries(object).flatMap(([key, inner]) => {
      if (inner === undefined) return []
      if (isTemplate(key)) throw this.keyError(key, path)
      return [[key, this.value(inner, [...path, key], frames)] as const]
    })
    return Object.fromEntries(entries)
  }

  private list(list: readonly JsonValue[], path: JsonPath, frames: readonly Frame[]): JsonValue {
    const items: JsonValue[] = []
    const sources: JsonPath[] = []
    const add = (item: JsonValue, source: JsonPath, inner: readonly Frame[]): void => {
      const section = readSection(item)
      if (section !== undefined) {
        this.section(section, [...source, section.key], inner, add)
        return
      }
      items.push(this.value(item, source, inner))
      sources.push(source)
    }
    for (const [index, item] of list.entries()) add(item, [...path, index], frames)
    this.itemSources.set(items, sources)
    return items
  }

  private section(
    section: Section,
    path: JsonPath,
    frames: readonly Frame[],
    add: (item: JsonValue, source: JsonPath, frames: readonly Frame[]) => void
  ): void {
    const { content } = section
    for (const inner of this.texts.enter(section, frames, this.placeOf(path))) {
      if (!Array.isArray(content)) add(content, path, inner)
      else for (const [index, item] of content.entries()) add(item, [...path, index], inner)
    }
  }

  private keyError(key: string, path: JsonPath): TemplateError {
    const where = describePlace(this.placeOf([...path, key]))
    return new TemplateError(
      `${where}: a template stands in a key. A key {{#name}} or {{^name}} is the only one of its object, and the object an item of a list.`
    )
  }

  private placeOf(path: JsonPath): TemplatePlace {
    const { name, locate } = this.options
    return { name, path, locate: () => locate?.(path) }
  }
}

function memberOf(value: JsonValue | undefined, part: string | number): JsonValue | undefined {
  if (Array.isArray(value)) return typeof part === 'number' ? value[part] : undefined
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
  return value[part]
}
