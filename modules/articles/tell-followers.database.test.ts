import { isNotNull, type SQL, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { invalidations } from '@/db/schema/log'
import { outboxPushes, pushFollows, pushSubscriptions } from '@/db/schema/push'
import { authors, sections } from '@/db/schema/shelves'
import type { Result } from '@/lib/result'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { readMessage } from '@/modules/push/message'
import { queueBreakingPush, stopBreakingPushes } from '@/modules/push/queue'
import { updatePublished } from './correct'
import { publishArticle } from './publish'
import { publishNextDue } from './publish-due'
import { restoreArticle } from './restore'
import { saveDraft } from './save-draft'
import { withdrawArticle } from './withdraw'

const desk = commandLineViewer()
const text = {
  headline: 'Chợ làng họp lại',
  standfirst: 'Sáng nay.',
  body: 'Chợ họp lại từ sáng nay.',
  sectionId: 1,
  authorIds: [1],
}

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

/** Articles that were put on their way since the last look. */
async function told(): Promise<(number | null)[]> {
  const rows = await db.delete(outboxPushes).returning()
  return rows.map(({ articleId }) => articleId)
}

/** Two sections; only the first is followed. */
beforeEach(async () => {
  await db.execute(
    sql`truncate sections, articles, authors, push_subscriptions, outbox_pushes restart identity cascade`,
  )
  await db.insert(sections).values([
    { slug: 'thoi-su', name: 'Thời sự' },
    { slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(authors).values({ slug: 'ha-quoc', name: 'Hà Quốc' })
  const browser = { endpoint: 'https://push.example/1', service: 'push.example', publicKey: 'k', authSecret: 's' }
  await db.insert(pushSubscriptions).values({ ...browser, endpointHash: 'h', wantsBreaking: true })
  await db.insert(pushFollows).values({ sectionId: 1, subscriptionId: 1 })
})

test('followers hear of an article when it is published first: not of corrections, nor when it comes back', async () => {
  let saved = accepted(await saveDraft(desk, text))
  const { id } = saved
  expect(await told()).toEqual([])
  saved = accepted(await publishArticle(desk, { id, version: saved.version }))
  const [row] = await db.select().from(outboxPushes)
  const [last] = await db.select({ seq: sql<number>`max(${invalidations.seq})`.mapWith(Number) }).from(invalidations)
  expect(row).toMatchObject({ kind: 'section', sectionId: 1, articleId: id, seq: last!.seq })
  expect(await told()).toEqual([id])
  saved = accepted(await updatePublished(desk, { ...text, headline: 'Chợ làng mở lại', ...saved }))
  saved = accepted(await withdrawArticle(desk, { id, version: saved.version, reason: 'Sai tên' }))
  accepted(await restoreArticle(desk, { id, version: saved.version }))
  expect(await told()).toEqual([])
})

const published = async (change: SQL) => {
  const { id, version } = accepted(await saveDraft(desk, text))
  await db.execute(sql`update articles set ${change} where id = ${id}`)
  accepted(await publishArticle(desk, { id, version }))
  return id
}

test('of an article of the English edition those hear who follow that', async () => {
  await published(sql`language = 'en'`)
  expect(await told()).toEqual([])
  await db.execute(sql`update push_follows set language = 'en'`)
  const id = await published(sql`language = 'en'`)
  expect(await told()).toEqual([id])
  await published(sql`language = 'vi'`)
  expect(await told()).toEqual([])
})

test('breaking news is told in English where there is an English article, also when it comes later; not once it is over', async () => {
  const original = await published(sql`language = 'vi'`)
  const news = { title: 'Tin khẩn', text: 'Bão đổ bộ đêm nay', path: '/', articleId: original, until: null }
  const tell = () => db.transaction((tx) => queueBreakingPush(tx, news))
  await told()
  await tell()
  expect(await told()).toEqual([original])
  await tell()
  const translation = await published(sql`language = 'en', translation_of = ${original}`)
  const rows = await db.select().from(outboxPushes).orderBy(outboxPushes.id)
  expect(rows.map(({ language, articleId }) => [language, articleId])).toEqual([
    ['vi', original],
    ['en', translation],
  ])
  expect(await readMessage(db, rows[1]!)).toMatchObject({
    title: text.headline,
    path: `/en/thoi-su/cho-lang-hop-lai-${translation}`,
  })
  expect(await readMessage(db, rows[0]!)).toMatchObject({ title: 'Tin khẩn' })
  await told()
  await tell()
  expect((await told()).sort()).toEqual([original, translation])
  await tell()
  await db.transaction(stopBreakingPushes)
  await db.execute(sql`update articles set translation_of = null where id = ${translation}`)
  await published(sql`language = 'en', translation_of = ${original}`)
  expect(await db.$count(outboxPushes, isNotNull(outboxPushes.nextTryAt))).toBe(0)
})

test('they hear of what the clock publishes, and of nothing in a section that nobody follows', async () => {
  const planned = accepted(await saveDraft(desk, text))
  await db.execute(sql`update articles set status = 'scheduled', publish_at = now() where id = ${planned.id}`)
  await publishNextDue(db)
  expect(await told()).toEqual([planned.id])
  const { id, version } = accepted(await saveDraft(desk, { ...text, headline: 'Trường mở lớp đêm', sectionId: 2 }))
  accepted(await publishArticle(desk, { id, version }))
  expect(await told()).toEqual([])
})
