import type { NodeEdit } from '@/modules/revisions/diff-blocks'

export type Part = { kind: 'edit'; edit: NodeEdit } | { kind: 'folded'; count: number }

/** Beside a change one block on either side is enough to know where it is. */
const CONTEXT = 1
/** Fewer than this are drawn rather than counted. */
const FOLDED_MIN = 2

/** Long stretches that stayed as they were become a line that counts them. */
export function foldedSame(edits: readonly NodeEdit[]): Part[] {
  const parts: Part[] = []
  let at = 0
  while (at < edits.length) {
    const next = edits.findIndex((edit, index) => index >= at && edit.kind !== 'same')
    const end = next === -1 ? edits.length : next
    const first = at === 0 ? at : Math.min(at + CONTEXT, end)
    const last = next === -1 ? end : Math.max(end - CONTEXT, first)
    const shown = (from: number, to: number) =>
      parts.push(...edits.slice(from, to).map((edit): Part => ({ kind: 'edit', edit })))
    if (last - first >= FOLDED_MIN) {
      shown(at, first)
      parts.push({ kind: 'folded', count: last - first })
      shown(last, end)
    } else shown(at, end)
    if (next === -1) break
    shown(next, next + 1)
    at = next + 1
  }
  return parts
}
