import type { BulletList, Embed, Inline, OrderedList, Table } from '@/modules/articles/block-types'
import type { PictureBytes } from './rtf-pictures'
import type { TextStyle } from './text-style'

/** Where a paragraph of Word stands in a list that is only drawn, not built. */
export type ListPlace = { id: string; level: number; marker: string; isBullet: boolean; numbering: Numbering | null }
export type Numbering = 'decimal' | 'letter' | 'roman'

/** What is known of a line besides its words; guesses are made from it, never silently. */
export type LineFacts = {
  align: TextStyle['align']
  /** Every word of it is. */
  isBold: boolean
  isItalic: boolean
  /** From 1, as its program counts them; 0 is the title of the document. Null for a paragraph. */
  headingRank: number | null
  list: ListPlace | null
  isQuote: boolean
}

export type Line = { kind: 'line'; content: Inline[]; facts: LineFacts }
export type PastedPicture = {
  /**
   * As it stands in the clipboard: `data:` with the whole picture, `blob:`, or bytes from beside the HTML; null when it
   * cannot be had from there.
   */
  source: string | PictureBytes | null
  /** Whether it names a file of the writer's machine, which only their word processor can open. */
  isLocalFile: boolean
  /** The placeholder in the blocks that waits for it. */
  note: string
  alt: string
}
export type Piece =
  | Line
  | { kind: 'list'; list: BulletList | OrderedList }
  | { kind: 'quote'; lines: Line[]; source: string }
  | { kind: 'table'; table: Table }
  | { kind: 'embed'; embed: Embed }
  | { kind: 'picture'; picture: PastedPicture }
  | { kind: 'rule' }
