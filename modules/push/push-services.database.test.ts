import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { outboxPushes, pushFollows, pushRetries, pushSubscriptions } from '@/db/schema/push'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { TestingRoom } from './testing-room'
import { countWaitingPushes } from './waiting'

provideTestKeyring()
const room = new TestingRoom()

beforeAll(() => room.service.open())
afterAll(() => room.service.close())
beforeEach(() => room.prepare())

describe('a push service', () => {
  test('that knows a browser no more has it forgotten', async () => {
    await room.joined('a')
    await room.joined('b')
    await room.joined('c')
    room.answer('a', { status: 410 })
    room.answer('c', { status: 404 })
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toEqual({ sent: 1, failed: 0, gone: 2, waiting: 0 })
    expect(await room.subscriptions()).toHaveLength(1)
    expect(await db.select().from(pushFollows)).toHaveLength(1)
    expect(await room.message()).toMatchObject({ goneCount: 2, sentCount: 1 })
  })

  test('that is ill, hangs up or is away is asked again, later each time, and its message arrives once', async () => {
    await room.joined('a')
    room.answer('a', { status: 500 }, 'hangs-up', { status: 502 })
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toMatchObject({ waiting: 1 })
    const seen = [await room.waits()]
    for (const _ of [1, 2]) {
      expect(await room.tellAgain()).toBeNull()
      await room.due()
      expect(await room.tellAgain()).toMatchObject({ waiting: 1 })
      seen.push(await room.waits())
    }
    expect(seen).toEqual([[30], [60], [120]])
    expect((await countWaitingPushes(db)).waitingCount).toBe(1)
    await room.due()
    expect(await room.tellAgain()).toMatchObject({ sent: 1 })
    expect(await db.select().from(pushRetries)).toEqual([])
    expect(await room.message()).toMatchObject({
      sentCount: 1,
      failedCount: 0,
      retryCount: 0,
      lastError: 'trả lời 502',
    })
    expect((await room.subscriptions())[0]).toMatchObject({ failureCount: 0, failingSince: null, noticeCount: 1 })
  })

  test('that asks for patience gets it, and is spared the others of its browsers; another service is not', async () => {
    for (const index of Array.from({ length: 40 }, (_, n) => n)) await room.joined(`a${index}`)
    await room.joined('b', { host: 'other.example' })
    for (const index of Array.from({ length: 40 }, (_, n) => n))
      room.answer(`a${index}`, { status: 429, headers: { 'Retry-After': '600' } })
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toMatchObject({ sent: 1, waiting: 40 })
    // Those that were on their way at once, and nobody after them.
    expect(room.tokens.filter((token) => token.startsWith('a')).length).toBeLessThanOrEqual(20)
    expect(room.tokens).toContain('b')
    expect(Math.min(...(await room.waits()))).toBeGreaterThan(590)
  })

  test('that asks for more patience than the news has is given up, and the browser has failed once more', async () => {
    await room.joined('a', { breaking: true })
    room.answer('a', { status: 429, headers: { 'Retry-After': '86400' } })
    await room.tellBreaking()
    await room.renewed()
    expect(await room.tell()).toEqual({ sent: 0, failed: 1, gone: 0, waiting: 0 })
    expect((await room.subscriptions())[0]).toMatchObject({ failureCount: 1 })
    expect((await room.subscriptions())[0]!.failingSince).not.toBeNull()
    expect(await room.message()).toMatchObject({ failedCount: 1, lastError: 'trả lời 429' })
  })

  test('that refuses the message itself is not asked again', async () => {
    await room.joined('a')
    room.answer('a', { status: 403 })
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toMatchObject({ failed: 1, waiting: 0 })
    expect(room.service.heard).toHaveLength(1)
  })

  test('inside the network is never asked, nor is where one leads on to', async () => {
    await room.joined('a', { host: 'inner.example' })
    await room.joined('b')
    room.answer('b', { status: 307, headers: { Location: `http://inner.example:${room.service.port}/c` } })
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toMatchObject({ failed: 2, sent: 0 })
    expect(room.tokens).toEqual(['b'])
  })

  test('that comes back after the news has gone stale is not bothered with it', async () => {
    await room.joined('a')
    room.answer('a', { status: 500 })
    await room.queue()
    await room.renewed()
    await room.tell()
    await db.update(outboxPushes).set({ expiresAt: sql`now() - interval '1 second'` })
    await room.due()
    expect(await room.tellAgain()).toMatchObject({ failed: 1 })
    expect(room.service.heard).toHaveLength(1)
    expect(await db.select().from(pushRetries)).toEqual([])
  })

  test('is not asked again for an article that was withdrawn meanwhile, nor for a browser that has left', async () => {
    await room.joined('a')
    await room.joined('b')
    for (const token of ['a', 'b']) room.answer(token, { status: 500 })
    await room.queue()
    await room.renewed()
    await room.tell()
    await db.delete(pushSubscriptions).where(eq(pushSubscriptions.endpoint, room.service.browser('a').endpoint))
    await room.due()
    await db.update(articles).set({ status: 'withdrawn' })
    expect(await room.tellAgain()).toMatchObject({ sent: 0, waiting: 0 })
    expect(room.service.heard).toHaveLength(2)
    expect(await room.message()).toMatchObject({ endedBy: 'withdrawn', retryCount: 0 })
  })
})
