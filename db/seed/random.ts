/** A stream of numbers that depends on its seed alone, on every machine. Not for secrets. */
export type Random = {
  /** 0 ≤ x < 1 */
  fraction: () => number
  /** A whole number from low to high, both included. */
  whole: (low: number, high: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  /** Like `pick`, but the first items come far more often than the last. */
  pickUneven: <Item>(items: readonly Item[]) => Item
  isLikely: (probability: number) => boolean
  /** Lower-case hexadecimal digits. */
  hex: (digitCount: number) => string
}

/** A 32-bit FNV-1a hash with a final mix, so that neighbouring seeds give unrelated streams. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Chris Doty-Humphrey's sfc32: small, fast, passes PractRand. */
function sfc32(seed: string): () => number {
  let a = hash32(`${seed}#1`)
  let b = hash32(`${seed}#2`)
  let c = hash32(`${seed}#3`)
  let counter = 1
  const next = () => {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}

/** A stream for one seed; the same text always gives the same stream. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed)
  const fraction = () => next() / 4_294_967_296
  const at = <Item>(items: readonly Item[], index: number): Item => {
    const item = items[index]
    if (item === undefined) throw new Error('không thể chọn trong danh sách rỗng')
    return item
  }
  return {
    fraction,
    whole: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    pick: (items) => at(items, Math.floor(fraction() * items.length)),
    pickUneven: (items) => at(items, Math.floor(fraction() ** 2 * items.length)),
    isLikely: (probability) => fraction() < probability,
    hex: (digitCount) => {
      let digits = ''
      while (digits.length < digitCount) digits += next().toString(16).padStart(8, '0')
      return digits.slice(0, digitCount)
    },
  }
}
