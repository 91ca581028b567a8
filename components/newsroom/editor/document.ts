import type { Editor, JSONContent } from '@tiptap/core'
import type { Block } from '@/modules/articles/block-types'

/** A body as the editor's document; an empty one is an empty line to write on. */
export const documentOf = (blocks: readonly Block[]): JSONContent => ({
  type: 'doc',
  content: blocks.length > 0 ? (blocks as JSONContent[]) : [{ type: 'paragraph' }],
})

const isEmptyLine = ({ type, content }: JSONContent) => type === 'paragraph' && !content

/** The body in a document, without the empty lines at its end: the editor always keeps one to write on. */
export function bodyOf(document: JSONContent): JSONContent[] {
  const content = document.content ?? []
  return content.slice(0, content.findLastIndex((block) => !isEmptyLine(block)) + 1)
}

/** What is selected, as blocks of a body; empty when nothing is. */
export function chosenBlocks({ state: { doc, selection } }: Editor): Block[] {
  return selection.empty ? [] : (bodyOf(doc.cut(selection.from, selection.to).toJSON()) as Block[])
}
