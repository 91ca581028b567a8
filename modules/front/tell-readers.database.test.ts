import { asc, eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { outboxPushes } from '@/db/schema/push'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { readFrontAtDesk } from './desk-queries'
import { returnFrontTo } from './return-to'
import { saveFront } from './save'

const chief = commandLineViewer('chief')
const storm = { severity: 'urgent', text: 'Bão số 5 đổ bộ đêm nay', link: '/thoi-su/bao-so-5-7', until: '' }
const none = { severity: '', text: '', link: '', until: '' }
const nobodyPinned = Array.from({ length: 4 }, () => ({ articleId: '', until: '' }))
/** As a field sends it, in the time of Hà Nội. */
const hoursAhead = (hours: number) => new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16)

beforeEach(async () => {
  await db.execute(
    sql`truncate sections, articles, settings, redirects, front_versions, outbox_pushes restart identity cascade`,
  )
  await db.insert(sections).values({ slug: 'thoi-su', name: 'Thời sự' })
  await db.insert(articles).values({
    id: 7,
    status: 'published',
    sectionId: 1,
    headline: 'Bão số 5',
    publishedAt: new Date(),
  })
})

const present = async () => (await readFrontAtDesk(db)).version
const save = async (banner: object, tellsReaders: unknown, notices: object[] = []) =>
  saveFront(chief, {
    version: await present(),
    top: nobodyPinned,
    focus: [],
    followsSections: true,
    blocks: [],
    notices,
    banner,
    tellsReaders,
  })
const told = () => db.select().from(outboxPushes).orderBy(asc(outboxPushes.id))
const toldVerbs = () => db.select().from(auditLog).where(eq(auditLog.verb, 'tell-breaking-news'))

test('readers are told of a banner when that was asked for, after the page, with an audit line; else they are not', async () => {
  const lines = (await toldVerbs()).length
  expect(await save(storm, false)).toMatchObject({ ok: true })
  expect(await told()).toEqual([])
  expect(await save({ ...storm, text: 'Bão số 5 vào đất liền' }, true)).toMatchObject({ ok: true })
  const [last] = await db.select({ seq: sql<number>`max(${invalidations.seq})`.mapWith(Number) }).from(invalidations)
  expect(await told()).toMatchObject([
    {
      kind: 'breaking',
      title: 'Tin khẩn',
      text: 'Bão số 5 vào đất liền',
      articleId: 7,
      path: '/thoi-su/bao-so-5-7',
      seq: last!.seq,
      endedBy: null,
    },
  ])
  expect(await toldVerbs()).toHaveLength(lines + 1)
})

test('a banner that stands already can be told of, without a new version', async () => {
  await save({ ...storm, severity: 'breaking', link: 'https://dichvucong.gov.vn/x' }, false)
  const before = await present()
  expect(await save({ ...storm, severity: 'breaking', link: 'https://dichvucong.gov.vn/x' }, true)).toMatchObject({
    ok: true,
  })
  expect(await present()).toBe(before)
  // A notice opens the paper, not somebody else's site.
  expect(await told()).toMatchObject([{ title: 'Tin nóng', path: '/', articleId: null }])
})

test('without a banner there is nothing to tell, and the form says so', async () => {
  expect(await save(none, true)).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems: { 'banner-push': 'no-banner' } },
  })
  expect(await save({ ...storm, text: '' }, true)).toMatchObject({
    refusal: { problems: { 'banner-text': expect.any(String) } },
  })
  expect(await save(storm, 'có')).toEqual({ ok: false, refusal: 'malformed' })
  expect(await told()).toEqual([])
})

test('what is on its way stops when the banner goes, changes or is put back, and not for anything else', async () => {
  const notices = [{ text: 'Đóng đường Quang Trung', link: '', until: '' }]
  const ends = async () => (await told()).map(({ endedBy }) => endedBy)
  await save(storm, true)
  await save(storm, false, notices)
  expect(await ends()).toEqual([null])
  await save({ ...storm, until: hoursAhead(3) }, false)
  await save({ ...storm, text: 'Bão tan' }, false)
  expect(await ends()).toEqual(['taken-down'])
  await save(storm, true)
  await save(none, false)
  expect(await ends()).toEqual(['taken-down', 'taken-down'])
  await save(storm, true)
  expect(await returnFrontTo(chief, { version: await present(), to: 0 })).toMatchObject({ ok: true })
  expect(await ends()).toEqual(['taken-down', 'taken-down', 'taken-down'])
})

test('only those who arrange the front page may tell readers', async () => {
  for (const role of ['reporter', 'admin', 'moderator'] as const)
    expect(await saveFront(commandLineViewer(role), { version: 0, tellsReaders: true })).toEqual({
      ok: false,
      refusal: 'forbidden',
    })
  expect(await told()).toEqual([])
})
