import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type LogRow, TagState } from './tag-state'

const row = (seq: number, tag: string, kind: LogRow['kind'] = 'stale'): LogRow => ({ seq, tag, kind })

test('a page is stale when a surface it shows has changed after it was rendered, and only then', () => {
  const state = new TagState()
  state.apply([row(1, 'front'), row(2, 'article:7')])
  expect(state.isStale(['article:7', 'site'], 1)).toBe(true)
  expect(state.isStale(['article:7', 'site'], 2)).toBe(false)
  expect(state.isStale(['article:8'], 0)).toBe(false)
})

test('a withdrawn article is gone until it is restored', () => {
  const state = new TagState()
  state.apply([row(1, 'article:7', 'gone')])
  expect(state.isGone('article:7')).toBe(true)
  state.apply([row(2, 'article:7', 'back')])
  expect(state.isGone('article:7')).toBe(false)
  expect(state.isStale(['article:7'], 1)).toBe(true)
})

const logs = fc
  .array(
    fc.record({ tag: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), kind: fc.constantFrom('stale', 'gone', 'back') }),
  )
  .map((rows) => rows.map(({ tag, kind }, index) => row(index + 1, tag, kind as LogRow['kind'])))

test('forgetting old tags to save memory may render a page once too often, never once too few', () => {
  fc.assert(
    fc.property(
      logs,
      fc.integer({ min: 1, max: 4 }),
      fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']),
      fc.nat(30),
      (rows, max, tags, seq) => {
        const [full, small] = [new TagState(), new TagState(max)]
        full.apply(rows)
        small.apply(rows)
        if (full.isStale(tags, seq)) expect(small.isStale(tags, seq)).toBe(true)
      },
    ),
  )
})

test('an instance that stops and starts knows what it knew', () => {
  fc.assert(
    fc.property(logs, fc.subarray(['a', 'b', 'c', 'd', 'e', 'f']), fc.nat(30), (rows, tags, seq) => {
      const before = new TagState()
      before.apply(rows)
      const after = TagState.fromJson(JSON.parse(JSON.stringify(before)))
      expect(after.seq).toBe(before.seq)
      expect(after.isStale(tags, seq)).toBe(before.isStale(tags, seq))
      for (const tag of tags) expect(after.isGone(tag)).toBe(before.isGone(tag))
    }),
  )
})

test('reading the same rows twice changes nothing', () => {
  fc.assert(
    fc.property(logs, fc.nat(20), (rows, cut) => {
      const [once, twice] = [new TagState(), new TagState()]
      once.apply(rows)
      twice.apply(rows.slice(0, cut))
      twice.apply(rows)
      expect(twice.seq).toBe(once.seq)
      for (const { tag } of rows) {
        expect(twice.isGone(tag)).toBe(once.isGone(tag))
        for (let seq = 0; seq <= rows.length; seq++) expect(twice.isStale([tag], seq)).toBe(once.isStale([tag], seq))
      }
    }),
  )
})

test('whoever joins the log late knows what was withdrawn and trusts no page from before', () => {
  const state = new TagState()
  state.beginAt(1_000_000, [
    { seq: 7, tag: 'article:1', kind: 'gone' },
    { seq: 8, tag: 'article:2', kind: 'gone' },
    { seq: 9, tag: 'article:2', kind: 'back' },
  ])
  expect([state.isGone('article:1'), state.isGone('article:2')]).toEqual([true, false])
  expect(state.isStale(['front'], 999_999)).toBe(true)
  expect(state.isStale(['front'], 1_000_000)).toBe(false)
})
