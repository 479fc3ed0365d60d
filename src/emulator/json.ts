/** A value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | JsonObject

/** A JSON object; a missing key reads as `undefined`. */
export type JsonObject = { [key: string]: Json | undefined }

/** True for a plain object, false for an array, null or a scalar. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object's own value under `key`; `__proto__` and its like never reach the prototype. */
export function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

/** The string itself, or the JSON of anything else. */
export function asText(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null)
}

/** Parses JSON text; undefined when it is not JSON. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}
