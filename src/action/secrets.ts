import { setSecret } from '@actions/core'
import { secretsOf } from './credentials.ts'
import type { ProxySettings } from '../http/transport.ts'
import type { Environment, RawInputs } from './raw-inputs.ts'

/** Masks every secret that a run was given; the first thing a stage does. */
export function maskSecrets(raw: RawInputs, env: Environment, proxies: ProxySettings): void {
  const secrets = [
    ...secretsOf(raw, env),
    ...proxyPasswords([proxies.httpProxy, proxies.httpsProxy])
  ]
  for (const secret of new Set(secrets)) setSecret(secret)
}

/** The proxies of the environment; the lower-case names win, as they do for curl. */
export function proxySettings(env: Environment): ProxySettings {
  const read = (name: string): string => (env[name.toLowerCase()] ?? env[name] ?? '').trim()
  return {
    httpProxy: read('HTTP_PROXY'),
    httpsProxy: read('HTTPS_PROXY'),
    noProxy: read('NO_PROXY')
  }
}

function proxyPasswords(urls: readonly string[]): string[] {
  return urls
    .filter(url => URL.canParse(url))
    .flatMap(url => {
      const { password } = new URL(url)
      return [password, decode(password)]
    })
    .filter(password => password !== '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
