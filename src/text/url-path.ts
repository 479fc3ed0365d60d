/**
 * A name that may hold slashes (a branch, a tag, a path) as part of an address: `fix/a#1` -> `fix/a%231`.
 * A name from an event may hold a lone surrogate, on which `encodeURIComponent` would throw.
 */
export function urlPath(name: string): string {
  return name
    .toWellFormed()
    .split('/')
    .map(segment => encodeURIComponent(segment))
    .join('/')
}
