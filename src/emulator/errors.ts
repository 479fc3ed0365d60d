import type { Json, JsonObject } from './json.ts'
import { asText } from './json.ts'

/** A failure that the API answers with a documented code; the gateway turns it into a body. */
export class ApiError extends Error {
  readonly code: number
  /** Appended to the documented text, or the whole text when it replaces it. */
  readonly detail: { ext?: string; msg?: string }
  readonly extras: JsonObject
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: number,
    detail: { ext?: string; msg?: string } = {},
    extras: JsonObject = {},
    headers: Readonly<Record<string, string>> = {}
  ) {
    super(`${code} ${detail.msg ?? detail.ext ?? ''}`)
    this.code = code
    this.detail = detail
    this.extras = extras
    this.headers = headers
  }
}

/** 230001 with one of the documented `ext=` texts. */
export function invalidParam(ext: string): ApiError {
  return new ApiError(230001, { ext })
}

/** 99992402 for one field, with the gateway's `field_violations`. */
export function fieldError(field: string, description: string, value?: Json): ApiError {
  const shown = value === undefined ? {} : { value: asText(value) }
  return new ApiError(99992402, {}, { field_violations: [{ field, ...shown, description }] })
}

/** 99991672: none of the scopes is granted. */
export function scopeError(scopes: readonly string[]): ApiError {
  return new ApiError(
    99991672,
    { msg: `Access denied. One of the following scopes is required: [${scopes.join(', ')}]` },
    {
      message: 'Refer to the documentation to fix the error.',
      permission_violations: scopes.map(scope => ({
        scope,
        url: `https://open.feishu.cn/app?scope=${encodeURIComponent(scope)}`
      }))
    }
  )
}

/** 99991400 (HTTP 429) with the gateway's two headers; `resetSeconds` is how long to wait. */
export function throttled(limit: number, resetSeconds: number): ApiError {
  return new ApiError(
    99991400,
    {},
    {},
    {
      'x-ogw-ratelimit-limit': String(limit),
      'x-ogw-ratelimit-reset': String(resetSeconds)
    }
  )
}

/** A card that cannot be created: the sub-code stands in the text alone. */
export class CardError extends Error {
  readonly subCode: number
  readonly path: string | undefined
  readonly reason: string
  readonly value: string | undefined

  constructor(subCode: number, reason: string, more: { path?: string; value?: string } = {}) {
    super(`${subCode} ${reason}`)
    this.subCode = subCode
    this.reason = reason
    this.path = more.path
    this.value = more.value
  }

  /** `ErrCode: …; ErrPath: …; ErrMsg: …; ErrorValue: …; ` as the sub-code tables write it. */
  get ext(): string {
    const path = this.path === undefined ? '' : `ErrPath: ${this.path}; `
    const value = this.value === undefined ? '' : `ErrorValue: ${this.value}; `
    // The table writes the outer code behind this one alone.
    const outer = this.subCode === 11310 ? 'code:230099' : ''
    return `ErrCode: ${this.subCode}; ${path}ErrMsg: ${this.reason}; ${value}${outer}`
  }
}
