import { fold } from './fold'

/** Syllables that stand in every text and tell none from another; counted over ten thousand articles. */
const EVERYWHERE = new Set(
  `va cua la nam co cac trong duoc mot do tu thanh nguoi thang the dong da quoc su cong quan voi tai hoa dau bo nhung de
  ban cho thu doi nay chinh ky o nha so gia dung dan nhat chu vao cung khi dai trung thong van den tien khong anh phan
  tinh ve vien vi viet sau chi nhan hoi ra lap nuoc thuc con bang dien dinh noi ngay hai nhu chien thuong dang bao hoc
  tren bi tro hien lien ho tri thi phap dao du thoi ca cau ong lam tuong theo`.split(/\s+/),
)

const SYLLABLE = /[\p{L}\p{N}]+/gu

/** The syllables of a text without tone marks. */
export const foldedSyllables = (text: string): string[] => fold(text).match(SYLLABLE) ?? []

/** Two unlike 32-bit hashes of a word (FNV-1a, then mixed): the 64 bits it votes for. */
function hash(word: string, seed: number): number {
  let value = seed
  for (let index = 0; index < word.length; index += 1) value = Math.imul(value ^ word.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

const SEEDS = [0x811c9dc5, 0x01234567] as const

/**
 * 64 bits that change little when a text changes little (Charikar's simhash): every syllable votes for its own bits, as
 * often as it stands there. As a signed number, what a column of PostgreSQL holds.
 */
export function simhash(syllables: readonly string[]): bigint {
  const votes = new Int32Array(64)
  const counts = new Map<string, number>()
  for (const syllable of syllables) {
    if (!EVERYWHERE.has(syllable)) counts.set(syllable, (counts.get(syllable) ?? 0) + 1)
  }
  for (const [syllable, count] of counts) {
    for (const [half, seed] of SEEDS.entries()) {
      const bits = hash(syllable, seed)
      for (let bit = 0; bit < 32; bit += 1) {
        const place = half * 32 + bit
        votes[place] = (votes[place] ?? 0) + ((bits >>> bit) & 1 ? count : -count)
      }
    }
  }
  let value = 0n
  for (const [place, vote] of votes.entries()) if (vote > 0) value |= 1n << BigInt(place)
  return BigInt.asIntN(64, value)
}

const BYTES = 8
const PAIR_VALUES = 65_536

/**
 * A number for every pair of the eight bytes of a simhash: 28 of them. Two values that differ in at most six bits have
 * two bytes in common, because six bits spoil at most six bytes.
 */
export function simhashKeys(value: bigint): number[] {
  const bytes = Array.from({ length: BYTES }, (_, place) => Number((value >> BigInt(place * 8)) & 0xffn))
  const keys: number[] = []
  for (const [place, left] of bytes.entries()) {
    for (const right of bytes.slice(place + 1)) keys.push(keys.length * PAIR_VALUES + left * 256 + right)
  }
  return keys
}

/** In how many bits two values differ. */
export function bitDistance(left: bigint, right: bigint): number {
  let difference = BigInt.asUintN(64, left ^ right)
  let count = 0
  while (difference > 0n) {
    count += Number(difference & 1n)
    difference >>= 1n
  }
  return count
}

const SHINGLE_SYLLABLES = 3

function shingles(syllables: readonly string[]): Set<string> {
  const found = new Set<string>()
  for (let at = 0; at + SHINGLE_SYLLABLES <= syllables.length; at += 1) {
    found.add(syllables.slice(at, at + SHINGLE_SYLLABLES).join(' '))
  }
  return found
}

/** What share of the shorter text, in runs of three syllables, stands in the longer one as well: 0 to 1. */
export function sharedPart(left: readonly string[], right: readonly string[]): number {
  const [few, many] = [shingles(left), shingles(right)].sort((one, other) => one.size - other.size)
  if (!few || !many || few.size === 0) return 0
  let shared = 0
  for (const shingle of few) if (many.has(shingle)) shared += 1
  return shared / few.size
}
