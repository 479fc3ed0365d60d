import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { isPublicAddress } from '../../../src/files/public-address.ts'

describe('isPublicAddress', () => {
  test.each([
    '1.1.1.1',
    '140.82.112.3',
    '223.255.255.255',
    '2606:50c0:8000::154',
    '2001:4860::8888'
  ])('%s is public', address => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each([
    ['loopback', ['127.0.0.1', '127.255.255.254', '::1']],
    ['this machine', ['0.0.0.0', '0.1.2.3', '::']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fd12::1']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    [
      'metadata',
      ['169.254.169.254', '100.100.100.200', '192.0.0.192', '168.63.129.16', 'fd00:ec2::254']
    ],
    ['link-local', ['169.254.0.1', 'fe80::1', 'fe80::1%eth0', 'fec0::1']],
    ['multicast and broadcast', ['224.0.0.1', '239.1.1.1', '255.255.255.255', 'ff02::1']],
    [
      'documentation and tests',
      ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '2001:db8::1', '3fff::1']
    ],
    [
      'mapped, compatible and translated',
      ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1']
    ],
    ['tunnels', ['2002:7f00:1::', '2001:0:7f00:1::', '2001::1', '192.88.99.1']],
    [
      'no address',
      ['', 'localhost', '127.1', '0x7f.1', '2130706433', '1.1.1.1 ', '[::1]', '1.1.1.1:80']
    ]
  ])('%s is not public', (_what, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([])
  })

  const octet = fc.nat({ max: 255 })
  const first = fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 223, 224, 240, 255)
  const second = fc.oneof(fc.constantFrom(0, 16, 18, 31, 51, 52, 64, 88, 127, 168, 175, 254), octet)
  const third = fc.oneof(fc.constantFrom(0, 2, 48, 99, 100, 113, 193, 196), octet)
  const ipv4 = fc.oneof(
    fc.ipV4(),
    fc.tuple(first, second, third, octet).map(parts => parts.join('.'))
  )
  const ipv6 = fc.oneof(
    fc.ipV6(),
    ipv4.map(address => `::ffff:${address}`),
    fc
      .tuple(fc.constantFrom('2000', '2001', '2001:db8', '2002', '2600', '3fff', '64:ff9b'), ipv4)
      .map(([prefix, address]) => `${prefix}::${address}`)
  )
  // The library names three networks that are routed like any other.
  const ORDINARY = /^(unicast|as112|as112v6|amt)$/

  test('another library agrees that what is public is ordinary, and no IPv4 in disguise', () => {
    fc.assert(
      fc.property(fc.oneof(ipv4, ipv6), address => {
        if (!isPublicAddress(address)) return
        expect(ipaddr.parse(address).range()).toMatch(ORDINARY)
        expect(ipaddr.process(address).toString()).toBe(ipaddr.parse(address).toString())
      }),
      { numRuns: 3_000 }
    )
  })

  test('and every ordinary IPv4 address is public, apart from one of Azure', () => {
    fc.assert(
      fc.property(ipv4, address => {
        fc.pre(address !== '168.63.129.16')
        expect(isPublicAddress(address)).toBe(ORDINARY.test(ipaddr.parse(address).range()))
      }),
      { numRuns: 3_000 }
    )
  })
})
