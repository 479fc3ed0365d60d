import { TransportError, type TransportFailure } from './errors.ts'

// Why OpenSSL and Node do not believe a certificate (nodejs.org/api/tls.html, "X509 certificate error codes").
const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)|INVALID_(?:CA|PURPOSE)/

// A request that Node's client will not write, by what is wrong with it, and undici's word for the same.
const INVALID =
  /^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS|UND_ERR_INVALID_ARG)$/

// Headers that are too many for Node's client, and for undici's.
const HEADERS_TOO_LARGE = /^(?:HPE_HEADER_OVERFLOW|UND_ERR_HEADERS_OVERFLOW)$/

// What the parser of both, llhttp, calls its errors; the second is undici's name where it gives no code.
const NOT_HTTP = /^(?:HPE_|HTTPParserError$)/

/**
 * What an error of Node's client or of undici's means. It may carry the request or a proxy's URL with its
 * password, so only its code and the first line of its own words are taken over.
 */
export function failureOf(error: Error, host: string, started: boolean): TransportError {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  const cause = [code, firstLine(error.message)].filter(part => part !== '').join(': ')
  const fail = (failure: TransportFailure, message: string, sent: boolean): TransportError =>
    new TransportError(failure, message, sent, code === error.name ? '' : code)
  const refusal = /^Proxy (?:response|Authentication Required) \((4\d\d)\)/.exec(error.message)?.[1]
  if (refusal !== undefined) {
    return fail(
      'proxy',
      `the proxy let nothing through to ${host}: HTTP ${refusal}${refusal === '407' ? ', so it wants other credentials' : ''}`,
      false
    )
  }
  if (INVALID.test(code)) return fail('invalid', `the request cannot be written (${cause})`, false)
  if (CERTIFICATE.test(code)) {
    return fail(
      'certificate',
      `the certificate of ${host} is not trusted (${cause}); a certificate authority of your own is named by NODE_EXTRA_CA_CERTS`,
      false
    )
  }
  if (!started) return fail('connect', `no connection to ${host} (${cause})`, false)
  if (HEADERS_TOO_LARGE.test(code)) {
    return fail('too_large', `the answer of ${host} has too many headers (${cause})`, true)
  }
  if (NOT_HTTP.test(code))
    return fail('protocol', `the answer of ${host} is not HTTP (${cause})`, true)
  return fail('dropped', `the connection to ${host} broke (${cause})`, true)
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/\/\/[^@/\s]*@/g, '//***@').slice(0, 200)
}
