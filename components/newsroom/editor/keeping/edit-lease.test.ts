import { beforeEach, expect, test } from 'vitest'
import { EditLease, HEARTBEAT_MILLISECONDS, type LeaseAnswer } from './edit-lease'
import { settle, TestClock } from './testing-clock'

const lan = { byName: 'Lan', isOwn: false, since: new Date(0) }

let clock: TestClock
let asked: boolean[]
let looks: number
let taken: string[]
let released: string[]
let answer: LeaseAnswer | 'cut'
let lease: EditLease

beforeEach(() => {
  clock = new TestClock()
  asked = []
  looks = 0
  taken = []
  released = []
  let stays = 0
  answer = { version: 3 }
  lease = new EditLease(
    {
      take: async (stay, isTakeOver) => {
        asked.push(isTakeOver)
        taken.push(stay)
        if (answer === 'cut') throw new Error('no line')
        return answer
      },
      look: async () => {
        looks += 1
        if (answer === 'cut') throw new Error('no line')
        return answer
      },
      release: (stay) => {
        released.push(stay)
      },
    },
    clock,
    () => {
      stays += 1
      return `stay ${stays}`
    },
  )
})

test('an article is held while its page is open, and let go with it', async () => {
  await lease.start()
  expect(lease.state).toEqual({ kind: 'mine', version: 3 })
  await clock.pass(HEARTBEAT_MILLISECONDS * 3)
  expect(asked).toEqual([false, false, false, false])
  lease.leave()
  await clock.pass(HEARTBEAT_MILLISECONDS * 3)
  expect([asked.length, released]).toEqual([4, ['stay 1']])
})

test('whoever comes second learns that it is free again, and takes it only by hand', async () => {
  answer = { holder: lan }
  await lease.start()
  expect(lease.state).toEqual({ kind: 'held', holder: lan })
  await clock.pass(HEARTBEAT_MILLISECONDS * 3)
  expect([asked, looks]).toEqual([[false], 3])
  answer = 'cut'
  await clock.pass(HEARTBEAT_MILLISECONDS)
  expect(lease.state).toEqual({ kind: 'held', holder: lan })
  answer = { version: 3 }
  await clock.pass(HEARTBEAT_MILLISECONDS)
  expect(lease.state).toEqual({ kind: 'free', holder: lan, after: 'held' })
  expect(asked).toEqual([false])
  await lease.takeOver()
  expect(asked).toEqual([false, true])
  expect(lease.state.kind).toBe('mine')
})

test('what was free for a while is held again when a third comes first', async () => {
  const minh = { byName: 'Minh', isOwn: false, since: new Date(9_000) }
  answer = { holder: lan }
  await lease.start()
  answer = { version: 3 }
  await clock.pass(HEARTBEAT_MILLISECONDS)
  answer = { holder: minh }
  await clock.pass(HEARTBEAT_MILLISECONDS)
  expect(lease.state).toEqual({ kind: 'held', holder: minh })
  lease.leave()
  const before = looks
  await clock.pass(HEARTBEAT_MILLISECONDS * 3)
  expect([looks, released]).toEqual([before, []])
})

test('whoever lost it is told, and takes nothing back behind anybody’s back', async () => {
  await lease.start()
  answer = { holder: lan }
  await clock.pass(HEARTBEAT_MILLISECONDS)
  expect(lease.state).toEqual({ kind: 'lost', holder: lan })
  answer = { version: 3 }
  await clock.pass(HEARTBEAT_MILLISECONDS * 3)
  expect(lease.state).toEqual({ kind: 'free', holder: lan, after: 'lost' })
  lease.leave()
  expect(released).toEqual([])
})

test('without a line writing goes on, and a save by somebody else is learned of', async () => {
  answer = 'cut'
  await lease.start()
  expect(lease.state).toEqual({ kind: 'away' })
  answer = { version: 4 }
  await clock.pass(HEARTBEAT_MILLISECONDS)
  expect(lease.state).toEqual({ kind: 'mine', version: 4 })
})

test('a page left before it was answered lets go of what it asked for, and does not hear the answer', async () => {
  const start = lease.start()
  lease.leave()
  await start
  await settle()
  expect(lease.state).toEqual({ kind: 'asking' })
  expect(released).toEqual(['stay 1'])
})

test('whoever came second and leaves while taking over lets go of that as well', async () => {
  answer = { holder: lan }
  await lease.start()
  answer = { version: 3 }
  const takeOver = lease.takeOver()
  lease.leave()
  await takeOver
  expect(released).toEqual(['stay 1'])
  expect(lease.state).toEqual({ kind: 'held', holder: lan })
})

test('a page that is returned to holds the article anew, under another number than the one that was let go of', async () => {
  await lease.start()
  lease.leave()
  // Browser and page may both say so.
  lease.leave()
  await lease.start()
  lease.leave()
  expect([taken, released]).toEqual([
    ['stay 1', 'stay 2'],
    ['stay 1', 'stay 2'],
  ])
})
