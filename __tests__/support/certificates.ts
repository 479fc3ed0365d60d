import { generate } from 'selfsigned'

/** Keys and certificates as PEM texts. */
export type Certificates = {
  /** The certificate authority that a client has to trust. */
  readonly ca: string
  /** A server's own, for localhost, 127.0.0.1 and ::1, signed by it. */
  readonly cert: string
  readonly key: string
}

/** A certificate authority of our own and a server certificate that it signed, for `names` as well. */
export async function makeCertificates(names: readonly string[] = []): Promise<Certificates> {
  const authority = await generate([{ name: 'commonName', value: 'Octo test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true }
    ]
  })
  const server = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: 'open.feishu.example.com' },
          ...names.map(value => ({ type: 2 as const, value })),
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' }
        ]
      }
    ]
  })
  return { ca: authority.cert, cert: server.cert, key: server.private }
}
