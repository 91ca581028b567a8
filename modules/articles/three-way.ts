/** A stretch of a text of which two people made something. `base` is what both started from. */
export type Part<Item> =
  | { kind: 'same'; items: Item[] }
  /** Only one of them changed it. */
  | { kind: 'mine' | 'theirs'; base: Item[]; items: Item[] }
  | { kind: 'both'; base: Item[]; mine: Item[]; theirs: Item[] }

type Keyed<Item> = { items: readonly Item[]; keys: readonly string[] }

/**
 * Puts two changed texts beside the one they came from, item by item. Every item of `mine` and of `theirs` is in exactly
 * one part, in its order; what both did alike is `same`.
 */
export function threeWay<Item>(base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]): Part<Item>[] {
  const [from, left, right] = [keyed(base), keyed(mine), keyed(theirs)]
  const inMine = matches(from.keys, left.keys)
  const inTheirs = matches(from.keys, right.keys)
  const parts: Part<Item>[] = []
  let [baseAt, mineAt, theirsAt] = [0, 0, 0]
  for (let at = 0; at <= base.length; at += 1) {
    const [mineTo, theirsTo] = at === base.length ? [mine.length, theirs.length] : [inMine[at], inTheirs[at]]
    if (mineTo === undefined || theirsTo === undefined) continue
    // Everything up to an item that all three have is one stretch.
    push(parts, part(slice(from, baseAt, at), slice(left, mineAt, mineTo), slice(right, theirsAt, theirsTo)))
    if (at < base.length) push(parts, { kind: 'same', items: mine.slice(mineTo, mineTo + 1) })
    ;[baseAt, mineAt, theirsAt] = [at + 1, mineTo + 1, theirsTo + 1]
  }
  return parts
}

/** What is left when each part is settled: `choose` answers with the items of a part two people disagree on. */
export function settled<Item>(
  parts: readonly Part<Item>[],
  choose: (part: Part<Item>, index: number) => Item[],
): Item[] {
  return parts.flatMap((each, index) => (each.kind === 'same' ? each.items : choose(each, index)))
}

const keyed = <Item>(items: readonly Item[]): Keyed<Item> => ({ items, keys: items.map((item) => keyOf(item)) })

/** Equal values have equal keys, in whatever order their fields stand; a field without a value is no field. */
export function keyOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(keyOf).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  return `{${Object.entries(value)
    .filter(([, inner]) => inner !== undefined && inner !== null)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([name, inner]) => `${name}:${keyOf(inner)}`)
    .join(',')}}`
}

const slice = <Item>({ items, keys }: Keyed<Item>, from: number, to: number): Keyed<Item> => ({
  items: items.slice(from, to),
  keys: keys.slice(from, to),
})

const isEqual = (left: Keyed<unknown>, right: Keyed<unknown>) => left.keys.join('\n') === right.keys.join('\n')

function part<Item>(base: Keyed<Item>, mine: Keyed<Item>, theirs: Keyed<Item>): Part<Item> {
  const [from, left, right] = [[...base.items], [...mine.items], [...theirs.items]]
  if (isEqual(mine, theirs)) return { kind: 'same', items: left }
  if (isEqual(mine, base)) return { kind: 'theirs', base: from, items: right }
  if (isEqual(theirs, base)) return { kind: 'mine', base: from, items: left }
  return { kind: 'both', base: from, mine: left, theirs: right }
}

function push<Item>(parts: Part<Item>[], next: Part<Item>): void {
  const last = parts[parts.length - 1]
  if (next.kind === 'same' && next.items.length === 0) return
  if (next.kind === 'same' && last?.kind === 'same') last.items.push(...next.items)
  else parts.push(next)
}

/** For each place of `from`, its place in `to`: a longest common subsequence. Undefined where there is none. */
function matches(from: readonly string[], to: readonly string[]): (number | undefined)[] {
  let [start, fromEnd, toEnd] = [0, from.length, to.length]
  while (start < fromEnd && start < toEnd && from[start] === to[start]) start += 1
  while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd -= 1
    toEnd -= 1
  }
  const found: (number | undefined)[] = from.map((_, index) => {
    if (index < start) return index
    return index >= fromEnd ? index - from.length + to.length : undefined
  })
  const [rows, columns] = [fromEnd - start, toEnd - start]
  const lengths = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1))
  const lengthAt = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const length =
        from[start + row] === to[start + column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1))
      const line = lengths[row]
      if (line) line[column] = length
    }
  }
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (from[start + row] === to[start + column]) {
      found[start + row] = start + column
      row += 1
      column += 1
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1
    else column += 1
  }
  return found
}
