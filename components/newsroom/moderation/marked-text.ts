export type TextPart = { text: string; isMarked: boolean }

/** A text in parts: the words to look at twice, and what stands between them. */
export function markedParts(text: string, marks: readonly string[]): TextPart[] {
  // The longest first, so that a short mark within a long one does not cut it.
  const sought = [...marks].filter(Boolean).sort((left, right) => right.length - left.length)
  const parts: TextPart[] = []
  let plainFrom = 0
  let place = 0
  while (place < text.length) {
    const found = sought.find((mark) => text.startsWith(mark, place))
    if (found === undefined) {
      place += 1
      continue
    }
    if (place > plainFrom) parts.push({ text: text.slice(plainFrom, place), isMarked: false })
    parts.push({ text: found, isMarked: true })
    place += found.length
    plainFrom = place
  }
  if (plainFrom < text.length) parts.push({ text: text.slice(plainFrom), isMarked: false })
  return parts
}
