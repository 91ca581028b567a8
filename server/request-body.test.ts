import { expect, test } from 'vitest'
import { namesItsAction } from './request-body'

const form = (fields: [string, string][]) => {
  const made = new FormData()
  for (const [name, value] of fields) made.append(name, value)
  return made
}
const ID = '40'.repeat(21)
const OURS: [string, string][] = [
  ['$ACTION_REF_1', ''],
  ['$ACTION_1:0', JSON.stringify({ id: ID, bound: '$@1' })],
  ['$ACTION_1:1', '[null]'],
  ['$ACTION_KEY', 'k1'],
  ['hoTen', 'Hằng'],
]

test('our comment form says which deed it is for', () => {
  expect(namesItsAction(form(OURS))).toBe(true)
  expect(namesItsAction(form([[`$ACTION_ID_${ID}`, '']]))).toBe(true)
})

test.each([
  ['no deed', OURS.slice(4)],
  ['no part', OURS.filter(([name]) => name !== '$ACTION_1:1')],
  ['no head', OURS.filter(([name]) => name !== '$ACTION_1:0')],
  ['a part twice', [...OURS, ['$ACTION_1:1', '[null]']]],
  ['a torn part', OURS.map(([name, value]) => [name, name === '$ACTION_1:1' ? '[nul' : value])],
  ['a head that is no object', OURS.map(([name, value]) => [name, name === '$ACTION_1:0' ? '7' : value])],
  ['a part that is no list', OURS.map(([name, value]) => [name, name === '$ACTION_1:1' ? '{}' : value])],
] as [string, [string, string][]][])('a form with %s says nothing', (_, fields) => {
  expect(namesItsAction(form(fields))).toBe(false)
})
