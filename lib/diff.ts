/** One step on the way from one list to another. `same` keeps both sides: they agree in their key, not in everything. */
export type Edit<Item> =
  | { kind: 'same'; before: Item; after: Item }
  | { kind: 'removed'; before: Item }
  | { kind: 'added'; after: Item }

/** Beyond this many differences two texts have little to do with each other, and time is better spent elsewhere. */
const COST_MAX = 1_500

/**
 * The shortest way from one list to another (Myers 1986), where items count as equal when their keys are. Takes
 * O((n + m)·d) steps for d differences; above `costMax` of them, everything between the common beginning and the common
 * end is removed and added. Whatever happens: `beforeOf` and `afterOf` of the answer are the two lists.
 */
export function diffLists<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
  costMax = COST_MAX,
): Edit<Item>[] {
  const numbers = new Map<string, number>()
  const numbered = (items: readonly Item[]) =>
    Int32Array.from(items, (item) => {
      const key = keyOf(item)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, numbers.size)
      return numbers.size - 1
    })
  const [a, b] = [numbered(before), numbered(after)]
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const middle = shortestWay(a.subarray(start, a.length - end), b.subarray(start, b.length - end), costMax)

  const edits: Edit<Item>[] = []
  let [x, y] = [0, 0]
  const take = (kind: Edit<Item>['kind']) => {
    // Every index is one of a list that was walked to make these steps.
    if (kind === 'same') edits.push({ kind, before: before[x++] as Item, after: after[y++] as Item })
    else if (kind === 'removed') edits.push({ kind, before: before[x++] as Item })
    else edits.push({ kind, after: after[y++] as Item })
  }
  for (let step = 0; step < start; step++) take('same')
  for (const kind of middle) take(kind)
  for (let step = 0; step < end; step++) take('same')
  return removalsFirst(edits)
}

/** The steps between two lists that neither begin nor end alike. */
function shortestWay(a: Int32Array, b: Int32Array, costMax: number): Edit<unknown>['kind'][] {
  const [n, m] = [a.length, b.length]
  const everything = () => [...Array<'removed'>(n).fill('removed'), ...Array<'added'>(m).fill('added')]
  if (n === 0 || m === 0) return everything()
  const limit = Math.min(n + m, costMax)
  const offset = limit + 1
  // How far each diagonal has come; `reached[d]` is as it was before step d, for walking back.
  const furthest = new Int32Array(2 * limit + 3)
  const reached: Int32Array[] = []
  for (let d = 0; d <= limit; d++) {
    reached.push(furthest.slice(offset - d - 1, offset + d + 2))
    for (let k = -d; k <= d; k += 2) {
      const [left, right] = [furthest[offset + k - 1] ?? 0, furthest[offset + k + 1] ?? 0]
      let x = k === -d || (k !== d && left < right) ? right : left + 1
      while (x < n && x - k < m && a[x] === b[x - k]) x += 1
      furthest[offset + k] = x
      if (x >= n && x - k >= m) return walkedBack(reached, n, m)
    }
  }
  return everything()
}

function walkedBack(reached: readonly Int32Array[], n: number, m: number): Edit<unknown>['kind'][] {
  const steps: Edit<unknown>['kind'][] = []
  let [x, y] = [n, m]
  for (let d = reached.length - 1; d >= 0; d--) {
    const row = reached[d] ?? new Int32Array()
    const at = (k: number) => row[k + d + 1] ?? 0
    const k = x - y
    const isDown = k === -d || (k !== d && at(k - 1) < at(k + 1))
    const from = isDown ? at(k + 1) : at(k - 1)
    const previousX = d === 0 ? 0 : from
    const previousY = d === 0 ? 0 : previousX - (isDown ? k + 1 : k - 1)
    const [cornerX, cornerY] = d === 0 ? [0, 0] : isDown ? [previousX, previousY + 1] : [previousX + 1, previousY]
    while (x > cornerX && y > cornerY) {
      steps.push('same')
      x -= 1
      y -= 1
    }
    if (d > 0) steps.push(isDown ? 'added' : 'removed')
    ;[x, y] = [previousX, previousY]
  }
  return steps.reverse()
}

/** What went comes before what came, within each place of change. */
export function removalsFirst<Item>(edits: readonly Edit<Item>[]): Edit<Item>[] {
  const ordered: Edit<Item>[] = []
  let waiting: Edit<Item>[] = []
  for (const edit of edits) {
    if (edit.kind === 'added') waiting.push(edit)
    else {
      if (edit.kind === 'same') {
        ordered.push(...waiting)
        waiting = []
      }
      ordered.push(edit)
    }
  }
  ordered.push(...waiting)
  return ordered
}

/** The list a diff began with. */
export const beforeOf = <Item>(edits: readonly Edit<Item>[]): Item[] =>
  edits.flatMap((edit) => (edit.kind === 'added' ? [] : [edit.before]))

/** The list a diff leads to. */
export const afterOf = <Item>(edits: readonly Edit<Item>[]): Item[] =>
  edits.flatMap((edit) => (edit.kind === 'removed' ? [] : [edit.after]))
