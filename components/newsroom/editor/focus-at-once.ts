import { Extension } from '@tiptap/core'

/**
 * Leads the caret back into the text within the deed that asks for it. The editor's own command waits for the next frame:
 * on a slow machine the first letters typed after a tool was used were lost.
 */
export const FocusAtOnce = Extension.create({
  name: 'focusAtOnce',
  addCommands: () => ({
    focus:
      () =>
      ({ view, tr, dispatch }) => {
        if (!dispatch || view.hasFocus()) return true
        view.focus()
        tr.scrollIntoView()
        return true
      },
  }),
})
