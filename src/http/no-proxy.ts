import { isIPv6 } from 'node:net'

/**
 * Whether `noProxy`, a list parted by commas or spaces, names a host: `*`; a name, which stands for what is
 * below it too; `*.name` for that alone; an address, IPv6 with or without brackets; each with `:port` or without.
 */
export function isExempt(noProxy: string, host: string, port: string): boolean {
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .some(entry => entry !== '' && names(entry, host, port))
}

function names(entry: string, host: string, port: string): boolean {
  const [, name = '', onlyPort = port] = isIPv6(entry)
    ? ['', entry]
    : (/^(.*?)(?::(\d+))?$/.exec(entry) ?? [])
  if (onlyPort !== port) return false
  if (name === '*') return true
  const bare = name.replace(/^\[|\]$/g, '').replace(/^\*?\.|\.$/g, '')
  return (host === bare && !name.startsWith('*')) || host.endsWith(`.${bare}`)
}
