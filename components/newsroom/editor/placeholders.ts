import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'

/** Part of a document, in positions. */
export type Range = { from: number; to: number }

const PLACEHOLDER = 'missingPicture'

/** Whether a node stands where a picture is still to come. */
export const isPlaceholder = (node: Node | null | undefined): boolean => node?.type.name === PLACEHOLDER

/**
 * The placeholders of one paste, in their order, followed through everything that is written meanwhile. What takes the
 * place of one is no step of its own: undoing the paste takes it away as well.
 */
export class Placeholders {
  private places: (number | null)[] = []

  constructor(
    private readonly editor: Editor,
    { from, to }: Range,
  ) {
    editor.state.doc.nodesBetween(from, to, (node, position) => {
      if (isPlaceholder(node)) this.places.push(position)
      return !node.isTextblock
    })
    editor.on('transaction', this.follow)
  }

  get count(): number {
    return this.places.length
  }

  /** Puts a picture of the library where the placeholder stands; false when it stands there no more. */
  fill(index: number, mediaId: number): boolean {
    const { state, view } = this.editor
    const place = this.places[index] ?? null
    const node = place === null ? null : state.doc.nodeAt(place)
    const figure = state.schema.nodes['figure']
    if (place === null || !node || !isPlaceholder(node) || !figure) return false
    const tr = state.tr.replaceWith(place, place + node.nodeSize, figure.create({ mediaId }))
    view.dispatch(tr.setMeta('addToHistory', false))
    return true
  }

  stop(): void {
    this.editor.off('transaction', this.follow)
  }

  private follow = ({ transaction }: { transaction: Transaction }): void => {
    if (!transaction.docChanged) return
    this.places = this.places.map((place) => {
      const moved = place === null ? null : transaction.mapping.mapResult(place)
      return moved === null || moved.deleted ? null : moved.pos
    })
  }
}
