import { BlockList, isIP } from 'node:net'

/** What is nobody's on the public internet: this machine, this network, other networks' insides, documentation. */
const NOT_PUBLIC_4 = [
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
]
/** Inside 2000::/3: documentation, and ways of writing an IPv4 address that would slip past the list above. */
const NOT_PUBLIC_6 = ['2001::/32', '2001:db8::/32', '2002::/16', '3fff::/20']

function listOf(subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [network = '', prefix = ''] = subnet.split('/')
    list.addSubnet(network, Number(prefix), family)
  }
  return list
}

const inside4 = listOf(NOT_PUBLIC_4, 'ipv4')
const inside6 = listOf(NOT_PUBLIC_6, 'ipv6')
const global6 = listOf(['2000::/3'], 'ipv6')

/** Whether an address, in numbers, belongs to the public internet. Everything that is not surely public is not. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !inside4.check(address, 'ipv4')
  return isIP(address) === 6 && global6.check(address, 'ipv6') && !inside6.check(address, 'ipv6')
}
