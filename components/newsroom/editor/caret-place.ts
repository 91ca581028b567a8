import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'

/** Where the caret is, followed through whatever is written and wherever the caret goes meanwhile. */
export class CaretPlace {
  private bookmark

  constructor(private readonly editor: Editor) {
    this.bookmark = editor.state.selection.getBookmark()
    editor.on('transaction', this.follow)
  }

  /** Whether the caret still stands here. */
  get isHere(): boolean {
    const { selection, doc } = this.editor.state
    return this.bookmark.resolve(doc).eq(selection)
  }

  /** Leads the caret back here. */
  goBack(): void {
    const { tr, doc } = this.editor.state
    this.editor.view.dispatch(tr.setSelection(this.bookmark.resolve(doc)))
  }

  forget(): void {
    this.editor.off('transaction', this.follow)
  }

  private follow = ({ transaction }: { transaction: Transaction }): void => {
    this.bookmark = this.bookmark.map(transaction.mapping)
  }
}

/**
 * Does something where the caret was when `place` was taken. Whoever wrote on elsewhere meanwhile goes on writing there.
 */
export function atPlace(editor: Editor, place: CaretPlace, deed: () => void): void {
  const present = place.isHere ? null : new CaretPlace(editor)
  place.goBack()
  place.forget()
  deed()
  present?.goBack()
  present?.forget()
}
