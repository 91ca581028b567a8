import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import { afterOf, beforeOf, diffLists, type Edit } from './diff'

const same = (item: string) => item
const written = (edits: Edit<string>[]) =>
  edits.map((edit) =>
    edit.kind === 'same' ? edit.after : edit.kind === 'removed' ? `-${edit.before}` : `+${edit.after}`,
  )
const words = (text: string) => (text === '' ? [] : text.split(' '))

test.each([
  ['', '', []],
  ['a b c', 'a b c', ['a', 'b', 'c']],
  ['', 'a b', ['+a', '+b']],
  ['a b', '', ['-a', '-b']],
  ['chợ làng họp', 'chợ quê họp lại', ['chợ', '-làng', '+quê', 'họp', '+lại']],
  ['a b c a b b a', 'c b a b a c', ['-a', '-b', 'c', '+b', 'a', 'b', '-b', 'a', '+c']],
])('from “%s” to “%s”', (before, after, expected) => {
  expect(written(diffLists(words(before), words(after), same))).toEqual(expected)
})

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 })

describe('whatever the lists', () => {
  test('the way leads from the one to the other', () => {
    fc.assert(
      fc.property(list, list, fc.constantFrom(0, 1, 3, 1_000), (before, after, costMax) => {
        const edits = diffLists(before, after, same, costMax)
        expect(beforeOf(edits)).toEqual(before)
        expect(afterOf(edits)).toEqual(after)
      }),
    )
  })

  test('it is a shortest one', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const kept = diffLists(before, after, same).filter(({ kind }) => kind === 'same').length
        expect(kept).toBe(longestCommon(before, after))
      }),
    )
  })

  test('what agrees only in its key keeps both spellings', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'A', 'b')),
        fc.array(fc.constantFrom('a', 'A', 'b')),
        (before, after) => {
          const edits = diffLists(before, after, (item) => item.toLowerCase())
          expect(beforeOf(edits)).toEqual(before)
          expect(afterOf(edits)).toEqual(after)
        },
      ),
    )
  })
})

function longestCommon(before: string[], after: string[]): number {
  const rows = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let i = 1; i <= before.length; i++)
    for (let j = 1; j <= after.length; j++)
      rows[i]![j] =
        before[i - 1] === after[j - 1] ? rows[i - 1]![j - 1]! + 1 : Math.max(rows[i - 1]![j]!, rows[i]![j - 1]!)
  return rows[before.length]![after.length]!
}

test('two long texts that share nothing end at once', () => {
  const [before, after] = ['x', 'y'].map((letter) => Array.from({ length: 40_000 }, (_, at) => `${letter}${at}`))
  const took = cpuMillisecondsOf(() => expect(diffLists(before!, after!, same)).toHaveLength(80_000))
  expect(took).toBeLessThan(1_000)
})
