import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { db, openApart } from '@/db/client'
import { outboxPushes, pushSubscriptions } from '@/db/schema/push'
import { plansOf } from '@/db/testing/plans'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { listMessages, readPushHealth } from './desk-queries'
import { NOTICES_PER_DAY } from './notice-limits'
import { BATCH_MAX, listRecipients } from './recipients'
import { ARTICLE, SUBJECT, TestingRoom } from './testing-room'
import { countWaitingPushes } from './waiting'
import { startPushWorker } from './worker'

provideTestKeyring()
const room = new TestingRoom()

beforeAll(() => room.service.open())
afterAll(() => room.service.close())
beforeEach(() => room.prepare())

describe('many readers', () => {
  test('are told in batches along one index, each once, whoever joins or leaves meanwhile', async () => {
    for (let index = 0; index < BATCH_MAX + 20; index++) await room.joined(`a${index}`)
    await room.queue()
    await room.renewed()
    expect(await room.tell()).toMatchObject({ sent: BATCH_MAX })
    expect(await room.message()).toMatchObject({ isUnderWay: true, sentCount: BATCH_MAX })
    await room.joined('late')
    await db.delete(pushSubscriptions).where(eq(pushSubscriptions.id, 5))
    expect(await room.tell()).toMatchObject({ sent: 21 })
    expect(await room.tell()).toBeNull()
    expect(new Set(room.tokens).size).toBe(BATCH_MAX + 21)
    expect(room.service.heard).toHaveLength(BATCH_MAX + 21)
  })

  test('are told once by two workers side by side', async () => {
    for (let index = 0; index < 150; index++) await room.joined(`a${index}`, { breaking: true })
    await room.queue()
    await room.tellBreaking()
    await room.renewed()
    const open = () => openApart('trang-nhat-push', 1)
    const workers = [0, 1].map(() => startPushWorker(open, SUBJECT, room.service.ways))
    await vi.waitFor(async () => expect((await countWaitingPushes(db)).waitingCount).toBe(0), { timeout: 20_000 })
    await Promise.all(workers.map((worker) => worker.close()))
    expect(room.service.heard).toHaveLength(300)
    expect((await listMessages(db, 2)).map(({ sentCount }) => sentCount)).toEqual([150, 150])
    expect(await readPushHealth(db)).toMatchObject({ waitingCount: 0, subscriberCount: 150 })
  }, 40_000)

  test('get so many notices a day: those of sections are held back first, and tomorrow is another day', async () => {
    await room.joined('a', { breaking: true })
    const sendOne = async (kind: 'section' | 'breaking') => {
      await (kind === 'section' ? room.queue() : room.tellBreaking())
      await room.renewed()
      return (await room.tell())?.sent
    }
    for (let index = 0; index < NOTICES_PER_DAY.section; index++) expect(await sendOne('section')).toBe(1)
    expect(await sendOne('section')).toBe(0)
    expect(await room.message()).toMatchObject({ heldCount: 1, isUnderWay: false })
    for (let index = NOTICES_PER_DAY.section; index < NOTICES_PER_DAY.breaking; index++)
      expect(await sendOne('breaking')).toBe(1)
    expect(await sendOne('breaking')).toBe(0)
    await db.update(pushSubscriptions).set({ noticeDay: sql`notice_day - 1` })
    expect(await sendOne('section')).toBe(1)
    expect((await room.subscriptions())[0]).toMatchObject({ noticeCount: 1 })
  })

  test('at the size of a city: a batch is one walk of an index that stops at its end', async () => {
    await db.execute(sql`
      insert into push_subscriptions (endpoint_hash, endpoint, service, public_key, auth_secret, language, wants_breaking)
      select 'h' || n, 'https://push.example/' || n, 'push.example', 'k', 's',
        (array['vi', 'en'])[1 + (n % 50 = 0)::int]::language, n % 10 = 0 from generate_series(1, 30000) n`)
    await db.execute(sql`
      insert into push_follows (section_id, subscription_id, language)
      select 1 + n % 2, id, language from push_subscriptions, lateral (select id as n) as numbered`)
    await db.execute(sql`analyze push_subscriptions, push_follows`)
    await db.insert(outboxPushes).values([
      { kind: 'section', sectionId: 1, articleId: ARTICLE, seq: 1, expiresAt: new Date(), afterId: 15_000 },
      { kind: 'breaking', seq: 1, expiresAt: new Date(), afterId: 15_000 },
      { kind: 'section', sectionId: 1, articleId: ARTICLE, seq: 1, expiresAt: new Date(), language: 'en' },
      { kind: 'breaking', seq: 1, expiresAt: new Date(), language: 'en' },
    ])
    const queued = await db.select().from(outboxPushes).orderBy(asc(outboxPushes.id))
    const indexes = {
      section: 'push_follows_section_id_language_subscription_id_pk',
      breaking: 'push_subscriptions_breaking_idx',
    }
    for (const message of queued) {
      const [plan] = await plansOf((tx) => listRecipients(tx, message))
      expect(plan).toContain(indexes[message.kind])
      expect(plan).not.toMatch(/\bSort\b|Seq Scan/)
    }
  }, 30_000)
})
