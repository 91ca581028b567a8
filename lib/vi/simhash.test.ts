import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bitDistance, foldedSyllables, sharedPart, simhash, simhashKeys } from './simhash'

const anyHash = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const shares = (left: bigint, right: bigint) => {
  const keys = new Set(simhashKeys(left))
  return simhashKeys(right).some((key) => keys.has(key))
}

test('two values that differ in at most six bits share a key', () => {
  fc.assert(
    fc.property(anyHash, fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 6 }), (value, places) => {
      const other = BigInt.asIntN(
        64,
        places.reduce((bits, place) => bits ^ (1n << BigInt(place)), value),
      )
      expect(bitDistance(value, other)).toBe(places.length)
      expect(shares(value, other)).toBe(true)
    }),
  )
})

test('keys of one pair never meet those of another', () => {
  fc.assert(
    fc.property(anyHash, (value) => {
      const keys = simhashKeys(value)
      expect(keys).toHaveLength(28)
      expect(keys.map((key) => Math.floor(key / 65_536))).toEqual(Array.from({ length: 28 }, (_, pair) => pair))
    }),
  )
})

test('marks, case and the order of sentences change nothing', () => {
  const text = 'Chợ làng Vạn Phúc mở cửa trở lại. Tiểu thương dọn hàng từ sáng sớm.'
  const other = 'TIỂU THƯƠNG dọn hàng từ sáng sớm! Chợ làng Vạn Phúc mở cửa trở lại'.normalize('NFD')
  expect(simhash(foldedSyllables(other))).toBe(simhash(foldedSyllables(text)))
  expect(simhash([])).toBe(0n)
})

test('the shared part is that of the shorter text', () => {
  const [long, short] = ['a b c d e f g h', 'c d e f'].map(foldedSyllables) as [string[], string[]]
  expect(sharedPart(long, short)).toBe(1)
  expect(sharedPart(short, long)).toBe(1)
  expect(sharedPart(long, foldedSyllables('x y z'))).toBe(0)
  expect(sharedPart(long, [])).toBe(0)
})
