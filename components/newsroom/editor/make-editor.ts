import { Editor, type JSONContent } from '@tiptap/core'
import { cardView } from './card-view'
import { bodyExtensions, INPUT_RULES_OF } from './extensions'
import type { PasteListener } from './paste'
import { isOnEmptyLine, pasteProps } from './paste'
import type { ThingsShelf } from './things-shelf'

type Options = {
  element: HTMLElement
  document: JSONContent
  things: ThingsShelf
  /** Ids of what names and describes the text to somebody who cannot see it. */
  labelledBy: string
  describedBy: string
  id: string
  isEditable: boolean
  onPaste: PasteListener
  /** The key / on an empty line: something is to be put in there. */
  onSlash: () => void
}

/** Input methods switch on Ctrl+Shift: with both held, no key of the editor does anything. */
const isInputMethodKey = ({ ctrlKey, metaKey, shiftKey, altKey, code }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && !altKey && /^(Key[A-UW-Z]|Digit\d)$/.test(code)

const isSlash = (event: KeyboardEvent): boolean =>
  event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing && event.keyCode !== 229

/** The text's editor. Its styles come from our style sheet: the newsroom's policy lets no script bring any. */
export function makeEditor({
  element,
  document,
  things,
  labelledBy,
  describedBy,
  id,
  isEditable,
  onPaste,
  onSlash,
}: Options): Editor {
  const editor: Editor = new Editor({
    element,
    content: document,
    extensions: bodyExtensions(cardView(things)),
    injectCSS: false,
    editable: isEditable,
    enableInputRules: INPUT_RULES_OF,
    enablePasteRules: false,
    editorProps: {
      attributes: {
        id,
        class: 'article-body writing',
        role: 'textbox',
        lang: 'vi',
        spellcheck: 'true',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        'aria-describedby': describedBy,
      },
      handleKeyDown: (_view, event) => {
        if (isInputMethodKey(event)) return true
        if (!isSlash(event) || !isOnEmptyLine(editor)) return false
        event.preventDefault()
        onSlash()
        return true
      },
      ...pasteProps(() => editor, onPaste),
    },
  })
  return editor
}
