import { expect, test } from 'vitest'
import { Direction, movedOnePlace } from './one-place'

test('a member goes one place up or down, and the others keep their order', () => {
  expect(movedOnePlace(['a', 'b', 'c', 'd'], 2, 'up')).toEqual({ list: ['a', 'c', 'b', 'd'], to: 1 })
  expect(movedOnePlace(['a', 'b', 'c', 'd'], 0, 'down')).toEqual({ list: ['b', 'a', 'c', 'd'], to: 1 })
})

test('at the end of the row it stays, and the list that was given is never changed', () => {
  const list = ['a', 'b']
  expect(movedOnePlace(list, 0, 'up')).toBeNull()
  expect(movedOnePlace(list, 1, 'down')).toBeNull()
  movedOnePlace(list, 0, 'down')
  expect(list).toEqual(['a', 'b'])
})

test('there are two ways to go', () => {
  expect(Direction.safeParse({ direction: 'up' }).success).toBe(true)
  expect(Direction.safeParse({ direction: 'left' }).success).toBe(false)
})
