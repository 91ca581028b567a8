import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FOLDED_MINUTES, foldSaves } from './fold-saves'

const START = Date.parse('2026-11-26T01:00:00Z')
type Given = [kind: 'saved' | 'published', savedBy: number | null, minute: number]

/** The versions of an article in the order they were made; the list has the newest first. */
const versions = (given: Given[]) =>
  given
    .map(([kind, savedBy, minute], at) => ({
      version: at + 1,
      kind,
      savedBy,
      savedAt: new Date(START + minute * 60_000),
    }))
    .reverse()
const lines = (given: Given[]) =>
  foldSaves(versions(given)).map(({ version, saves }) => [version.version, ...saves.map((save) => save.version)])

test('saves of one stretch of work are one line', () => {
  expect(
    lines([
      ['saved', 1, 0],
      ['saved', 1, 3],
      ['saved', 1, 9],
    ]),
  ).toEqual([[3, 2, 1]])
})

test('ten minutes later a new line begins, however steadily somebody saves', () => {
  const steadily = Array.from({ length: 25 }, (_, minute): Given => ['saved', 1, minute])
  expect(lines(steadily).map(([version]) => version)).toEqual([25, 15, 5])
})

test('another person’s save and every other deed stand alone', () => {
  expect(
    lines([
      ['saved', 1, 0],
      ['saved', 2, 1],
      ['saved', 1, 2],
      ['published', 1, 3],
      ['saved', 1, 4],
    ]),
  ).toEqual([[5], [4], [3], [2], [1]])
  expect(
    lines([
      ['saved', null, 0],
      ['saved', 1, 1],
    ]),
  ).toEqual([[2], [1]])
})

test('whatever was saved, every version is in the list once, in order, and no line hides more than ten minutes', () => {
  const given = fc.array(
    fc.tuple(fc.constantFrom('saved' as const, 'published' as const), fc.constantFrom(1, 2, null), fc.nat(4)),
  )
  fc.assert(
    fc.property(given, (steps) => {
      let minute = 0
      const given = steps.map(([kind, by, pause]): Given => {
        minute += pause
        return [kind, by, minute]
      })
      const saved = versions(given)
      const folded = foldSaves(saved)
      expect(folded.flatMap(({ version, saves }) => [version, ...saves])).toEqual(saved)
      for (const { version, saves } of folded)
        for (const save of saves)
          expect(version.savedAt.getTime() - save.savedAt.getTime()).toBeLessThan(FOLDED_MINUTES * 60_000)
    }),
  )
})
