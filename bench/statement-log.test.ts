import { expect, test } from 'vitest'
import { count } from './statement-log'

const log = (...statements: string[]) =>
  statements.map((text, index) => `trang-nhat 7|${index} LOG:  execute s${index}: ${text}`).join('\n')
const begin = [
  'begin ',
  'set transaction isolation level repeatable read read only',
  'select coalesce(max("seq"), 0) from "invalidations"',
]
const frame = [
  ...begin,
  'select "value" from "settings" where "settings"."key" = $1',
  'select "id", "slug" from "sections" order by "sections"."position" asc',
  'select "slug" from "standing_pages"',
  'commit',
]

test('every statement of the pool counts, and the reads of the frame are told apart', () => {
  const list = [...begin, 'select "id" from "articles"', 'commit']
  expect(count(log(...frame, ...list, ...frame))).toEqual({
    ...{ count: 19, frameReads: 2, frameStatements: 14 },
    content: list,
  })
})

test('what other programs ask is not counted', () => {
  expect(count('psql 9|LOG:  statement: select 1\ntrang-nhat-lich 9|LOG:  statement: select 2').count).toBe(0)
})

test('a read of more than the frame is content', () => {
  const shelves = [...frame.slice(0, -1), 'select "slug" from "authors"', 'commit']
  expect(count(log(...shelves)).frameReads).toBe(0)
})
