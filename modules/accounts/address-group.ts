import { isIPv6 } from 'node:net'

const GROUPS_OF_A_NETWORK = 4

/**
 * The part of a network address that stands for one place: an IPv4 address as it is, the /64 of an IPv6 address,
 * because every home owns 2^64 of the latter. Anything else stands for itself.
 */
export function addressGroup(address: string): string {
  const bare = address.split('%')[0] ?? address
  if (!isIPv6(bare)) return bare
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)
  if (mapped?.[1]) return mapped[1]
  const [head = '', tail] = bare.toLowerCase().split('::')
  const groupsOf = (part: string) => (part === '' ? [] : part.split(':'))
  const left = groupsOf(head)
  const right = tail === undefined ? [] : groupsOf(tail)
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  const groups = [...left, ...zeros, ...right].slice(0, GROUPS_OF_A_NETWORK)
  return `${groups.map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
