import { fold } from '@/lib/vi/fold'

/** Alike enough to be shown as one text that changed, not as one that went and one that came. */
const ALIKE_MIN = 0.3
/** Two pictures, or two lines without a word. */
const ALIKE_WITHOUT_WORDS = 0.5
/** Comparisons per place of change; beyond, only neighbours are compared. */
const COMPARISONS_MAX = 40_000

type Bag = { counts: ReadonlyMap<string, number>; size: number }

function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, size: words.length }
}

/** 1 for the same words in any order, 0 for none in common. */
function likeness(one: Bag, other: Bag): number {
  if (one.size + other.size === 0) return ALIKE_WITHOUT_WORDS
  let common = 0
  for (const [word, count] of one.counts) common += Math.min(count, other.counts.get(word) ?? 0)
  return (2 * common) / (one.size + other.size)
}

/**
 * Pairs what went with what came in its stead, in order, so that the pairs are as alike as possible; the rest stands
 * alone. All of both lists is in the answer, each list in its order.
 */
export function pairSimilar<Item>(
  gone: readonly Item[],
  come: readonly Item[],
  isComparable: (one: Item, other: Item) => boolean,
  wordsOf: (item: Item) => string,
): [Item | null, Item | null][] {
  const [n, m] = [gone.length, come.length]
  if (n === 0 || m === 0)
    return [...gone.map((item): [Item, null] => [item, null]), ...come.map((item): [null, Item] => [null, item])]
  const [goneBags, comeBags] = [gone.map((item) => bagOf(wordsOf(item))), come.map((item) => bagOf(wordsOf(item)))]
  const reach = Math.ceil(COMPARISONS_MAX / n)
  const alike = (i: number, j: number): number => {
    const [one, other, oneBag, otherBag] = [gone[i], come[j], goneBags[i], comeBags[j]]
    if (one === undefined || other === undefined || !oneBag || !otherBag) return 0
    if (Math.abs((i * m) / n - j) > reach || !isComparable(one, other)) return 0
    const value = likeness(oneBag, otherBag)
    return value >= ALIKE_MIN ? value : 0
  }
  // best[i][j]: the most likeness that pairs from gone[i..] and come[j..] can have.
  const width = m + 1
  const best = new Float64Array((n + 1) * width)
  const bestAt = (i: number, j: number) => best[i * width + j] ?? 0
  const likenesses = new Float32Array(n * m)
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const value = alike(i, j)
      likenesses[i * m + j] = value
      const paired = value > 0 ? value + bestAt(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(paired, bestAt(i + 1, j), bestAt(i, j + 1))
    }
  return walked(gone, come, (i, j) => {
    const value = likenesses[i * m + j] ?? 0
    if (value > 0 && Math.abs(bestAt(i, j) - value - bestAt(i + 1, j + 1)) < 1e-6) return 'pair'
    return bestAt(i + 1, j) >= bestAt(i, j + 1) ? 'gone' : 'come'
  })
}

/** Follows the best choices; of what has no partner, what went stands before what came. */
function walked<Item>(
  gone: readonly Item[],
  come: readonly Item[],
  choose: (i: number, j: number) => 'pair' | 'gone' | 'come',
): [Item | null, Item | null][] {
  const pairs: [Item | null, Item | null][] = []
  let waiting: [null, Item][] = []
  let [i, j] = [0, 0]
  while (i < gone.length || j < come.length) {
    const choice = i === gone.length ? 'come' : j === come.length ? 'gone' : choose(i, j)
    if (choice === 'come') waiting.push([null, come[j++] as Item])
    else if (choice === 'gone') pairs.push([gone[i++] as Item, null])
    else {
      pairs.push(...waiting, [gone[i++] as Item, come[j++] as Item])
      waiting = []
    }
  }
  return [...pairs, ...waiting]
}
