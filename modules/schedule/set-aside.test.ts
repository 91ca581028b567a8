import { expect, test } from 'vitest'
import { SetAside } from './set-aside'

test('an article that fails is tried again after one second, then two, then four, at last once a minute', () => {
  const aside = new SetAside()
  let now = 0
  const pauses = [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => {
    aside.add(7, now)
    const isOut = aside.ids(now + seconds * 1_000 - 1).includes(7)
    now += seconds * 1_000
    return isOut && !aside.ids(now).includes(7)
  })
  expect(pauses).toEqual(pauses.map(() => true))
})

test('after a success, or when it was the database, nothing is held against an article', () => {
  const aside = new SetAside()
  aside.add(7, 0)
  aside.add(7, 0)
  aside.add(8, 0)
  aside.remove(7)
  expect(aside.ids(10)).toEqual([8])
  aside.add(7, 0)
  expect(aside.ids(999)).toContain(7)
  expect(aside.ids(1_000)).not.toContain(7)
  aside.clear()
  expect(aside.ids(0)).toEqual([])
})
