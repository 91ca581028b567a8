import { beforeEach, expect, test } from 'vitest'
import { EditLease, HEARTBEAT_MILLISECONDS, type LeaseAnswer } from './edit-lease'
import { settle, TestClock } from './testing-clock'

const lan = { byName: 'Lan', isOwn: false, since: new Date(0) }

let clock: TestClock
let asked: boolean[]
let looks: number
let released: number
let answer: LeaseAnswer | 'cut'
let lease: EditLease

beforeEach(() => {
  clock = new TestClock()
  asked = []
  looks = 0
  released = 0
  answer = { version: 3 }
  lease = new EditLease(
    {
      take: async (isTakeOver) => {
        asked.push(isTakeOver)
        if (answer === 'cut') throw new Error('no line')
        return answer
      },
      look: async () => {
        looks += 1
        if (answer === 'cut') throw new Error('no line')
        return answer
      },
      release: () => {
        released += 1
      },
    },
    clock,
  )
})

test('an article is held while its page is open, and let go with it', async () => {
  await lease.start()
  expect(lease.state).toEqual({ kind: 'mine', version: 3 })
  await clock.pass(HEARTBEAT_MILLISECONDS * 3)
  expect(asked).toEqual([false, false, false, false])
  lease.leave()
  await clock.pass(HEARTBEAT_MILLISECONDS * 3)
  expect([asked.length, released]).toEqual([4, 1])
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
  expect([looks, released]).toEqual([before, 0])
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
  expect(released).toBe(0)
})

test('without a line writing goes on, and a save by somebody else is learned of', async () => {
  answer = 'cut'
  await lease.start()
  expect(lease.state).toEqual({ kind: 'away' })
  answer = { version: 4 }
  await clock.pass(HEARTBEAT_MILLISECONDS)
  expect(lease.state).toEqual({ kind: 'mine', version: 4 })
})

test('an answer to a page that is gone is not heard', async () => {
  const start = lease.start()
  lease.leave()
  await start
  await settle()
  expect(lease.state).toEqual({ kind: 'asking' })
})
