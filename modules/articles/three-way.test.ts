import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import { keyOf, type Part, settled, threeWay } from './three-way'

const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 })
const side = (parts: Part<string>[], which: 'mine' | 'theirs') =>
  settled(parts, (part) => {
    if (part.kind === 'both') return part[which]
    if (part.kind === 'same' || part.kind === which) return part.items
    return part.base
  })

describe('two texts that came from one', () => {
  test('lose nothing: each can be read back whole', () => {
    fc.assert(
      fc.property(letters, letters, letters, (base, mine, theirs) => {
        const parts = threeWay(base, mine, theirs)
        expect(side(parts, 'mine')).toEqual(mine)
        expect(side(parts, 'theirs')).toEqual(theirs)
      }),
      { numRuns: 2_000 },
    )
  })

  test('agree where only one of them changed something', () => {
    fc.assert(
      fc.property(letters, letters, (base, changed) => {
        expect(threeWay(base, changed, base).every(({ kind }) => kind === 'same' || kind === 'mine')).toBe(true)
        expect(threeWay(base, base, changed).every(({ kind }) => kind === 'same' || kind === 'theirs')).toBe(true)
        expect(threeWay(base, changed, changed).every(({ kind }) => kind === 'same')).toBe(true)
      }),
    )
  })

  test('stand apart where both did', () => {
    expect(threeWay(['mở', 'giữa', 'kết'], ['mở', 'giữa của tôi', 'kết'], ['đầu', 'giữa của Lan', 'kết'])).toEqual([
      { kind: 'both', base: ['mở', 'giữa'], mine: ['mở', 'giữa của tôi'], theirs: ['đầu', 'giữa của Lan'] },
      { kind: 'same', items: ['kết'] },
    ])
    expect(threeWay(['a', 'b', 'c'], ['a', 'x', 'b', 'c'], ['a', 'b', 'c', 'y'])).toEqual([
      { kind: 'same', items: ['a'] },
      { kind: 'mine', base: [], items: ['x'] },
      { kind: 'same', items: ['b', 'c'] },
      { kind: 'theirs', base: [], items: ['y'] },
    ])
  })

  test('of a thousand blocks are put together at once', () => {
    const base = Array.from({ length: 1_000 }, (_, index) => `đoạn ${index}`)
    const changed = (name: string) => base.map((words, index) => (index % 3 === 0 ? `${words} ${name}` : words))
    expect(cpuMillisecondsOf(() => threeWay(base, changed('a'), changed('b')))).toBeLessThan(1_500)
  })
})

test('a key looks through the order of fields and fields without a value', () => {
  expect(keyOf({ type: 'x', attrs: { a: 1, b: null } })).toBe(keyOf({ attrs: { a: 1 }, type: 'x' }))
  expect(keyOf(['a,b'])).not.toBe(keyOf(['a', 'b']))
})
