const compare = new Intl.Collator('vi').compare

/** The word people are called by: the last of a Vietnamese name. */
export const givenName = (name: string): string => name.trim().split(/\s+/u).at(-1) ?? name

/** As directories sort people here: by given name, then by the whole name, in the order of the Vietnamese alphabet. */
export function byGivenName(one: { name: string }, other: { name: string }): number {
  return compare(givenName(one.name), givenName(other.name)) || compare(one.name, other.name)
}
