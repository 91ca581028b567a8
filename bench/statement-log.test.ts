import { expect, test } from 'vitest'
import { count } from './statement-log'

const line = (text: string, values?: string) => [
  `trang-nhat 7|LOG:  execute s1: ${text}`,
  ...(values === undefined ? [] : [`trang-nhat 7|DETAIL:  parameters: ${values}`]),
]
const begin = [
  'begin ',
  'set transaction isolation level repeatable read read only',
  'select coalesce(max("seq"), 0) from "invalidations"',
]
const read = (section: number) => [
  ...begin.flatMap((text) => line(text)),
  ...line('select "id" from "articles" where "section_id" = $1', `$1 = '${section}'`),
  ...line('commit'),
]

test('every statement of the pool counts, and what is read again in the same words is told apart', () => {
  const counted = count([...read(1), ...read(2), ...read(1)].join('\n'))
  expect(counted).toMatchObject({ count: 15, repeatedReads: 1 })
  expect(counted.content).toHaveLength(10)
})

test('what changes something counts however often it is done', () => {
  const write = ['begin ', 'update "articles" set "version" = 2', 'commit'].flatMap((text) => line(text))
  expect(count([...write, ...write].join('\n'))).toMatchObject({ count: 6, repeatedReads: 0 })
})

test('a read that is still open is content', () => {
  expect(count(read(1).slice(0, -1).join('\n')).content).toHaveLength(4)
})

test('what other programs ask is not counted', () => {
  expect(count('psql 9|LOG:  statement: select 1\ntrang-nhat-lich 9|LOG:  statement: select 2').count).toBe(0)
})
