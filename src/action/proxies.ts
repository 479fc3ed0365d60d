import type { ProxySettings } from '../http/transport.ts'
import { InputError } from '../model/input-error.ts'
import type { Environment } from '../model/environment.ts'

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * The proxies of the environment; the lower-case names win, as they do for curl.
 *
 * @throws InputError for what is no http(s) proxy; the message never holds the value
 */
export function proxySettings(env: Environment): ProxySettings {
  return {
    httpProxy: readProxy('HTTP_PROXY', env),
    httpsProxy: readProxy('HTTPS_PROXY', env),
    noProxy: read('NO_PROXY', env)
  }
}

/** What is secret about the proxies of the environment. Takes malformed values too. */
export function proxySecrets(env: Environment): string[] {
  return ['HTTP_PROXY', 'HTTPS_PROXY'].flatMap(name => {
    const [user = '', ...password] = userinfo(read(name, env)).split(':')
    const plain = [decode(user), decode(password.join(':'))]
    if (plain[1] === '') return []
    // As it is sent to the proxy, which may repeat it.
    const basic = Buffer.from(plain.join(':')).toString('base64')
    return [password.join(':'), plain[1] ?? '', basic]
  })
}

function readProxy(name: string, env: Environment): string {
  const value = read(name, env)
  if (value === '') return ''
  const text = SCHEME.test(value) ? value : `http://${value}`
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new InputError(
      name,
      'the environment variable holds no http(s) proxy. Write it like http://proxy.example.com:3128, with `user:password@` before the host where it asks for them.'
    )
  }
  // A percent sign that begins no code stands for itself.
  url.username = encodeURIComponent(decode(url.username))
  url.password = encodeURIComponent(decode(url.password))
  return url.href
}

function read(name: string, env: Environment): string {
  return (env[name.toLowerCase()]?.trim() ?? '') || (env[name]?.trim() ?? '')
}

/** What stands before the last `@` of the authority. */
function userinfo(url: string): string {
  const authority = url.replace(SCHEME, '').split(/[/?#]/, 1)[0] ?? ''
  return authority.slice(0, Math.max(0, authority.lastIndexOf('@')))
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
