import { readFileSync } from 'node:fs'
import { paletteCss } from './palette.ts'

const FOLDER = new URL('page/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml'
}

export type PageFile = { readonly type: string; readonly text: string }

/** A file of the page; undefined when there is none of that name. */
export function pageFile(name: string): PageFile | undefined {
  const [, ending = ''] = /^[a-z-]+\.(css|html|js|svg)$/.exec(name) ?? []
  const type = TYPES[ending]
  if (type === undefined) return undefined
  if (name === 'palette.css') return { type, text: paletteCss() }
  try {
    return { type, text: readFileSync(new URL(name, FOLDER), 'utf8') }
  } catch {
    return undefined
  }
}
