import { isJsonObject, type JsonValue } from '../model/json.ts'
import { nearestName } from '../text/nearest-name.ts'
import type { TemplateScope } from './scope.ts'

/**
 * A level of data that names are looked up in: the scope, then what each section entered. `isPayload`
 * holds inside the event's payload, where a name may be missing because events differ.
 */
export type Frame = { readonly value: JsonValue; readonly isPayload: boolean }

export type Found =
  | { readonly kind: 'found'; readonly value: JsonValue; readonly isPayload: boolean }
  /** Missing in the payload, or unknown; `nearest` searches for what may have been meant. */
  | { readonly kind: 'missing' | 'unknown'; readonly nearest: () => string | undefined }

/** Where the scope holds the payload. */
const PAYLOADS: readonly string[] = ['event', 'github.event']

export function rootFrame(scope: TemplateScope): Frame {
  return { value: { ...scope }, isPayload: false }
}

/**
 * Looks a dotted name up as Mustache does: its first part in the innermost frame that has it, the rest
 * inside of that. Own properties only, so that `constructor` is an unknown name like the rest.
 */
export function lookUp(name: string, frames: readonly Frame[]): Found {
  const innermost = frames.at(-1)
  if (name === '.' && innermost !== undefined) return { kind: 'found', ...innermost }
  const parts = name.split('.')
  const frame = frames.findLast(({ value }) => ownValue(value, parts[0] ?? '') !== undefined)
  if (frame !== undefined) return descend(frame, parts, frame === frames[0])
  const isPayload = frames.some(candidate => candidate.isPayload)
  return {
    kind: isPayload ? 'missing' : 'unknown',
    nearest: () => nearestOf(name, allNames(frames))
  }
}

function descend(frame: Frame, parts: readonly string[], isRoot: boolean): Found {
  let { value, isPayload } = frame
  for (const [index, part] of parts.entries()) {
    const next = ownValue(value, part)
    const walked = parts.slice(0, index)
    if (next === undefined) {
      const around = value
      return {
        kind: isPayload ? 'missing' : 'unknown',
        nearest: () => nearestWithin(around, part, walked)
      }
    }
    value = next
    isPayload ||= isRoot && PAYLOADS.includes([...walked, part].join('.'))
  }
  return { kind: 'found', value, isPayload }
}

function nearestWithin(
  value: JsonValue,
  part: string,
  walked: readonly string[]
): string | undefined {
  const near = nearestName(part, isJsonObject(value) ? Object.keys(value) : [])
  return near === undefined ? undefined : [...walked, near].join('.')
}

function ownValue(value: JsonValue, key: string): JsonValue | undefined {
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** Every name that could stand there, one level deep; `repository` is near to `github.repository`. */
function allNames(frames: readonly Frame[]): string[] {
  return frames.flatMap(({ value, isPayload }) => {
    if (!isJsonObject(value)) return []
    const names = Object.keys(value)
    if (isPayload) return names
    return names.flatMap(name => [name, ...innerNames(name, value[name])])
  })
}

function innerNames(name: string, value: JsonValue | undefined): string[] {
  if (name === 'event' || !isJsonObject(value)) return []
  return Object.keys(value).map(inner => `${name}.${inner}`)
}

/** `repository` is `github.repository` for sure, however many letters are missing. */
function nearestOf(name: string, names: readonly string[]): string | undefined {
  return names.find(candidate => candidate.endsWith(`.${name}`)) ?? nearestName(name, names)
}
