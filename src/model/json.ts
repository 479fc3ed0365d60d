/** A value that JSON can hold. */
export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject

/** A JSON object; a missing key reads as `undefined`. */
export type JsonObject = { [key: string]: JsonValue | undefined }

/** True for a plain object, false for an array, null or a scalar. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object's own string under `key`, or undefined. */
export function stringAt(object: JsonObject | undefined, key: string): string | undefined {
  const value = valueAt(object, key)
  return typeof value === 'string' ? value : undefined
}

/** The object's own object under `key`, or undefined. */
export function objectAt(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = valueAt(object, key)
  return isJsonObject(value) ? value : undefined
}

/** The object's own number under `key`, or undefined. */
export function numberAt(object: JsonObject | undefined, key: string): number | undefined {
  const value = valueAt(object, key)
  return typeof value === 'number' ? value : undefined
}

/** The object's own string under `key`, or its number as text: what stands between writes some as the other. */
export function textAt(object: JsonObject | undefined, key: string): string | undefined {
  return stringAt(object, key) ?? numberAt(object, key)?.toString()
}

/** The object's own array under `key`, or an empty one. */
export function arrayAt(object: JsonObject | undefined, key: string): JsonValue[] {
  const value = valueAt(object, key)
  return Array.isArray(value) ? value : []
}

/** Own properties only: a payload that names `constructor` must not reach the prototype. */
function valueAt(object: JsonObject | undefined, key: string): JsonValue | undefined {
  return object !== undefined && Object.hasOwn(object, key) ? object[key] : undefined
}
