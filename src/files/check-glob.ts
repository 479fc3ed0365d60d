import { InputError } from '../model/input-error.ts'
import type { FileRequest } from './read-media-file.ts'
import { realPathInside } from './real-path.ts'

// Braces multiply: thirty pairs would keep a runner busy for ever.
const MAX_CHARACTERS = 1000
const MAX_ALTERNATIVES = 100

/**
 * Checks a glob before it is followed.
 *
 * @throws InputError when it begins or goes on outside of the roots, or stands for too many patterns
 */
export async function checkGlob({ roots, input, path }: FileRequest): Promise<void> {
  const fail = (problem: string): InputError =>
    new InputError(input, `${JSON.stringify(path.slice(0, 100))} ${problem}`)
  if (path.length > MAX_CHARACTERS) throw fail(`has more than ${MAX_CHARACTERS} characters.`)
  const alternatives = mostAlternatives(path)
  if (alternatives > MAX_ALTERNATIVES) {
    throw fail(
      `stands for more than ${MAX_ALTERNATIVES} patterns. Write fewer {…}, or use * instead.`
    )
  }
  const segments = path.split(/[/\\]/)
  const first = segments.findIndex(segment => /[*?[{]/.test(segment))
  // Where a `..` leads to from a folder that is not known yet, nobody can check.
  if (segments.slice(first).some(segment => UPWARD.test(segment)))
    throw fail('holds .. after a wildcard. Write the path without it.')
  const start = segments.slice(0, first).join('/')
  await realPathInside(roots, input, start === '' && path.startsWith('/') ? '/' : start)
}

const UPWARD = /(?:^|[{,])\.\.(?:$|[},])/

/** As many patterns as the braces of a glob stand for, or more: nested ones count as if they stood in a row. */
function mostAlternatives(glob: string): number {
  let most = 1
  for (let rest = glob, before = ''; rest !== before;) {
    before = rest
    rest = rest.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
      most *= countOf(inside)
      return ''
    })
  }
  return most
}

/** `a,b` or `1..5`. */
function countOf(inside: string): number {
  const [, from, to] = /^(-?\d+)\.\.(-?\d+)/.exec(inside) ?? []
  if (from !== undefined && to !== undefined) return Math.abs(Number(to) - Number(from)) + 1
  return inside.split(',').length
}
