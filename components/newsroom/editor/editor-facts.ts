import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useSyncExternalStore } from 'react'
import type { CardType } from './card-nodes'

/** What the tools show about the place the caret is in. */
export type EditorFacts = {
  block: 'paragraph' | 'heading2' | 'heading3' | 'other'
  marks: {
    bold: boolean
    italic: boolean
    underline: boolean
    strike: boolean
    subscript: boolean
    superscript: boolean
  }
  isInLink: boolean
  isInBulletList: boolean
  isInOrderedList: boolean
  /** Null outside of a quote. */
  quoteSource: string | null
  isInTable: boolean
  callout: 'note' | 'warning' | null
  card: CardType | 'horizontalRule' | null
  /** The title of a chosen video. */
  embedTitle: string | null
  /** An empty line at the top of the text: a place for something new. */
  isOnEmptyLine: boolean
  mayUndo: boolean
  mayRedo: boolean
  isEditable: boolean
}

function factsOf(editor: Editor): EditorFacts {
  const { selection } = editor.state
  const node = selection instanceof NodeSelection ? selection.node : null
  const parent = selection.$from.parent
  const block = editor.isActive('heading', { level: 2 })
    ? 'heading2'
    : editor.isActive('heading', { level: 3 })
      ? 'heading3'
      : parent.type.name === 'paragraph'
        ? 'paragraph'
        : 'other'
  const is = (name: string) => editor.isActive(name)
  return {
    block,
    marks: {
      bold: is('bold'),
      italic: is('italic'),
      underline: is('underline'),
      strike: is('strike'),
      subscript: is('subscript'),
      superscript: is('superscript'),
    },
    isInLink: is('link'),
    isInBulletList: is('bulletList'),
    isInOrderedList: is('orderedList'),
    quoteSource: is('blockquote') ? String(editor.getAttributes('blockquote')['source'] ?? '') : null,
    isInTable: is('table'),
    callout: is('callout') ? (editor.getAttributes('callout')['kind'] as 'note' | 'warning') : null,
    card: node?.isAtom && node.isBlock ? (node.type.name as CardType) : null,
    embedTitle: node?.type.name === 'embed' ? String(node.attrs['title']) : null,
    isOnEmptyLine:
      selection.empty && selection.$from.depth === 1 && parent.type.name === 'paragraph' && parent.content.size === 0,
    mayUndo: editor.can().undo(),
    mayRedo: editor.can().redo(),
    isEditable: editor.isEditable,
  }
}

/** Facts about the caret's place, drawn again only when one of them changes: typing draws no tool anew. */
export function useEditorFacts(editor: Editor): EditorFacts {
  const subscribe = (listener: () => void) => {
    editor.on('transaction', listener)
    editor.on('update', listener)
    return () => {
      editor.off('transaction', listener)
      editor.off('update', listener)
    }
  }
  // As text, because equal texts are the same value.
  const facts = useSyncExternalStore(subscribe, () => JSON.stringify(factsOf(editor)))
  return JSON.parse(facts) as EditorFacts
}
