/** What readers see where personal data stood. */
export const MASK = '[đã che thông tin cá nhân]'

/** A text with every occurrence of some pieces covered; pieces that overlap or touch are covered once. */
export function maskText(text: string, pieces: readonly string[]): { text: string; count: number } {
  const spans = pieces
    .flatMap((piece) => placesOf(text, piece))
    .sort((left, right) => left.start - right.start || right.end - left.end)
  let masked = ''
  let from = 0
  let count = 0
  for (const { start, end } of spans) {
    if (start > from || count === 0) {
      masked += text.slice(from, start) + MASK
      count += 1
    }
    from = Math.max(from, end)
  }
  return { text: masked + text.slice(from), count }
}

function placesOf(text: string, piece: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = []
  if (piece === '') return places
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    places.push({ start: at, end: at + piece.length })
  }
  return places
}
