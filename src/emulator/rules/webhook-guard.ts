import { createHmac, timingSafeEqual } from 'node:crypto'
import { BlockList, isIP } from 'node:net'
import { ApiError } from '../errors.ts'
import type { Json, JsonObject } from '../json.ts'
import { isObject, own } from '../json.ts'
import type { Webhook } from '../model.ts'

/** How far a signature's timestamp may be from the server's time. */
const SIGNATURE_LIFE_S = 3600

/** Signature of a custom bot: base64 of HMAC-SHA256 over nothing, keyed `timestamp\nsecret`. */
export function signatureOf(timestamp: string, secret: string): string {
  return createHmac('sha256', `${timestamp}\n${secret}`).digest('base64')
}

/** 19022: the caller's address is in the bot's list, if it has one. */
export function checkAddress({ ips }: Webhook, address: string | undefined): void {
  if (ips === undefined) return
  const plain = (address ?? '').replace(/^::ffff:/, '')
  if (!ips.some(entry => covers(entry, plain))) throw new ApiError(19022)
}

/** 19021: `timestamp` (seconds, a string) and `sign` fit the bot's secret, within an hour. */
export function checkSignature({ secret }: Webhook, body: JsonObject, nowMs: number): void {
  if (secret === undefined) return
  const timestamp = own(body, 'timestamp')
  const sign = own(body, 'sign')
  if (typeof timestamp !== 'string' || typeof sign !== 'string') throw new ApiError(19021)
  const age = Math.abs(nowMs / 1000 - Number(timestamp))
  if (!/^\d+$/.test(timestamp) || age > SIGNATURE_LIFE_S) throw new ApiError(19021)
  const wanted = Buffer.from(signatureOf(timestamp, secret))
  const given = Buffer.from(sign)
  if (wanted.length !== given.length || !timingSafeEqual(wanted, given)) throw new ApiError(19021)
}

/** 19024: one of the bot's keywords stands somewhere in the message. */
export function checkKeywords({ keywords }: Webhook, message: Json): void {
  if (keywords === undefined || keywords.length === 0) return
  const text = stringsOf(message).join('\n')
  if (!keywords.some(word => text.includes(word))) throw new ApiError(19024)
}

function stringsOf(value: Json): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsOf)
  return isObject(value) ? Object.values(value).flatMap(item => stringsOf(item ?? null)) : []
}

/** An entry is an address, a CIDR block, or an address with `*` for whole numbers. */
function covers(entry: string, address: string): boolean {
  const [network = '', prefix] = entry.split('/')
  if (prefix !== undefined) return inBlock(network, Number(prefix), address)
  const pattern = entry.split('*').map(part => part.replaceAll('.', '\\.'))
  return new RegExp(`^${pattern.join('\\d+')}$`).test(address)
}

function inBlock(network: string, prefix: number, address: string): boolean {
  const version = isIP(network)
  if (version === 0 || version !== isIP(address)) return false
  const family = version === 6 ? 'ipv6' : 'ipv4'
  const list = new BlockList()
  list.addSubnet(network, prefix, family)
  return list.check(address, family)
}
