/** Dark is true. `isFixed` marks the modules that carry no data. */
export type Grid = { size: number; dark: boolean[][]; isFixed: boolean[][] }

const FORMAT_MASK = 0x5412
const FORMAT_GENERATOR = 0x537
const VERSION_GENERATOR = 0x1f25
/** Level M in the format bits. */
const LEVEL_M = 0b00

const squareOf = (size: number) => Array.from({ length: size }, () => new Array<boolean>(size).fill(false))

export const isDark = ({ dark }: Grid, x: number, y: number): boolean => dark[y]?.[x] ?? false
export const isFixed = (grid: Grid, x: number, y: number): boolean => grid.isFixed[y]?.[x] ?? true

function put(grid: Grid, x: number, y: number, value: boolean): void {
  const row = grid.dark[y]
  const fixed = grid.isFixed[y]
  if (!row || !fixed || x < 0 || x >= grid.size) return
  row[x] = value
  fixed[x] = true
}

/** Finders, timing, alignment marks and the version: all that is the same whatever the code says. */
export function drawnFrame(version: number): Grid {
  const size = version * 4 + 17
  const grid: Grid = { size, dark: squareOf(size), isFixed: squareOf(size) }
  for (let at = 0; at < size; at += 1) {
    put(grid, 6, at, at % 2 === 0)
    put(grid, at, 6, at % 2 === 0)
  }
  for (const [x, y] of [
    [3, 3],
    [size - 4, 3],
    [3, size - 4],
  ] as const) {
    ring(grid, x, y, 4, (distance) => distance !== 2 && distance !== 4)
  }
  const places = alignments(version)
  const last = places.length - 1
  places.forEach((x, column) => {
    places.forEach((y, row) => {
      const isFinder = (row === 0 && column === 0) || (row === 0 && column === last) || (row === last && column === 0)
      if (!isFinder) ring(grid, x, y, 2, (distance) => distance !== 1)
    })
  })
  drawFormat(grid, 0)
  if (version >= 7) drawVersion(grid, version)
  return grid
}

function ring(grid: Grid, centreX: number, centreY: number, reach: number, isDarkAt: (distance: number) => boolean) {
  for (let y = -reach; y <= reach; y += 1) {
    for (let x = -reach; x <= reach; x += 1) {
      put(grid, centreX + x, centreY + y, isDarkAt(Math.max(Math.abs(x), Math.abs(y))))
    }
  }
}

function alignments(version: number): number[] {
  if (version === 1) return []
  const count = Math.floor(version / 7) + 2
  const step = version === 32 ? 26 : Math.ceil((version * 4 + 4) / (count * 2 - 2)) * 2
  const last = version * 4 + 10
  const places = Array.from({ length: count - 1 }, (_, index) => last - index * step)
  return [6, ...places.reverse()]
}

const bitOf = (value: number, bit: number) => ((value >> bit) & 1) === 1

/** Which level and mask the code has, twice, protected by a BCH code. */
export function drawFormat(grid: Grid, mask: number): void {
  const data = (LEVEL_M << 3) | mask
  let rest = data
  for (let bit = 0; bit < 10; bit += 1) rest = (rest << 1) ^ ((rest >> 9) * FORMAT_GENERATOR)
  const bits = ((data << 10) | rest) ^ FORMAT_MASK
  const { size } = grid
  for (let bit = 0; bit <= 5; bit += 1) put(grid, 8, bit, bitOf(bits, bit))
  put(grid, 8, 7, bitOf(bits, 6))
  put(grid, 8, 8, bitOf(bits, 7))
  put(grid, 7, 8, bitOf(bits, 8))
  for (let bit = 9; bit < 15; bit += 1) put(grid, 14 - bit, 8, bitOf(bits, bit))
  for (let bit = 0; bit < 8; bit += 1) put(grid, size - 1 - bit, 8, bitOf(bits, bit))
  for (let bit = 8; bit < 15; bit += 1) put(grid, 8, size - 15 + bit, bitOf(bits, bit))
  put(grid, 8, size - 8, true)
}

function drawVersion(grid: Grid, version: number): void {
  let rest = version
  for (let bit = 0; bit < 12; bit += 1) rest = (rest << 1) ^ ((rest >> 11) * VERSION_GENERATOR)
  const bits = (version << 12) | rest
  for (let bit = 0; bit < 18; bit += 1) {
    const far = grid.size - 11 + (bit % 3)
    const near = Math.floor(bit / 3)
    put(grid, far, near, bitOf(bits, bit))
    put(grid, near, far, bitOf(bits, bit))
  }
}
