import { setSecret } from '@actions/core'
import type { Environment } from '../model/environment.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { secretsOf } from './credentials.ts'
import { proxySecrets } from './proxies.ts'
import type { RawInputs } from './raw-inputs.ts'

// Shorter ones are no secrets, and taking them out would spoil every text that happens to hold them.
const SHORTEST_SECRET = 6

/**
 * What nobody may see. The runner masks it in the log; what goes elsewhere (outputs, state, the summary)
 * is freed of it here, since a server's answer or a library's error may repeat what was sent.
 */
export class Secrets {
  private readonly forms = new Set<string>()

  add(secret: string): void {
    setSecret(secret)
    if (secret.length < SHORTEST_SECRET) return
    for (const form of formsOf(secret)) this.forms.add(form)
  }

  /** The text with `***` in the place of every secret. */
  hide(text: string): string {
    // The longest first: of a URL nothing may be left because a part of it went before.
    const forms = [...this.forms].sort((a, b) => b.length - a.length)
    return forms.reduce((result, form) => result.replaceAll(form, '***'), text)
  }

  /** The same for all that a message holds. */
  hideIn(content: JsonObject): JsonObject {
    return Object.fromEntries(
      Object.entries(content).map(([key, value]) => [this.hide(key), this.hideInValue(value)])
    )
  }

  private hideInValue(value: JsonValue | undefined): JsonValue {
    if (Array.isArray(value)) return value.map(item => this.hideInValue(item))
    if (isJsonObject(value)) return this.hideIn(value)
    const text = String(value)
    const hidden = this.hide(text)
    return hidden === text ? (value ?? null) : hidden
  }
}

/** Every secret that a run was given; masking them is the first thing a stage does. */
export function maskSecrets(raw: RawInputs, env: Environment): Secrets {
  const secrets = new Secrets()
  for (const secret of [...secretsOf(raw, env), ...proxySecrets(env)]) secrets.add(secret)
  return secrets
}

/** A secret as it is, and as it stands in JSON and in a URL. */
function formsOf(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())]
}
