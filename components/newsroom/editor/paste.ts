import type { Editor } from '@tiptap/core'
import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import type { Block } from '@/modules/articles/block-types'
import { embedFromUrl } from '@/modules/articles/embeds'
import { blocksFromPaste, type Clipboard, type Paste, type PasteRefusal } from '@/modules/paste/paste'
import { insertBlock } from './deeds'
import { isPictureFile, pasteOfPictures } from './picture-files'
import type { Range } from './placeholders'
import { isWordFile } from './word/send-word-file'

/** What was pasted or dropped, for the bar that tells of it. */
export type Pasted =
  | { kind: 'video' }
  | { kind: 'refused'; refusal: PasteRefusal }
  | { kind: 'text'; paste: Paste; range: Range }
  | { kind: 'word-file'; file: File }
  | { kind: 'unknown-file' }

export type PasteListener = (pasted: Pasted) => void

const isOnEmptyLine = ({ state }: Editor) =>
  state.selection.empty && state.selection.$from.depth === 1 && state.selection.$from.parent.content.size === 0

/** Our own copies carry their nodes; the editor knows best what to do with them. */
const isOwnCopy = (html: string) => html.includes('data-pm-slice')

const FLOW: ReadonlySet<string> = new Set(['paragraph', 'bulletList', 'orderedList'])

/**
 * Puts blocks in the place of the selection, as one step, and tells where they stand. What cannot stand in a list or a
 * cell comes after it.
 */
export function insertBlocks(editor: Editor, blocks: readonly Block[]): Range {
  const { state, view } = editor
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block))
  const { selection, tr } = state
  const { $from } = selection
  const [first, last] = [blocks[0], blocks[blocks.length - 1]]
  const fits = $from.depth <= 1 || blocks.every(({ type }) => FLOW.has(type))
  const from = fits ? selection.from : $from.after(1)
  if (!fits) tr.insert(from, nodes)
  else {
    const isOnFreshLine = isOnEmptyLine(editor)
    const openStart = first?.type === 'paragraph' && !isOnFreshLine ? 1 : 0
    const openEnd = last?.type === 'paragraph' && (blocks.length > 1 || openStart === 1) ? 1 : 0
    tr.replaceSelection(new Slice(Fragment.from(nodes), openStart, openEnd))
  }
  const to = fits ? tr.mapping.map(selection.to) : from + nodes.reduce((sum, { nodeSize }) => sum + nodeSize, 0)
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return { from: Math.max(0, from - 1), to: Math.min(to, view.state.doc.content.size) }
}

const clipboardOf = (data: DataTransfer | null): Clipboard => ({
  text: data?.getData('text/plain') ?? '',
  html: data?.getData('text/html') ?? '',
  rtf: data?.getData('text/rtf') ?? '',
})

/** Files count only where there are no words: Excel puts a picture of its cells beside them. */
function takeFiles(editor: Editor, files: readonly File[], tell: PasteListener): boolean {
  if (files.length === 0) return false
  const [document] = files.filter(isWordFile)
  const pictures = files.filter(isPictureFile)
  if (document) tell({ kind: 'word-file', file: document })
  else if (pictures.length > 0) {
    void pasteOfPictures(pictures).then((paste) => {
      if (!editor.isDestroyed) tell({ kind: 'text', paste, range: insertBlocks(editor, paste.blocks) })
    })
  } else tell({ kind: 'unknown-file' })
  return true
}

/** Reads a clipboard into the text. False when the editor may do with it what it likes: there is nothing to read. */
function takeWords(editor: Editor, clipboard: Clipboard, tell: PasteListener): boolean {
  const pasted = blocksFromPaste(clipboard)
  if (pasted.ok) {
    tell({ kind: 'text', paste: pasted.value, range: insertBlocks(editor, pasted.value.blocks) })
    return true
  }
  if (pasted.refusal === 'empty') return false
  tell({ kind: 'refused', refusal: pasted.refusal })
  return true
}

/** Moves the caret to where something was let fall. */
function moveCaretTo(view: EditorView, event: DragEvent): void {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!place) return
  const { tr, doc } = view.state
  const near = TextSelection.near(doc.resolve(place.pos))
  view.dispatch(tr.setSelection(near instanceof NodeSelection ? TextSelection.atEnd(doc) : near))
}

type Props = Pick<EditorProps, 'handlePaste' | 'handleDrop'>

/** What happens to things that are pasted or dropped: the clean reading of whatever they are, and a report of it. */
export const pasteProps = (editorOf: () => Editor, tell: PasteListener): Props => ({
  handlePaste: (_view, event) => {
    const editor = editorOf()
    const clipboard = clipboardOf(event.clipboardData)
    const { html = '', text = '' } = clipboard
    const video = isOnEmptyLine(editor) ? embedFromUrl(text) : null
    if (video) {
      insertBlock(editor, { type: 'embed', attrs: { ...video, title: '' } })
      tell({ kind: 'video' })
      return true
    }
    if (isOwnCopy(html)) return false
    const hasWords = html.trim() !== '' || text.trim() !== ''
    if (!hasWords) return takeFiles(editor, [...(event.clipboardData?.files ?? [])], tell)
    return takeWords(editor, clipboard, tell)
  },

  handleDrop: (view, event, _slice, isMoved) => {
    const editor = editorOf()
    const { dataTransfer } = event as DragEvent
    // What is dragged within the text, or from another of our texts, keeps its nodes.
    if (isMoved || !dataTransfer || !editor.isEditable) return false
    const files = [...dataTransfer.files]
    const clipboard = clipboardOf(dataTransfer)
    if (files.length === 0 && (isOwnCopy(clipboard.html ?? '') || !(clipboard.html || clipboard.text))) return false
    event.preventDefault()
    moveCaretTo(view, event as DragEvent)
    return takeFiles(editor, files, tell) || takeWords(editor, clipboard, tell)
  },
})
