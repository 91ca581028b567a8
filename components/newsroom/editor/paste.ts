import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorProps, EditorView } from '@tiptap/pm/view'
import type { Block } from '@/modules/articles/block-types'
import { embedFromUrl } from '@/modules/articles/embeds'
import type { Clipboard, Paste, PasteRefusal } from '@/modules/paste/paste'
import { atPlace, CaretPlace } from './caret-place'
import { insertBlock } from './deeds'
import { bringReaderSoon, type PasteReader, plainParagraphs, presentReader } from './paste-reader'
import { isPictureFile, pasteOfPictures } from './picture-files'
import { isPlaceholder, type Range } from './placeholders'
import { isWordFile } from './word/send-word-file'

/** What was pasted or dropped, for the bar that tells of it. */
export type Pasted =
  | { kind: 'video' }
  | { kind: 'refused'; refusal: PasteRefusal }
  /** What reads clipboards is still on its way. */
  | { kind: 'waiting' }
  /** It did not come: the words are in, and the whole clipboard can be read later. */
  | { kind: 'unread'; clipboard: Clipboard; range: Range }
  /** `clipboard`: what was read; null for what came as files. */
  | { kind: 'text'; paste: Paste; range: Range; clipboard: Clipboard | null }
  | { kind: 'word-file'; file: File }
  | { kind: 'unknown-file' }

export type PasteListener = (pasted: Pasted) => void

/** An empty line of the text itself, not of a list or a table. */
export const isOnEmptyLine = ({ state }: Editor) =>
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
  const { selection } = state
  const tr = closeHistory(state.tr)
  const { $from } = selection
  const [first, last] = [blocks[0], blocks[blocks.length - 1]]
  const fits = $from.depth <= 1 || blocks.every(({ type }) => FLOW.has(type))
  const from = fits ? selection.from : $from.after(1)
  if (!fits) tr.insert(from, nodes)
  else {
    // A card that is chosen gives way whole, like an empty line.
    const isOnFreshLine = isOnEmptyLine(editor) || selection instanceof NodeSelection
    const openStart = first?.type === 'paragraph' && !isOnFreshLine ? 1 : 0
    const openEnd = last?.type === 'paragraph' && (blocks.length > 1 || openStart === 1) ? 1 : 0
    tr.replaceSelection(new Slice(Fragment.from(nodes), openStart, openEnd))
  }
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
  return changedBy(tr)
}

const NOWHERE: Range = { from: 0, to: 0 }

/** The part of the new document that a transaction wrote; the text's beginning when it wrote nothing. */
function changedBy(tr: Transaction): Range {
  const range = { from: tr.doc.content.size, to: 0 }
  tr.mapping.maps.forEach((map, index) => {
    const later = tr.mapping.slice(index + 1)
    map.forEach((_from, _to, newFrom, newTo) => {
      range.from = Math.min(range.from, later.map(newFrom, -1))
      range.to = Math.max(range.to, later.map(newTo, 1))
    })
  })
  return range.from <= range.to ? range : NOWHERE
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
    const place = new CaretPlace(editor)
    void pasteOfPictures(pictures).then((paste) => {
      if (editor.isDestroyed) return
      atPlace(editor, place, () =>
        tell({ kind: 'text', paste, range: insertBlocks(editor, paste.blocks), clipboard: null }),
      )
    })
  } else tell({ kind: 'unknown-file' })
  return true
}

/** Reads a clipboard into the text, and says what became of it. */
export function readInto(editor: Editor, clipboard: Clipboard, read: PasteReader): Pasted {
  const pasted = read(clipboard)
  if (!pasted.ok) return { kind: 'refused', refusal: pasted.refusal }
  return { kind: 'text', paste: pasted.value, range: insertBlocks(editor, pasted.value.blocks), clipboard }
}

function putWords(editor: Editor, clipboard: Clipboard): Pasted {
  const words = plainParagraphs(clipboard)
  return { kind: 'unread', clipboard, range: words.length === 0 ? NOWHERE : insertBlocks(editor, words) }
}

/** Takes a clipboard into the text: at once where its reader is here, else where the caret was when it has come. */
function takeWords(editor: Editor, clipboard: Clipboard, tell: PasteListener): void {
  const present = presentReader()
  if (present) {
    tell(readInto(editor, clipboard, present))
    return
  }
  const place = new CaretPlace(editor)
  tell({ kind: 'waiting' })
  void bringReaderSoon().then((brought) => {
    if (editor.isDestroyed) return
    atPlace(editor, place, () => tell(brought ? readInto(editor, clipboard, brought) : putWords(editor, clipboard)))
  })
}

/** Moves the caret to where files or words were let fall. Files take the place of a placeholder they fall on. */
function moveCaretTo(view: EditorView, event: DragEvent, isFiles: boolean): void {
  const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
  if (!place) return
  const { tr, doc } = view.state
  if (isFiles && place.inside >= 0 && isPlaceholder(doc.nodeAt(place.inside))) {
    view.dispatch(tr.setSelection(NodeSelection.create(doc, place.inside)))
    return
  }
  const near = TextSelection.near(doc.resolve(place.pos))
  view.dispatch(tr.setSelection(near instanceof NodeSelection ? TextSelection.atEnd(doc) : near))
}

/** Whether a paste was ours to take. Then nothing else hears of it. */
function takePaste(editor: Editor, event: ClipboardEvent, tell: PasteListener): boolean {
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
  takeWords(editor, clipboard, tell)
  return true
}

/** What is dragged within the text, or from another of our texts, keeps its nodes: that is not ours to take. */
function takeDrop(editor: Editor, event: DragEvent, tell: PasteListener): boolean {
  const { view } = editor
  const { dataTransfer } = event
  if (view.dragging || !dataTransfer) return false
  const files = [...dataTransfer.files]
  const clipboard = clipboardOf(dataTransfer)
  if (files.length === 0 && (isOwnCopy(clipboard.html ?? '') || !(clipboard.html || clipboard.text))) return false
  moveCaretTo(
    view,
    event,
    files.some((file) => isPictureFile(file) || isWordFile(file)),
  )
  if (!takeFiles(editor, files, tell)) takeWords(editor, clipboard, tell)
  return true
}

/**
 * What happens to things that are pasted or dropped: the clean reading of whatever they are, and a report of it. Taken
 * from the browser's own events, because the editor would build the whole clipboard as a document before it asks.
 */
export const pasteProps = (editorOf: () => Editor, tell: PasteListener): Pick<EditorProps, 'handleDOMEvents'> => {
  const unlessTaken = (take: (editor: Editor) => boolean, event: Event) => {
    const editor = editorOf()
    const isTaken = editor.isEditable && take(editor)
    if (isTaken) event.preventDefault()
    return isTaken
  }
  return {
    handleDOMEvents: {
      paste: (_view, event) => unlessTaken((editor) => takePaste(editor, event, tell), event),
      drop: (_view, event) => unlessTaken((editor) => takeDrop(editor, event, tell), event),
    },
  }
}
