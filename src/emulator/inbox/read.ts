import type { Json, JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'

/** Reads of JSON that somebody sent: what is absent or of another type reads as empty. */
export function readText(json: JsonObject, key: string): string {
  const value = own(json, key)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export function readObject(json: JsonObject, key: string): JsonObject {
  const value = own(json, key)
  return isObject(value) ? value : {}
}

export function readObjects(json: JsonObject, key: string): JsonObject[] {
  return readList(json, key).filter(isObject)
}

export function readList(json: JsonObject, key: string): Json[] {
  const value = own(json, key)
  return Array.isArray(value) ? value : []
}

export function readFlag(json: JsonObject, key: string, absent: boolean): boolean {
  const value = own(json, key)
  return typeof value === 'boolean' ? value : absent
}

/** One of `choices`, the first where it is absent or unknown. */
export function readChoice<T extends string>(
  json: JsonObject,
  key: string,
  choices: readonly [T, ...T[]]
): T {
  const value = own(json, key)
  return choices.find(choice => choice === value) ?? choices[0]
}

/** A whole number between the bounds; `absent` where there is none. */
export function readNumber(
  json: JsonObject,
  key: string,
  { min, max, absent }: { min: number; max: number; absent: number }
): number {
  const value = Number(own(json, key) ?? Number.NaN)
  return Number.isFinite(value) ? Math.min(max, Math.max(min, Math.trunc(value))) : absent
}
