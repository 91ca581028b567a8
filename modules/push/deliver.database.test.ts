import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { pageInstances } from '@/db/schema/pings'
import { outboxPushes, pushRetries } from '@/db/schema/push'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { deliverBatch } from './deliver'
import { queueArticlePush, stopBreakingPushes } from './queue'
import { sweepPushes } from './sweep'
import { ARTICLE, TestingRoom } from './testing-room'

provideTestKeyring()
const room = new TestingRoom()

beforeAll(() => room.service.open())
afterAll(() => room.service.close())
beforeEach(() => room.prepare())

describe('a new article', () => {
  test('is told to those who follow its section, in words only they can read, and leads to it', async () => {
    const browser = await room.joined('a', { sections: [1, 2] })
    await room.joined('b', { sections: [2], breaking: true })
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toEqual({ sent: 1, failed: 0, gone: 0, waiting: 0 })
    expect(room.tokens).toEqual(['a'])
    const [heard] = room.service.heard
    expect(browser.open(heard!.body)).toEqual({
      title: 'Chợ làng họp lại',
      text: 'Từ sáng nay.',
      path: `/thoi-su/cho-lang-hop-lai-${ARTICLE}`,
    })
    expect(heard!.headers).toMatchObject({
      urgency: 'normal',
      topic: `bai-${ARTICLE}`,
      'content-encoding': 'aes128gcm',
    })
    expect(Number(heard!.headers.ttl)).toBeGreaterThan(11 * 3_600)
    expect(await room.tell()).toBeNull()
    expect((await room.subscriptions())[0]).toMatchObject({ noticeCount: 1, failureCount: 0 })
    expect((await room.subscriptions())[0]!.lastSuccessAt).not.toBeNull()
    expect(await room.message()).toMatchObject({
      isUnderWay: false,
      endedBy: null,
      sentCount: 1,
      words: 'Chợ làng họp lại',
    })
  })

  test('is one row however many follow, and none where nobody does', async () => {
    await room.queue()
    expect(await db.select().from(outboxPushes)).toEqual([])
    for (const token of ['a', 'b', 'c']) await room.joined(token)
    await room.queue()
    expect(await db.select().from(outboxPushes)).toHaveLength(1)
    await room.queue(2)
    expect(await db.select().from(outboxPushes)).toHaveLength(1)
  })

  test('is told when every living process shows it, not before', async () => {
    await room.joined('a')
    await room.renewed('one')
    await room.renewed('two')
    await room.queue()
    expect(await room.tell()).toBeNull()
    await room.renewed('one')
    expect(await room.tell()).toBeNull()
    await db.update(pageInstances).set({ at: sql`now() - interval '2 minutes'` }).where(eq(pageInstances.id, 'two'))
    expect(await room.tell()).toMatchObject({ sent: 1 })
  })

  test('goes out with the words it has then, and not at all once it is withdrawn', async () => {
    const browser = await room.joined('a')
    await room.queue()
    await room.renewed()
    await db.update(articles).set({ headline: 'Chợ làng đông trở lại', sectionId: 2 })
    await room.tell()
    expect(browser.open(room.service.heard[0]!.body).path).toBe(`/giao-duc/cho-lang-dong-tro-lai-${ARTICLE}`)
    await room.queue()
    await room.renewed()
    await db.update(articles).set({ status: 'withdrawn' })
    expect(await room.tell()).toMatchObject({ sent: 0 })
    expect(room.service.heard).toHaveLength(1)
    expect(await room.message()).toMatchObject({ endedBy: 'withdrawn', isUnderWay: false, sentCount: 0 })
  })

  test('with a headline and a standfirst as long as they get still fits a message', async () => {
    const browser = await room.joined('a')
    await db.update(articles).set({ headline: 'Lễ ẩm thực ở Đằng Kỵ '.repeat(30), standfirst: 'Ẵ Ỗ Ể Ợ '.repeat(300) })
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toMatchObject({ sent: 1 })
    expect(room.service.heard[0]!.body.length).toBeLessThan(3_900)
    const { title, text } = browser.open(room.service.heard[0]!.body)
    expect([title.endsWith('…'), text.endsWith('…')]).toEqual([true, true])
  })
})

