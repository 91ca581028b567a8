import { and, eq, inArray, sql } from 'drizzle-orm'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleAuthors, articles, publishedDays, revisions } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { authors, sections } from '@/db/schema/shelves'
import { listNeighbourIds } from '@/modules/articles/neighbours'
import { findPublished, listByAuthor, listInSection, listLatest } from '@/modules/articles/queries'
import { verifyAudit } from '@/modules/audit/verify'
import { scheduleStatus } from './status'
import { aPublished, aScheduled, openForWorker } from './testing-table'
import { type ScheduleWorker, startScheduleWorker } from './worker'

let editorId = 0
beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db.insert(authors).values({ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' })
  const person = { email: 'lan@toasoan.vn', name: 'Lan', role: 'editor', passwordHash: '-' } as const
  const [row] = await db.insert(users).values(person).returning()
  editorId = row!.id
})

const running: ScheduleWorker[] = []
const start = () => running.push(startScheduleWorker(openForWorker))
afterEach(async () => {
  await Promise.all(running.splice(0).map((worker) => worker.close()))
})

const rowOf = async (id: number) => (await db.select().from(articles).where(eq(articles.id, id)))[0]!
const statusOf = async (id: number) => (await rowOf(id)).status
const auditOf = (id: number) =>
  db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${id}`))
const becomes = (id: number, status: string, seconds = 5) =>
  expect.poll(() => statusOf(id), { timeout: seconds * 1_000, interval: 20 }).toBe(status)

test('a scheduled article is nowhere before its time, and everywhere within two seconds after', async () => {
  start()
  const { id, publishAt } = await aScheduled(1.2, { publishScheduledBy: editorId })
  const seen = () =>
    db.transaction(
      async (tx) => {
        const lists = [
          await listLatest(tx, 'vi', 10),
          await listInSection(tx, 'vi', 1, 10),
          await listByAuthor(tx, 1, 10),
        ]
        const neighbourIds = await listNeighbourIds(tx, { publishedAt: new Date(), id: 0, language: 'vi' })
        const [clock] = await tx
          .select({ isBefore: sql<boolean>`now() < ${publishAt!.toISOString()}::timestamptz` })
          .from(sql`(select 1) as one`)
        const isShown = [...lists.flat().map((card) => card.id), ...neighbourIds].includes(id)
        return { isBefore: clock!.isBefore, isShown: isShown || (await findPublished(tx, id)) !== null }
      },
      { isolationLevel: 'repeatable read' },
    )
  const glances: Awaited<ReturnType<typeof seen>>[] = []
  const look = async () => {
    const glance = await seen()
    glances.push(glance)
    return glance.isShown
  }
  await expect.poll(look, { timeout: 5_000, interval: 10 }).toBe(true)
  expect(glances.filter((glance) => glance.isBefore && glance.isShown)).toEqual([])
  expect(glances.some((glance) => glance.isBefore)).toBe(true)
  await expect.poll(scheduleStatus).toMatchObject({ isRunning: true, isReachable: true, publishedCount: 1 })
  expect(scheduleStatus().latenessSeconds).toBeGreaterThanOrEqual(0)
  expect(scheduleStatus().latenessSeconds).toBeLessThan(2)
  // On time it bears the planned instant, with the name of whoever planned it.
  expect(await rowOf(id)).toMatchObject({ publishedAt: publishAt, publishAt: null, publishScheduledBy: null })
  const [join] = await db.select().from(articleAuthors).where(eq(articleAuthors.articleId, id))
  expect(join!.publishedAt).toEqual(publishAt)
  const published = (await auditOf(id)).find((line) => line.verb === 'publish')
  expect(published).toMatchObject({ actorId: editorId, details: { scheduledFor: publishAt!.toISOString() } })
  const tags = (await db.select().from(invalidations)).map((row) => row.tag)
  expect(tags).toEqual(expect.arrayContaining([`article:${id}`, 'front', 'latest', 'section:1', 'author:1']))
})

test('two workers and fifty due articles: each is published once', async () => {
  const ids: number[] = []
  for (let number = 0; number < 50; number++) ids.push((await aScheduled(-1 - number / 10)).id)
  const countBefore = (await db.select().from(publishedDays)).reduce((sum, day) => sum + day.articleCount, 0)
  start()
  start()
  const stillWaiting = async () =>
    (
      await db
        .select()
        .from(articles)
        .where(and(inArray(articles.id, ids), eq(articles.status, 'scheduled')))
    ).length
  await expect.poll(stillWaiting, { timeout: 20_000 }).toBe(0)
  const objects = ids.map((id) => `article:${id}`)
  const lines = await db
    .select()
    .from(auditLog)
    .where(and(inArray(auditLog.object, objects), eq(auditLog.verb, 'publish')))
  expect(new Set(lines.map((line) => line.object)).size).toBe(50)
  expect(lines).toHaveLength(50)
  const kept = await db
    .select()
    .from(revisions)
    .where(and(inArray(revisions.articleId, ids), eq(revisions.kind, 'published')))
  expect(kept).toHaveLength(50)
  const countAfter = (await db.select().from(publishedDays)).reduce((sum, day) => sum + day.articleCount, 0)
  expect(countAfter - countBefore).toBe(50)
  expect((await verifyAudit(db)).firstBadId).toBeNull()
})

test('what was missed while the machine was off goes out at the start, under the minute it really appeared', async () => {
  const [clock] = await db.select({ now: sql<string>`now()::text` }).from(sql`(select 1) as one`)
  const { id } = await aScheduled(-3_600)
  start()
  await becomes(id, 'published')
  const { publishedAt } = await rowOf(id)
  expect(publishedAt!.getTime()).toBeGreaterThanOrEqual(Math.floor(new Date(clock!.now).getTime()))
  await expect.poll(() => scheduleStatus().latenessSecondsMax).toBeGreaterThan(3_599)
})

test('a text whose end passed before it ever appeared stays in the drawer, and the log says so', async () => {
  const past = sql`now() - interval '1 second'`
  const { id } = await aScheduled(-3_600, { unpublishAt: past as never })
  start()
  await becomes(id, 'draft')
  expect(await rowOf(id)).toMatchObject({ publishedAt: null, publishAt: null, unpublishAt: null })
  const line = (await auditOf(id)).at(-1)
  expect(line).toMatchObject({ verb: 'miss-schedule', actorId: null, details: { reason: 'expired' } })
})

test('a text that was emptied behind the newsroom does not go out, and does not stop the others', async () => {
  const empty = await aScheduled(-2, { headline: '' })
  const good = await aScheduled(-1)
  start()
  await becomes(good.id, 'published')
  await becomes(empty.id, 'draft')
  expect((await auditOf(empty.id)).at(-1)).toMatchObject({
    verb: 'miss-schedule',
    details: { reason: 'unfinished', problems: { headline: 'empty' } },
  })
})

test('a published article leaves at its time, as if somebody had withdrawn it', async () => {
  start()
  const { id } = await aPublished()
  const unpublishAt = sql`date_trunc('milliseconds', now() + interval '0.5 seconds')`
  await db.update(articles).set({ unpublishAt, unpublishScheduledBy: editorId }).where(eq(articles.id, id))
  await becomes(id, 'withdrawn')
  expect(await rowOf(id)).toMatchObject({ withdrawnReason: 'hết hạn', unpublishAt: null })
  expect((await auditOf(id)).at(-1)).toMatchObject({ verb: 'withdraw', actorId: editorId })
  const gone = await db
    .select()
    .from(invalidations)
    .where(eq(invalidations.tag, `article:${id}`))
  expect(gone.map((row) => row.kind)).toContain('gone')
})

test('nothing planned costs one short look a second, from two indexes that hold the plan alone', async () => {
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    return tx.execute<{ 'QUERY PLAN': string }>(
      sql`explain select min(publish_at) from articles where status = 'scheduled'`,
    )
  })
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('articles_publish_due_idx')
})
