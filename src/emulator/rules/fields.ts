import { fieldError } from '../errors.ts'
import type { JsonObject } from '../json.ts'
import { own } from '../json.ts'

/** A required string of the body; missing, empty or of another type is 99992402. */
export function requiredString(body: JsonObject, field: string): string {
  const value = own(body, field)
  if (value === undefined || value === null || value === '')
    throw fieldError(field, `${field} is required`)
  if (typeof value !== 'string') throw fieldError(field, `${field} must be a string`, value)
  return value
}

/** An optional string of at most `max` characters. */
export function optionalString(body: JsonObject, field: string, max: number): string | undefined {
  const value = own(body, field)
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw fieldError(field, `${field} must be a string`, value)
  if (Array.from(value).length > max) throw fieldError(field, `the max length is ${max}`, value)
  return value === '' ? undefined : value
}

/** An optional boolean, false when absent. */
export function optionalBoolean(body: JsonObject, field: string): boolean {
  const value = own(body, field)
  if (value === undefined || value === null) return false
  if (typeof value !== 'boolean') throw fieldError(field, `${field} must be a boolean`, value)
  return value
}