describe('breaking news', () => {
  test('goes to those who asked for it, before everything else, and urgently', async () => {
    const browser = await room.joined('a', { breaking: true, sections: [] })
    await room.joined('b')
    await room.queue()
    await room.tellBreaking({ path: `/thoi-su/x-${ARTICLE}`, articleId: ARTICLE })
    await room.renewed()
    await room.tell()
    expect(room.tokens).toEqual(['a'])
    expect(room.service.heard[0]!.headers).toMatchObject({ urgency: 'high' })
    expect(browser.open(room.service.heard[0]!.body)).toEqual({
      title: 'Tin khẩn',
      text: 'Bão số 5 đổ bộ đêm nay',
      path: `/thoi-su/cho-lang-hop-lai-${ARTICLE}`,
    })
    await room.tell()
    expect(room.tokens).toEqual(['a', 'b'])
  })

  test('stops when its banner goes, for whoever has not heard yet and for whoever was to be tried again', async () => {
    await room.joined('a', { breaking: true })
    await room.tellBreaking()
    await room.renewed()
    await db.transaction(stopBreakingPushes)
    expect(await room.tell()).toBeNull()
    expect(await room.message()).toMatchObject({ endedBy: 'taken-down', sentCount: 0 })
    room.answer('a', { status: 503 })
    await room.tellBreaking()
    await room.renewed()
    expect(await room.tell()).toMatchObject({ waiting: 1 })
    await db.transaction(stopBreakingPushes)
    await room.due()
    expect(await room.tellAgain()).toBeNull()
    expect(room.service.heard).toHaveLength(1)
  })

  test('of a banner that ends soon is news for no longer, and is dropped when it comes too late', async () => {
    await room.joined('a', { breaking: true })
    await room.tellBreaking({ until: new Date(Date.now() + 600_000) })
    await room.renewed()
    await room.tell()
    expect(Number(room.service.heard[0]!.headers.ttl)).toBeLessThanOrEqual(600)
    await room.tellBreaking({ until: new Date(Date.now() - 1_000) })
    await room.renewed()
    expect(await room.tell()).toMatchObject({ sent: 0 })
    expect(await room.message()).toMatchObject({ endedBy: 'expired' })
    expect(room.service.heard).toHaveLength(1)
  })
})

test('a worker that died leaves its batch to the next, when its time is up', async () => {
  await room.joined('a')
  await room.queue()
  await room.renewed()
  const died = deliverBatch(db, {
    ...room.sender,
    ways: { ...room.service.ways, resolve: () => Promise.reject(new Error('chết')) },
  })
  await died
  expect(room.service.heard).toEqual([])
  expect((await room.waits()).length).toBe(1)
  await db.delete(pushRetries)
  await db.update(outboxPushes).set({ afterId: 0, nextTryAt: sql`now() + interval '1 minute'` })
  expect(await room.tell()).toBeNull()
  await db.update(outboxPushes).set({ nextTryAt: sql`now()` })
  expect(await room.tell()).toMatchObject({ sent: 1 })
})

test('what was told a month ago is forgotten, what is under way is not', async () => {
  await room.joined('a')
  await room.queue()
  await room.queue()
  await db.update(outboxPushes).set({ createdAt: sql`now() - interval '31 days'` })
  await db.update(outboxPushes).set({ nextTryAt: null }).where(eq(outboxPushes.id, 1))
  await sweepPushes(db)
  expect((await db.select().from(outboxPushes)).map(({ id }) => id)).toEqual([2])
})

test('a deed that is taken back tells nobody', async () => {
  await room.joined('a')
  const deed = db.transaction(async (tx) => {
    await queueArticlePush(tx, { articleId: ARTICLE, sectionId: 1, language: 'vi' })
    throw new Error('hỏng giữa chừng')
  })
  await expect(deed).rejects.toThrow('hỏng')
  expect(await db.select().from(outboxPushes)).toEqual([])
})
