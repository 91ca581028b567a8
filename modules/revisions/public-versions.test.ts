import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraph } from '@/modules/articles/plain-blocks'
import { publicVersions, type SeenVersion } from './public-versions'
import { snapshotFrom } from './snapshot'

type Given = [kind: SeenVersion['kind'], words: string, options?: { isHidden?: boolean; sectionId?: number }]

const seen = (given: Given[]): SeenVersion[] =>
  given.map(([kind, words, { isHidden = false, sectionId = 1 } = {}], index) => ({
    version: index + 1,
    kind,
    at: new Date(Date.UTC(2026, 10, 26, 1, index)),
    isHiddenFromReaders: isHidden,
    text: snapshotFrom({ headline: 'Chợ', body: [paragraph(words)], sectionId }),
  }))

const told = (given: Given[], mustTell: number[] = []) =>
  publicVersions(seen(given), new Set(mustTell)).map(({ version, kind, changes }) => [version, kind, changes !== null])

test('every version readers noticed is told, the newest first, with what changed', () => {
  expect(
    told([
      ['published', 'một'],
      ['corrected', 'hai'],
      ['corrected', 'ba'],
    ]),
  ).toEqual([
    [3, 'corrected', true],
    [2, 'corrected', true],
    [1, 'published', false],
  ])
})

test('a change nobody would notice is left out, unless it tells of a correction', () => {
  const moved: Given[] = [
    ['published', 'một'],
    ['corrected', 'một', { sectionId: 2 }],
    ['corrected', 'hai', { sectionId: 2 }],
  ]
  expect(told(moved)).toEqual([
    [3, 'corrected', true],
    [1, 'published', false],
  ])
  expect(told(moved, [2])).toEqual([
    [3, 'corrected', true],
    [2, 'corrected', false],
    [1, 'published', false],
  ])
})

describe('words that were taken down are not shown again', () => {
  test('before a withdrawal', () => {
    expect(
      told([
        ['published', 'xấu'],
        ['corrected', 'đỡ'],
        ['withdrawn', 'đỡ'],
        ['restored', 'tốt'],
        ['corrected', 'hay'],
      ]),
    ).toEqual([
      [5, 'corrected', true],
      [4, 'restored', false],
      [3, 'withdrawn', false],
      [2, 'corrected', false],
      [1, 'published', false],
    ])
  })

  test('of a version hidden since, on either side of a change', () => {
    expect(
      told([
        ['published', 'xấu', { isHidden: true }],
        ['corrected', 'tốt'],
        ['corrected', 'hay'],
      ]),
    ).toEqual([
      [3, 'corrected', true],
      [2, 'corrected', false],
      [1, 'published', false],
    ])
  })

  test('whatever happened', () => {
    const step = fc.tuple(
      fc.constantFrom<SeenVersion['kind'][]>('published', 'corrected', 'restored', 'withdrawn'),
      fc.nat(5),
      fc.boolean(),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const versions = seen(
          steps.map(([kind, word, isHidden], at): Given => [kind, `chữ${word} dấu${at}`, { isHidden }]),
        )
        const shown = JSON.stringify(publicVersions(versions, new Set()).map(({ changes }) => changes))
        const lastWithdrawal = versions.findLastIndex(({ kind }) => kind === 'withdrawn')
        for (const [at, { isHiddenFromReaders }] of versions.entries())
          if (isHiddenFromReaders || at <= lastWithdrawal) expect(shown).not.toContain(`dấu${at}"`)
      }),
    )
  })
})
