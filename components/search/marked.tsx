import type { MarkedPiece } from '@/modules/search/marked-text'

/** A text with what was looked for marked. Every piece is text: nothing in it can become markup. */
export function Marked({ pieces }: { pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, isMarked }, index) =>
    // The pieces never change their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name
    isMarked ? <mark key={index}>{text}</mark> : text,
  )
}
