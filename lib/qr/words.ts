import { generatorOf, remainderOf } from './galois'

export const VERSION_MAX = 40

/** Level M of the standard: a code read in bad light or half covered by a finger survives losing 15 %. */
const REPAIR_WORDS_PER_BLOCK = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28, 28, 28, 28, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
]
const BLOCKS = [
  1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35,
  37, 38, 40, 43, 45, 47, 49,
]
const BYTE_MODE = 0b0100
const PADDING = [0xec, 0x11]

const blocksOf = (version: number) => BLOCKS[version - 1] ?? 0
const repairOf = (version: number) => REPAIR_WORDS_PER_BLOCK[version - 1] ?? 0

/** Modules that carry data and repair words, in bits: all but finders, timing, alignment, format and version. */
export function rawBits(version: number): number {
  let bits = (16 * version + 128) * version + 64
  if (version >= 2) {
    const alignments = Math.floor(version / 7) + 2
    bits -= (25 * alignments - 10) * alignments - 55
    if (version >= 7) bits -= 36
  }
  return bits
}

const dataWords = (version: number) => Math.floor(rawBits(version) / 8) - repairOf(version) * blocksOf(version)
const lengthBits = (version: number) => (version < 10 ? 8 : 16)

/** The smallest version that holds so many bytes. Throws when none does (more than 2,331). */
export function versionFor(byteCount: number): number {
  for (let version = 1; version <= VERSION_MAX; version += 1) {
    if (4 + lengthBits(version) + byteCount * 8 <= dataWords(version) * 8) return version
  }
  throw new RangeError(`mã QR không chứa nổi ${byteCount} byte`)
}

/** All words of a code in the order they are drawn: data and repair, interleaved block by block. */
export function wordsOf(bytes: Uint8Array, version: number): number[] {
  return interleave(dataOf(bytes, version), version)
}

function dataOf(bytes: Uint8Array, version: number): number[] {
  const bits: number[] = []
  const append = (value: number, length: number) => {
    for (let bit = length - 1; bit >= 0; bit -= 1) bits.push((value >> bit) & 1)
  }
  append(BYTE_MODE, 4)
  append(bytes.length, lengthBits(version))
  for (const byte of bytes) append(byte, 8)
  const capacity = dataWords(version) * 8
  append(0, Math.min(4, capacity - bits.length))
  append(0, (8 - (bits.length % 8)) % 8)
  const words: number[] = []
  for (let at = 0; at < bits.length; at += 8) words.push(bits.slice(at, at + 8).reduce((sum, bit) => sum * 2 + bit, 0))
  for (let index = 0; words.length < dataWords(version); index += 1) words.push(PADDING[index % 2] ?? 0)
  return words
}

function interleave(data: readonly number[], version: number): number[] {
  const count = blocksOf(version)
  const repair = repairOf(version)
  const total = Math.floor(rawBits(version) / 8)
  const shortBlocks = count - (total % count)
  const shortData = Math.floor(total / count) - repair
  const generator = generatorOf(repair)
  const blocks: { data: readonly number[]; repair: number[] }[] = []
  for (let index = 0, at = 0; index < count; index += 1) {
    const length = shortData + (index < shortBlocks ? 0 : 1)
    const block = data.slice(at, at + length)
    blocks.push({ data: block, repair: remainderOf(block, generator) })
    at += length
  }
  const words: number[] = []
  for (let at = 0; at <= shortData; at += 1) {
    for (const block of blocks) {
      const word = block.data[at]
      if (word !== undefined) words.push(word)
    }
  }
  for (let at = 0; at < repair; at += 1) for (const block of blocks) words.push(block.repair[at] ?? 0)
  return words
}
