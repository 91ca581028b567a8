/** Where a pattern ends in a text, by the pattern's number. */
export type Occurrence = { pattern: number; end: number }

type Node = { next: Map<string, number>; fail: number; patterns: number[] }

/**
 * Finds every occurrence of any number of patterns in one walk over the text (Aho and Corasick, 1975): the time depends
 * on the length of the text and on how much is found, not on how many patterns there are.
 */
export class Automaton {
  private readonly nodes: Node[] = [{ next: new Map(), fail: 0, patterns: [] }]

  constructor(patterns: readonly string[]) {
    for (const [number, pattern] of patterns.entries()) this.add(pattern, number)
    this.link()
  }

  find(text: string): Occurrence[] {
    const found: Occurrence[] = []
    let state = 0
    for (let at = 0; at < text.length; at++) {
      state = this.step(state, text.charAt(at))
      for (const pattern of this.nodes[state]?.patterns ?? []) found.push({ pattern, end: at + 1 })
    }
    return found
  }

  private add(pattern: string, number: number) {
    let node = this.nodes[0]
    for (const letter of pattern) {
      let following = node?.next.get(letter)
      if (following === undefined) {
        following = this.nodes.push({ next: new Map(), fail: 0, patterns: [] }) - 1
        node?.next.set(letter, following)
      }
      node = this.nodes[following]
    }
    if (pattern !== '') node?.patterns.push(number)
  }

  /** Level by level, so that where a node falls back to is complete when the node is. */
  private link() {
    const queue = [...(this.nodes[0]?.next.values() ?? [])]
    for (let head = 0; head < queue.length; head++) {
      const node = this.nodes[queue[head] ?? 0]
      for (const [letter, child] of node?.next ?? []) {
        const following = this.nodes[child]
        if (!node || !following) continue
        following.fail = this.step(node.fail, letter)
        following.patterns.push(...(this.nodes[following.fail]?.patterns ?? []))
        queue.push(child)
      }
    }
  }

  private step(from: number, letter: string): number {
    let state = from
    for (;;) {
      const node = this.nodes[state]
      const following = node?.next.get(letter)
      if (following !== undefined) return following
      if (state === 0 || !node) return 0
      state = node.fail
    }
  }
}
