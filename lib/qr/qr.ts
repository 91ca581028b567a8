import { drawFormat, drawnFrame, type Grid, isFixed } from './grid'
import { MASKS, penaltyOf } from './mask'
import { versionFor, wordsOf } from './words'

/**
 * A QR code (ISO/IEC 18004, byte mode, UTF-8, level M) as rows of modules, dark is true, without the four modules of
 * white it must have around it. Throws a `RangeError` for more than 2,331 bytes.
 */
export function qrModules(text: string): boolean[][] {
  const bytes = new TextEncoder().encode(text)
  const version = versionFor(bytes.length)
  const words = wordsOf(bytes, version)
  let best: { grid: Grid; penalty: number } | null = null
  for (let mask = 0; mask < MASKS.length; mask += 1) {
    const grid = drawnFrame(version)
    drawWords(grid, words, mask)
    drawFormat(grid, mask)
    const penalty = penaltyOf(grid)
    if (best === null || penalty < best.penalty) best = { grid, penalty }
  }
  return best?.grid.dark ?? []
}

/** Two columns at a time, from the right, up and down by turns, past whatever is fixed. */
function drawWords(grid: Grid, words: readonly number[], mask: number): void {
  const { size } = grid
  const isFlipped = MASKS[mask] ?? (() => false)
  let at = 0
  let isUpward = true
  for (let right = size - 1; right >= 1; right -= 2) {
    // The vertical timing line is no column of data.
    if (right === 6) right = 5
    for (let along = 0; along < size; along += 1) {
      const y = isUpward ? size - 1 - along : along
      for (const x of [right, right - 1]) {
        if (isFixed(grid, x, y)) continue
        const word = words[at >> 3] ?? 0
        const bit = ((word >> (7 - (at & 7))) & 1) === 1
        const row = grid.dark[y]
        if (row) row[x] = bit !== isFlipped(x, y)
        at += 1
      }
    }
    isUpward = !isUpward
  }
}

/** The dark modules as the path of an SVG whose unit is one module, `margin` modules of white around it. */
export function qrPath(modules: readonly (readonly boolean[])[], margin = 4): string {
  const parts: string[] = []
  modules.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue
      const start = x
      while (row[x + 1]) x += 1
      parts.push(`M${start + margin} ${y + margin}h${x - start + 1}v1h-${x - start + 1}z`)
    }
  })
  return parts.join('')
}
