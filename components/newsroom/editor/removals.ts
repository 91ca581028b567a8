import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { say } from '@/lib/english/editor'
import type { CardType } from './card-nodes'
import { CARD_NAMES } from './place-bar'

const names = (): Record<string, string> =>
  ({ ...CARD_NAMES, table: say('bảng') }) satisfies Record<CardType | string, string>

function counted(document: Node): Map<string, number> {
  const counts = new Map<string, number>()
  document.forEach(({ type }) => {
    if (Object.hasOwn(names(), type.name)) counts.set(type.name, (counts.get(type.name) ?? 0) + 1)
  })
  return counts
}

/** The name of a picture, table or card that a step has removed; null when it removed none, or was an undo itself. */
function removedBy(transaction: Transaction): string | null {
  const isOwnStep = transaction.getMeta('addToHistory') !== false
  if (!transaction.docChanged || !isOwnStep || transaction.getMeta('history$')) return null
  const after = counted(transaction.doc)
  for (const [type, count] of counted(transaction.before))
    if ((after.get(type) ?? 0) < count) return names()[type] ?? null
  return null
}

/** Tells `listener` what has just been removed, so that it can offer to take it back. */
export function onRemoval(editor: Editor, listener: (name: string) => void): () => void {
  const hear = ({ transaction }: { transaction: Transaction }) => {
    const name = removedBy(transaction)
    if (name) listener(name)
  }
  editor.on('transaction', hear)
  return () => {
    editor.off('transaction', hear)
  }
}
