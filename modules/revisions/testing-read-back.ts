import { afterOf, beforeOf } from '@/lib/diff'
import type { DiffNode, NodeEdit } from './diff-blocks'
import { inlinesOf } from './inline-tokens'

const worded = <Node extends { content?: unknown }>(node: Node, content: unknown[]): Node => {
  const { content: _, ...rest } = node
  return (content.length > 0 ? { ...rest, content } : rest) as Node
}

/** The nodes a diff began with, put together from its parts. */
export function nodesBefore(edits: readonly NodeEdit[]): DiffNode[] {
  return edits.flatMap((edit): DiffNode[] => {
    switch (edit.kind) {
      case 'added':
        return []
      case 'same':
      case 'removed':
        return [edit.node]
      case 'reworded':
        return [worded(edit.before, inlinesOf(beforeOf(edit.words)))]
      case 'inside':
        return [{ ...edit.before, content: nodesBefore(edit.parts) } as DiffNode]
      default:
        return [edit.before]
    }
  })
}

/** The nodes a diff leads to, put together from its parts. */
export function nodesAfter(edits: readonly NodeEdit[]): DiffNode[] {
  return edits.flatMap((edit): DiffNode[] => {
    switch (edit.kind) {
      case 'removed':
        return []
      case 'same':
      case 'added':
        return [edit.node]
      case 'reworded':
        return [worded(edit.after, inlinesOf(afterOf(edit.words)))]
      case 'inside':
        return [{ ...edit.after, content: nodesAfter(edit.parts) } as DiffNode]
      default:
        return [edit.after]
    }
  })
}
