import { InputError } from '../model/input-error.ts'
import { TransportError } from './errors.ts'

// Why OpenSSL and Node do not believe a certificate (nodejs.org/api/tls.html, "X509 certificate error codes").
const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY|DECRYPT|DECODE)|INVALID_(?:CA|PURPOSE)/

/**
 * What an error under way means. It may quote the request, so only its code and the first line of its
 * own words are taken over. What tells a person enough itself stays as it is.
 */
export function failureOf(error: Error, host: string, sent: boolean): Error {
  if (error instanceof InputError || error instanceof TransportError) return error
  const code = codeOf(error)
  const cause = causeOf(error)
  if (CERTIFICATE.test(code)) {
    return new TransportError(
      'certificate',
      `the certificate of ${host} is not trusted (${cause}); a certificate authority of your own is named by NODE_EXTRA_CA_CERTS`,
      false,
      error
    )
  }
  if (!sent)
    return new TransportError('connect', `no connection to ${host} (${cause})`, false, error)
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new TransportError(
      'too_large',
      `the answer of ${host} has too many headers (${cause})`,
      true
    )
  }
  // Node's parser of HTTP begins all of its codes so.
  if (code.startsWith('HPE_'))
    return new TransportError('protocol', `the answer of ${host} is not HTTP (${cause})`, true)
  return new TransportError('dropped', `the connection to ${host} broke (${cause})`, true, error)
}

/** A request that Node refuses to write, for a header that no request can carry, say. */
export function unwritable(error: unknown): TransportError {
  const cause = error instanceof Error ? causeOf(error) : 'unknown'
  return new TransportError('invalid', `the request cannot be written (${cause})`, false)
}

/** A proxy that will not let the request through, whoever asks. */
export function refusedByProxy(status: number, host: string): TransportError {
  const advice = status === 407 ? ', so it wants other credentials' : ''
  return new TransportError(
    'proxy',
    `the proxy let nothing through to ${host}: HTTP ${status}${advice}`,
    false
  )
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

function causeOf(error: Error): string {
  return [codeOf(error), firstLine(error.message)].filter(part => part !== '').join(': ')
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/\/\/[^@/\s]*@/g, '//***@').slice(0, 200)
}
