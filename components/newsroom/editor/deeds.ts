import type { Editor, JSONContent } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { type EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { CardBlock } from './card-nodes'
import { isPlaceholder } from './placeholders'

const isPicture = (type: unknown) => type === 'figure' || type === 'gallery'

/**
 * The place for a new block: an empty line to replace, or the end of the block the caret is in. A picture takes the place
 * of the placeholder that is chosen.
 */
function placeFor({ selection }: EditorState, type: unknown): { from: number; to: number } {
  const { $from } = selection
  if (isPicture(type) && selection instanceof NodeSelection && isPlaceholder(selection.node))
    return { from: selection.from, to: selection.to }
  if ($from.depth === 0) return { from: selection.to, to: selection.to }
  const isEmptyLine = $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  return isEmptyLine ? { from: $from.before(1), to: $from.after(1) } : { from: $from.after(1), to: $from.after(1) }
}

/** Puts a block where the caret is, as one step. The caret goes into it, or after it when nothing is typed in it. */
export function insertBlock(editor: Editor, block: CardBlock | { type: 'horizontalRule' } | JSONContent): void {
  const { state, view } = editor
  const node = state.schema.nodeFromJSON(block)
  const { from, to } = placeFor(state, block.type)
  const tr = closeHistory(state.tr.replaceWith(from, to, node))
  const end = from + node.nodeSize
  if (!node.isAtom) tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1)))
  else {
    if (tr.doc.resolve(end).nodeAfter?.isTextblock !== true) tr.insert(end, state.schema.node('paragraph'))
    tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1)))
  }
  view.dispatch(tr.scrollIntoView())
  editor.commands.focus()
}

const TABLE_SIZE = 3

/** A table of three by three with a row of headings, and the caret in its first cell. */
export function insertTable(editor: Editor): void {
  const cell = (type: string) => ({ type, content: [{ type: 'paragraph' }] })
  const row = (type: string) => ({ type: 'tableRow', content: Array.from({ length: TABLE_SIZE }, () => cell(type)) })
  const bodyRows = Array.from({ length: TABLE_SIZE - 1 }, () => row('tableCell'))
  insertBlock(editor, { type: 'table', content: [row('tableHeader'), ...bodyRows] })
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
  const tr = closeHistory(state.tr)
  tr.replaceWith(0, state.doc.content.size, next.content)
  view.dispatch(tr.setSelection(TextSelection.atStart(tr.doc)))
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
