import type { Editor, JSONContent } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { CardBlock } from './card-nodes'

/** Puts a block where the caret is: in place of an empty line, after the block the caret is in otherwise. */
export function insertBlock(editor: Editor, block: CardBlock | { type: 'horizontalRule' } | JSONContent): void {
  const { $from } = editor.state.selection
  const isEmptyLine = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  const range = $from.depth === 0 ? null : { from: $from.before(1), to: $from.after(1) }
  const place = range === null ? $from.pos : isEmptyLine ? range : range.to
  editor
    .chain()
    .focus()
    .insertContentAt(place, block as JSONContent)
    .run()
}

/** A table of three by three with a row of headings, and the caret in its first cell. */
export function insertTable(editor: Editor): void {
  const { $from } = editor.state.selection
  const after = $from.depth === 0 ? $from.pos : $from.after(1)
  const isEmptyLine = $from.depth === 1 && $from.parent.content.size === 0
  if (isEmptyLine) editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
  else
    editor
      .chain()
      .focus()
      .insertContentAt(after, { type: 'paragraph' })
      .setTextSelection(after + 1)
      .insertTable({ rows: 3, cols: 3, withHeaderRow: true })
      .run()
}

/** Moves the chosen card before or after its neighbour. */
export function moveCard(editor: Editor, direction: -1 | 1): void {
  const { selection, tr, doc } = editor.state
  if (!(selection instanceof NodeSelection)) return
  const { from, to, node } = selection
  const neighbour = direction === -1 ? doc.resolve(from).nodeBefore : doc.resolve(to).nodeAfter
  if (!neighbour) return
  const target = direction === -1 ? from - neighbour.nodeSize : from + neighbour.nodeSize
  tr.delete(from, to).insert(target, node)
  editor.view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView())
  editor.view.focus()
}

/** Changes what a block says of itself, such as the source of a quote or the title of a video. */
export function setAttribute(editor: Editor, type: string, name: string, value: unknown): void {
  editor
    .chain()
    .updateAttributes(type, { [name]: value })
    .run()
}

/** Puts a whole body in place of the present one, as one step that undo takes back. */
export function replaceBody(editor: Editor, document: JSONContent): void {
  const { state, view } = editor
  const next = state.schema.nodeFromJSON(document)
  next.check()
  const { tr } = state
  tr.replaceWith(0, state.doc.content.size, next.content)
  view.dispatch(tr.setSelection(TextSelection.atStart(tr.doc)).setMeta('addToHistory', true))
}

/** The words between the ends of the selection. */
export const selectedWords = (editor: Editor): string => {
  const { from, to } = editor.state.selection
  return editor.state.doc.textBetween(from, to, ' ')
}

/** Links the selection, or the link the caret is in; without either it writes `words` as a link. */
export function setLink(editor: Editor, href: string, words: string): void {
  const chain = editor.chain().focus().extendMarkRange('link')
  if (!editor.state.selection.empty || editor.isActive('link')) chain.setMark('link', { href }).run()
  else chain.insertContent({ type: 'text', text: words || href, marks: [{ type: 'link', attrs: { href } }] }).run()
}
