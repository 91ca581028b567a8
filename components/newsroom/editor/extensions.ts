import type { NodeViewRenderer } from '@tiptap/core'
import { Dropcursor, Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions'
import { cardNodes } from './card-nodes'
import { FocusAtOnce } from './focus-at-once'
import { marks } from './marks'
import { tableNodes } from './table-nodes'
import { textNodes } from './text-nodes'

const UNDO_STEPS = 200

/** Undo as everywhere; without Ctrl+Shift+Z, because Ctrl+Shift switches the input method. */
const Undo = UndoRedo.extend({
  addKeyboardShortcuts() {
    return { 'Mod-z': () => this.editor.commands.undo(), 'Mod-y': () => this.editor.commands.redo() }
  },
}).configure({ depth: UNDO_STEPS })

/** Only what people write as they would on paper: no other letters are ever replaced while somebody types. */
export const INPUT_RULES_OF = ['heading', 'bulletList', 'orderedList']

/** The schema of a body: what `BlockList` accepts, this accepts. `cardView` draws pictures, files and cards. */
export const bodyExtensions = (cardView: NodeViewRenderer | null = null) => [
  ...textNodes,
  ...marks,
  ...tableNodes,
  ...cardNodes(cardView),
  FocusAtOnce,
  Undo,
  Dropcursor,
  Gapcursor,
  TrailingNode,
]
