import { BlockList, isIP } from 'node:net'

// Not globally reachable by IANA's registry of special-purpose addresses (RFC 6890 and its updates), and
// multicast. 100.64.0.0/10 and 169.254.0.0/16 hold the metadata services of clouds too.
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Azure's platform answers there to its own machines, GitHub's runners among them.
  '168.63.129.16/32'
]

// All that is routed is in here, so loopback, mapped and translated IPv4, local and multicast are not.
const GLOBAL_IPV6 = '2000::/3'
// Tunnels to any IPv4 address (Teredo in 2001::/23, 6to4), and documentation.
const SPECIAL_IPV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const specialIpv4 = listOf(SPECIAL_IPV4, 'ipv4')
const globalIpv6 = listOf([GLOBAL_IPV6], 'ipv6')
const specialIpv6 = listOf(SPECIAL_IPV6, 'ipv6')

/** True for an IP address that leads to a machine on the internet, and to nothing beside or inside of this one. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !specialIpv4.check(address, 'ipv4')
    case 6:
      return (
        !address.includes('%') &&
        globalIpv6.check(address, 'ipv6') &&
        !specialIpv6.check(address, 'ipv6')
      )
    default:
      return false
  }
}

function listOf(networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/')
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}
