import { diffLists, type Edit } from '@/lib/diff'
import { diffSyllables, type Token, tokensOf } from '@/lib/vi/syllable-diff'
import { countSyllables } from '@/lib/vi/syllables'
import type { Block, Heading, ListItem, Paragraph, TableCell, TableRow } from '@/modules/articles/block-types'
import { wordsOf } from '@/modules/articles/blocks'
import { inlineTokens } from './inline-tokens'
import { pairSimilar } from './pair-similar'

/** Everything a body is made of, from its blocks down to list items and cells. */
export type DiffNode = Block | ListItem | TableRow | TableCell

type Worded = Paragraph | Heading
type Parent = Extract<DiffNode, { content: unknown[] }>

/** What became of one node. */
export type NodeEdit =
  | { kind: 'same'; node: DiffNode }
  | { kind: 'added'; node: DiffNode }
  | { kind: 'removed'; node: DiffNode }
  /** A paragraph or heading whose words, marks or rank changed. */
  | { kind: 'reworded'; before: Worded; after: Worded; words: Edit<Token>[] }
  /** A list, quote, callout, table, row or cell: what became of its parts. */
  | { kind: 'inside'; before: Parent; after: Parent; parts: NodeEdit[] }
  /** One picture, file, card or embed for another. */
  | { kind: 'replaced'; before: DiffNode; after: DiffNode }

const isWorded = (node: DiffNode): node is Worded => node.type === 'paragraph' || node.type === 'heading'
const isParent = (node: DiffNode): node is Parent => 'content' in node && !isWorded(node)

/** Only what readers would call the same thing is compared inside; a paragraph may become a heading. */
const isComparable = (one: DiffNode, other: DiffNode) => one.type === other.type || (isWorded(one) && isWorded(other))

/** What changed between two bodies, or between the parts of two blocks, in the order of the text. */
export function diffBlocks(before: readonly DiffNode[], after: readonly DiffNode[]): NodeEdit[] {
  const edits: NodeEdit[] = []
  let gone: DiffNode[] = []
  let come: DiffNode[] = []
  const settle = () => {
    edits.push(...diffChanged(gone, come))
    gone = []
    come = []
  }
  for (const edit of diffLists(before, after, (node) => JSON.stringify(node))) {
    if (edit.kind === 'removed') gone.push(edit.before)
    else if (edit.kind === 'added') come.push(edit.after)
    else {
      settle()
      edits.push({ kind: 'same', node: edit.after })
    }
  }
  settle()
  return edits
}

function diffChanged(gone: readonly DiffNode[], come: readonly DiffNode[]): NodeEdit[] {
  return pairsOf(gone, come).map(([before, after]): NodeEdit => {
    if (before && after) return diffPair(before, after)
    if (before) return { kind: 'removed', node: before }
    if (after) return { kind: 'added', node: after }
    throw new Error('diff: a pair of nothing')
  })
}

const SHORT_SYLLABLES_MAX = 6

/** A figure in a cell, a name in a list: what stands in its place is the same thing changed, however unlike. */
const isShort = (node: DiffNode) => isWorded(node) && countSyllables(wordsOf([node])) <= SHORT_SYLLABLES_MAX

type Pair = [DiffNode | null, DiffNode | null]

/** Rows and cells keep their places: a figure in a table is compared with the figure that stood there. */
function pairsOf(gone: readonly DiffNode[], come: readonly DiffNode[]): Pair[] {
  const isGrid = [...gone, ...come].every(
    ({ type }) => type === 'tableRow' || type === 'tableCell' || type === 'tableHeader',
  )
  if (isGrid && gone.length === come.length) return gone.map((node, at): Pair => [node, come[at] ?? null])
  const [only, instead] = [gone[0], come[0]]
  const isOneForOne = gone.length === 1 && come.length === 1
  if (isOneForOne && only && instead && isComparable(only, instead) && isShort(only) && isShort(instead))
    return [[only, instead]]
  return pairSimilar(gone, come, isComparable, (node) => wordsOf([node]))
}

function diffPair(before: DiffNode, after: DiffNode): NodeEdit {
  if (isWorded(before) && isWorded(after)) {
    const words = diffSyllables(inlineTokens(before.content), inlineTokens(after.content))
    return { kind: 'reworded', before, after, words }
  }
  if (isParent(before) && isParent(after)) {
    return { kind: 'inside', before, after, parts: diffBlocks(before.content, after.content) }
  }
  return { kind: 'replaced', before, after }
}

/** How many syllables came and went in all. */
export function countNodeChanges(edits: readonly NodeEdit[]): { added: number; removed: number } {
  const total = { added: 0, removed: 0 }
  for (const edit of edits) {
    const part = changesOf(edit)
    total.added += part.added
    total.removed += part.removed
  }
  return total
}

function changesOf(edit: NodeEdit): { added: number; removed: number } {
  switch (edit.kind) {
    case 'reworded':
      return wordsChanged(edit)
    case 'inside': {
      const named = namesChanged(edit.before, edit.after)
      const parts = countNodeChanges(edit.parts)
      return { added: parts.added + named.added, removed: parts.removed + named.removed }
    }
    case 'replaced':
      return namesChanged(edit.before, edit.after)
    case 'added':
      return { added: countSyllables(wordsOf([edit.node])), removed: 0 }
    case 'removed':
      return { added: 0, removed: countSyllables(wordsOf([edit.node])) }
    default:
      return { added: 0, removed: 0 }
  }
}

function wordsChanged({ before, after, words }: Extract<NodeEdit, { kind: 'reworded' }>) {
  return syllablesChanged(wordsOf([before]), wordsOf([after]), words)
}

/** The words a node carries beside its parts: who is quoted, what an embed is called. */
function namesChanged(before: DiffNode, after: DiffNode): { added: number; removed: number } {
  const named = ({ type, ...node }: DiffNode) => wordsOf([{ type, ...('attrs' in node && { attrs: node.attrs }) }])
  const [gone, come] = [named(before), named(after)]
  return syllablesChanged(gone, come, diffSyllables(tokensOf(gone), tokensOf(come)))
}

/** Counted on whole texts: where marks begin inside a syllable, it is two pieces of a diff and yet one syllable. */
function syllablesChanged(before: string, after: string, edits: ReturnType<typeof diffSyllables>) {
  const [gone, come] = [countSyllables(before), countSyllables(after)]
  const same = edits.flatMap((edit) => (edit.kind === 'same' ? [countSyllables(edit.after.text)] : []))
  const kept = Math.min(
    gone,
    come,
    same.reduce((sum, count) => sum + count, 0),
  )
  return { added: come - kept, removed: gone - kept }
}
