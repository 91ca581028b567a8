import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import type { EditorProps } from '@tiptap/pm/view'
import type { Block } from '@/modules/articles/block-types'
import { embedFromUrl } from '@/modules/articles/embeds'
import { blocksFromPaste, type Paste, type PasteRefusal } from '@/modules/paste/paste'
import { insertBlock } from './deeds'

/** What was pasted, for the bar that tells of it. */
export type Pasted =
  | { kind: 'video' }
  | { kind: 'refused'; refusal: PasteRefusal }
  | { kind: 'text'; paste: Paste; text: string }

export type PasteListener = (pasted: Pasted) => void

const isOnEmptyLine = ({ state }: Editor) =>
  state.selection.empty && state.selection.$from.depth === 1 && state.selection.$from.parent.content.size === 0

/** Our own copies carry their nodes; the editor knows best what to do with them. */
const isOwnCopy = (html: string) => html.includes('data-pm-slice')

const FLOW: ReadonlySet<string> = new Set(['paragraph', 'bulletList', 'orderedList'])

/** Puts blocks in the place of the selection, as one step. What cannot stand in a list or a cell comes after it. */
export function insertBlocks(editor: Editor, blocks: readonly Block[]): void {
  const { state, view } = editor
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block))
  const { $from } = state.selection
  const [first, last] = [blocks[0], blocks[blocks.length - 1]]
  const fits = $from.depth <= 1 || blocks.every(({ type }) => FLOW.has(type))
  const { tr } = state
  if (!fits) tr.insert($from.after(1), nodes)
  else {
    const isOnFreshLine = isOnEmptyLine(editor)
    const openStart = first?.type === 'paragraph' && !isOnFreshLine ? 1 : 0
    const openEnd = last?.type === 'paragraph' && (blocks.length > 1 || openStart === 1) ? 1 : 0
    tr.replaceSelection(new Slice(Fragment.from(nodes), openStart, openEnd))
  }
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
}

/** What happens to things that are pasted: the clean reading of whatever clipboard it is, and a report of it. */
export const pasteProps = (editorOf: () => Editor, tell: PasteListener): Pick<EditorProps, 'handlePaste'> => ({
  handlePaste: (_view, event) => {
    const editor = editorOf()
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const html = event.clipboardData?.getData('text/html') ?? ''
    const video = isOnEmptyLine(editor) ? embedFromUrl(text) : null
    if (video) {
      insertBlock(editor, { type: 'embed', attrs: { ...video, title: '' } })
      tell({ kind: 'video' })
      return true
    }
    if (isOwnCopy(html) || (html === '' && text === '')) return false
    const pasted = blocksFromPaste({ html, text })
    if (!pasted.ok) {
      if (pasted.refusal === 'empty') return false
      tell({ kind: 'refused', refusal: pasted.refusal })
      return true
    }
    insertBlocks(editor, pasted.value.blocks)
    tell({ kind: 'text', paste: pasted.value, text })
    return true
  },
})
