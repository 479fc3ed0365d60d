import type { Credentials } from '../feishu/access-token.ts'
import type { CustomBot } from '../feishu/custom-bot.ts'
import type { Environment } from '../model/environment.ts'
import { InputError, listNames } from '../model/input-error.ts'
import { parseList } from './parse-input.ts'
import type { RawInputs } from './raw-inputs.ts'

const ORIGINS: Readonly<Record<string, string>> = {
  feishu: 'https://open.feishu.cn',
  lark: 'https://open.larksuite.com'
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

type CredentialSet = { readonly appId: string; readonly appSecret: string; readonly token: string }

/** Every secret that a run was given, to be masked before anything is logged. Takes malformed inputs too. */
export function secretsOf(raw: RawInputs, env: Environment): string[] {
  const urls = entriesOf(raw.value('webhook_url'))
  // The last part of the URL alone lets anybody post.
  const tokens = urls.map(url => url.replace(/[?#].*$/, '').replace(/.*\//, ''))
  const apps = [inputSet(raw), environmentSet(env)].flatMap(set => [set.appSecret, set.token])
  const secrets = [
    ...apps,
    ...urls,
    ...tokens,
    ...entriesOf(raw.value('webhook_secret')),
    raw.value('github_token')
  ]
  return secrets.filter(secret => secret !== '')
}

function entriesOf(list: string): string[] {
  return [list, ...list.split(/[\s,"]+/).map(entry => entry.replace(/^\[|\]$/, ''))]
}

/** The credentials to use; inputs beat the environment as a set. Undefined when no set is complete. */
export function readCredentials(raw: RawInputs, env: Environment): Credentials | undefined {
  const { appId, appSecret, token } = chosenSet(raw, env)
  if (token !== '') return { kind: 'token', token }
  if (appId !== '' && appSecret !== '') return { kind: 'app', appId, appSecret }
  return undefined
}

/** @throws InputError for a token that no request can carry; the message does not hold it */
export function checkToken(credentials: Credentials): void {
  if (credentials.kind !== 'token' || /^[\x21-\x7e]+$/.test(credentials.token)) return
  throw new InputError(
    'tenant_access_token',
    'holds a space, a line break or another character that no token has. Copy it anew; it begins with `t-`.'
  )
}

/**
 * The custom bots of `webhook_url`, each with its secret.
 *
 * @throws InputError; the message never holds the URL
 */
export function readCustomBots(raw: RawInputs): CustomBot[] {
  const urls = [
    ...new Set(parseList('webhook_url', raw.value('webhook_url')).filter(url => url !== ''))
  ]
  const secrets = parseList('webhook_secret', raw.value('webhook_secret'))
  if (urls.length === 0) return []
  if (secrets.length > 1 && secrets.length !== urls.length) {
    throw new InputError(
      ['webhook_url', 'webhook_secret'],
      `there are ${urls.length} URLs and ${secrets.length} secrets. Give one secret for all, or one for each URL.`
    )
  }
  return urls.map((url, index) => {
    const secret = secrets.length === 1 ? secrets[0] : secrets[index]
    return {
      url: requireWebhookUrl(url),
      ...(secret === undefined || secret === '' ? {} : { secret })
    }
  })
}

function requireWebhookUrl(url: string): string {
  if (/^https?:\/\//i.test(url) && URL.canParse(url)) return new URL(url).href
  throw new InputError(
    'webhook_url',
    'is not an http(s) URL. Copy the whole webhook address from the settings of the custom bot, and store it as a secret.'
  )
}

/** Why there are no credentials, and what to do. */
export function missingCredentials(raw: RawInputs, env: Environment): InputError {
  const { appId, appSecret } = chosenSet(raw, env)
  const hint =
    'Store them as secrets and pass `app_id: ${{ secrets.FEISHU_APP_ID }}` and `app_secret: ${{ secrets.FEISHU_APP_SECRET }}`; a secret that does not exist reads as empty.'
  if (appId !== '')
    return new InputError('app_secret', `is empty although \`app_id\` is given. ${hint}`)
  if (appSecret !== '')
    return new InputError('app_id', `is empty although \`app_secret\` is given. ${hint}`)
  return new InputError(
    ['app_id', 'app_secret', 'tenant_access_token', 'webhook_url'],
    `no credentials were given. ${hint}`
  )
}

/** The origin of `domain`. */
export function readOrigin(raw: RawInputs, env: Environment): string {
  const domain = raw.value('domain') || (env['FEISHU_DOMAIN'] ?? '').trim() || 'feishu'
  const known = ORIGINS[domain.toLowerCase()]
  if (known !== undefined) return known
  const problem = `must be ${listNames(Object.keys(ORIGINS), 'or')} or an http(s) origin such as https://feishu.example.com`
  if (!/^https?:\/\//i.test(domain) || !URL.canParse(domain))
    throw new InputError('domain', `${problem}.`)
  const url = new URL(domain)
  if (url.username !== '' || url.password !== '')
    throw new InputError('domain', 'must not hold a user name or password.')
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new InputError('domain', `${problem}, without a path.`)
  }
  return url.origin
}

/** True when the app's secret would cross a network unprotected. */
export function isUnprotected(origin: string): boolean {
  const url = new URL(origin)
  return url.protocol === 'http:' && !LOOPBACK.test(url.hostname)
}

function chosenSet(raw: RawInputs, env: Environment): CredentialSet {
  const inputs = inputSet(raw)
  return Object.values(inputs).some(value => value !== '') ? inputs : environmentSet(env)
}

function inputSet(raw: RawInputs): CredentialSet {
  return {
    appId: raw.value('app_id'),
    appSecret: raw.value('app_secret'),
    token: raw.value('tenant_access_token')
  }
}

function environmentSet(env: Environment): CredentialSet {
  return {
    appId: (env['FEISHU_APP_ID'] ?? '').trim(),
    appSecret: (env['FEISHU_APP_SECRET'] ?? '').trim(),
    token: (env['FEISHU_TENANT_ACCESS_TOKEN'] ?? '').trim()
  }
}
