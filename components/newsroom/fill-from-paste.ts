import { fold } from '@/lib/vi/fold'
import type { Shelves } from './article-panel'
import type { FilledFields } from './editor/paste-choices'
import type { Writing } from './use-writing'

/** The pen-name of the newsroom that a text is signed with, whatever its marks and case. */
const authorNamed = (shelves: Shelves | null, name: string) =>
  shelves?.authors.find((author) => fold(author.name) === fold(name))

/** Puts words of a paste into the fields beside the text; a pen-name is ticked where the newsroom has it. */
export function fillFromPaste(writing: Writing, shelves: Shelves | null) {
  return {
    fill: ({ penName, ...fields }: FilledFields): void => {
      const author = penName === undefined ? undefined : authorNamed(shelves, penName)
      const authorIds = author && [...new Set([...writing.read().authorIds, String(author.id)])]
      writing.fill({ ...fields, ...(authorIds && { authorIds }) })
    },
    isKnownAuthor: (name: string): boolean => authorNamed(shelves, name) !== undefined,
  }
}
