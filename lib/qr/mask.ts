import { type Grid, isDark } from './grid'

type Mask = (x: number, y: number) => boolean

/** The eight patterns of the standard: modules where one says true change colour. */
export const MASKS: readonly Mask[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

const RUN_PENALTY = 3
const BLOCK_PENALTY = 3
const FINDER_PENALTY = 40
const BALANCE_PENALTY = 10
/** What a finder looks like in one line, with its white on either side. */
const FALSE_FINDERS = ['00001011101', '10111010000']

/** How hard a code would be to read: runs, blocks, false finders, imbalance. */
export function penaltyOf(grid: Grid): number {
  const { size } = grid
  let penalty = 0
  let darkCount = 0
  for (let at = 0; at < size; at += 1) {
    let row = ''
    let column = ''
    for (let along = 0; along < size; along += 1) {
      row += isDark(grid, along, at) ? '1' : '0'
      column += isDark(grid, at, along) ? '1' : '0'
    }
    penalty += linePenalty(row) + linePenalty(column)
    darkCount += row.split('1').length - 1
  }
  for (let y = 0; y < size - 1; y += 1) {
    for (let x = 0; x < size - 1; x += 1) {
      const colour = isDark(grid, x, y)
      const isBlock =
        colour === isDark(grid, x + 1, y) && colour === isDark(grid, x, y + 1) && colour === isDark(grid, x + 1, y + 1)
      if (isBlock) penalty += BLOCK_PENALTY
    }
  }
  const imbalance = Math.ceil(Math.abs(darkCount * 20 - size * size * 10) / (size * size)) - 1
  return penalty + Math.max(0, imbalance) * BALANCE_PENALTY
}

function linePenalty(line: string): number {
  let penalty = 0
  for (const [run] of line.matchAll(/0{5,}|1{5,}/g)) penalty += RUN_PENALTY + run.length - 5
  for (const finder of FALSE_FINDERS) {
    for (let at = line.indexOf(finder); at !== -1; at = line.indexOf(finder, at + 1)) penalty += FINDER_PENALTY
  }
  return penalty
}
