import { desc, eq, gt, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { frontVersions } from '@/db/schema/front'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role } from '@/modules/accounts/viewer'
import { withdrawArticle } from '@/modules/articles/withdraw'
import type { TypedArrangement } from './arrangement-input'
import { listFrontVersions, readFrontAtDesk } from './desk-queries'
import { endDue, millisecondsToNextEnd } from './end-due'
import { type Front, readArrangement, readFront } from './queries'
import { returnFrontTo } from './return-to'
import { saveFront } from './save'

const chief = commandLineViewer('chief')
const nobodyPinned = Array.from({ length: 4 }, () => ({ articleId: '', until: '' }))
const noBanner = { severity: '', text: '', link: '', until: '' }
const open: TypedArrangement = {
  top: nobodyPinned,
  focus: [],
  followsSections: true,
  blocks: [],
  notices: [],
  banner: noBanner,
}
const pin = (articleId: number, until = '') => ({ articleId: String(articleId), until })
/** As a field sends it, in the time of Hà Nội. */
const hoursAhead = (hours: number) => new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16)

/** Articles 1 to 60, the newest last, by turns in two sections; every tenth is a draft or planned for later. */
beforeEach(async () => {
  await db.execute(sql`truncate sections, articles, settings, redirects, front_versions restart identity cascade`)
  await db.insert(sections).values([
    { slug: 'thoi-su', name: 'Thời sự', position: 1 },
    { slug: 'giao-duc', name: 'Giáo dục', position: 2 },
  ])
  await db.execute(sql`
    insert into articles (id, status, section_id, headline, standfirst, body, published_at, publish_at)
    select n, (case when n % 20 = 0 then 'draft' when n % 10 = 0 then 'scheduled' else 'published' end)::article_status,
      1 + n % 2, 'Bài ' || n, 'Sapo', '[]', case when n % 10 <> 0 then timestamptz '2026-01-01' + n * interval '1 hour' end,
      case when n % 20 = 10 then now() + interval '1 day' end
    from generate_series(1, 60) n`)
})

const shown = async () => (await readFront(db, await readArrangement(db))).front
const idsOn = ({ lead, seconds, focus, newest, blocks }: Front) =>
  [lead, ...seconds, ...focus, ...newest, ...blocks.flatMap((block) => block.articles)].flatMap((one) => one?.id ?? [])
const present = async () => (await readFrontAtDesk(db)).version
const save = async (change: Partial<TypedArrangement>, viewer = chief) =>
  saveFront(viewer, { version: await present(), ...open, ...change })
const lastAudit = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0]

async function staleBy(deed: () => Promise<unknown>): Promise<string[]> {
  const [last] = await db.select().from(invalidations).orderBy(desc(invalidations.seq)).limit(1)
  await deed()
  const rows = await db
    .select()
    .from(invalidations)
    .where(gt(invalidations.seq, last?.seq ?? 0))
  return rows.map(({ tag }) => tag)
}

describe('an arrangement', () => {
  test('puts pinned articles in their places and fills the others with the newest; only the front page is renewed', async () => {
    const change = { top: [pin(3), pin(7), ...nobodyPinned.slice(2)], focus: [pin(1), { articleId: '', until: '' }] }
    expect(await staleBy(() => save(change))).toEqual(['front'])
    const front = await shown()
    expect(front.lead?.id).toBe(3)
    expect(front.seconds.map(({ id }) => id)).toEqual([7, 59, 58])
    expect(front.focus.map(({ id }) => id)).toEqual([1, 57])
    expect(await lastAudit()).toMatchObject({
      verb: 'arrange-front',
      object: 'front:1',
      details: { changed: ['top', 'focus'] },
    })
  })

  test('shows no article twice and nothing that is not published', async () => {
    await save({ top: [pin(59), pin(58), pin(2), pin(1)], focus: [pin(57), { articleId: '', until: '' }] })
    const ids = idsOn(await shown())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id % 10 === 0)).toEqual([])
  })

  test('sets sections in the chosen order, layout and number; a retired one is passed over', async () => {
    const block = (sectionId: number, layout: string, count: number) => ({
      sectionId: String(sectionId),
      layout,
      count: String(count),
    })
    const blocks = [block(2, 'opinion', 99), block(1, 'cards', 4)]
    expect(await save({ followsSections: false, blocks })).toMatchObject({ ok: true })
    const found = (front: Front) => front.blocks.map((one) => [one.section.slug, one.layout, one.articles.length])
    expect(found(await shown())).toEqual([
      ['giao-duc', 'opinion', 4],
      ['thoi-su', 'cards', 4],
    ])
    await db.update(sections).set({ retiredAt: new Date() }).where(eq(sections.id, 2))
    expect(found(await shown())).toEqual([['thoi-su', 'cards', 4]])
  })

  test('of nobody follows the sections, also new ones', async () => {
    expect((await shown()).blocks.map(({ section }) => section.slug)).toEqual(['thoi-su', 'giao-duc'])
  })

  test('has notices and a banner whose links follow their article and go with it', async () => {
    const path = '/giao-duc/bai-59-59'
    const banner = { severity: 'urgent', text: ' Bão số 5  đổ bộ đêm nay ', link: path, until: '' }
    const notices = [
      { text: 'Đóng tuyến đường Quang Trung', link: '/luu-tru', until: '' },
      { text: 'Đăng ký trực tuyến', link: 'https://dichvucong.gov.vn/x', until: '' },
    ]
    expect(await save({ banner, notices })).toMatchObject({ ok: true })
    expect((await shown()).banner).toEqual({
      severity: 'urgent',
      text: 'Bão số 5 đổ bộ đêm nay',
      link: { path, isExternal: false },
    })
    expect((await shown()).notices.map(({ link }) => link)).toEqual([
      { path: '/luu-tru', isExternal: false },
      { path: 'https://dichvucong.gov.vn/x', isExternal: true },
    ])
    await db.update(articles).set({ status: 'withdrawn' }).where(eq(articles.id, 59))
    expect((await shown()).banner?.link).toBeNull()
  })

  test('lets a withdrawn article go at once', async () => {
    await save({ top: [pin(3), ...nobodyPinned.slice(1)] })
    const reason = 'Sai nguồn tin'
    expect(await staleBy(() => withdrawArticle(chief, { id: 3, version: 1, reason }))).toContain('front')
    expect((await shown()).lead?.id).toBe(59)
    expect(idsOn(await shown())).not.toContain(3)
  })

  test('that is in force already is not stored again', async () => {
    await save({ focus: [pin(5)] })
    expect(await staleBy(() => save({ focus: [pin(5)] }))).toEqual([])
    expect(await present()).toBe(1)
  })
})

describe('refused', () => {
  test.each<[Partial<TypedArrangement>, Record<string, string>]>([
    [{ top: [pin(10), ...nobodyPinned.slice(1)] }, { 'top-0': 'unknown' }],
    [{ top: [pin(20), pin(999), ...nobodyPinned.slice(2)] }, { 'top-0': 'unknown', 'top-1': 'unknown' }],
    [{ top: [pin(3), pin(3), ...nobodyPinned.slice(2)] }, { 'top-1': 'twice' }],
    [{ top: [pin(3), ...nobodyPinned.slice(1)], focus: [pin(3)] }, { 'focus-0': 'twice' }],
    [{ focus: [pin(3, '2020-01-01T08:00')] }, { 'focus-0-until': 'past' }],
    [{ focus: [pin(3, '2090-01-01T08:00')] }, { 'focus-0-until': 'too-far' }],
    [{ focus: [pin(3, 'mai')] }, { 'focus-0-until': 'malformed' }],
    [{ focus: [{ articleId: 'ba', until: '' }] }, { 'focus-0': 'malformed' }],
    [{ followsSections: false, blocks: [{ sectionId: '9', layout: 'cards', count: '3' }] }, { 'block-0': 'unknown' }],
    [
      { followsSections: false, blocks: [{ sectionId: '1', layout: 'carousel', count: '3' }] },
      { 'block-0': 'malformed' },
    ],
    [{ notices: [{ text: '', link: '', until: '' }] }, { 'notice-0-text': 'empty' }],
    [{ notices: [{ text: 'x'.repeat(161), link: '', until: '' }] }, { 'notice-0-text': 'too-long' }],
    [{ notices: [{ text: 'Lịch', link: '/khong-co', until: '' }] }, { 'notice-0-link': 'nowhere' }],
    [{ notices: [{ text: 'Lịch', link: '/thoi-su/bai-10', until: '' }] }, { 'notice-0-link': 'nowhere' }],
    [{ banner: { ...noBanner, severity: 'urgent' } }, { 'banner-text': 'empty' }],
    [
      { banner: { severity: 'urgent', text: 'Bão', link: 'javascript:alert(1)', until: '' } },
      { 'banner-link': 'not-https' },
    ],
    [
      { banner: { severity: 'urgent', text: 'Bão', link: '//evil.example', until: '' } },
      { 'banner-link': 'not-https' },
    ],
    [{ banner: { severity: 'loud', text: 'Bão', link: '', until: '' } }, { 'banner-severity': 'malformed' }],
  ])('%j: %j', async (change, problems) => {
    expect(await save(change)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
    expect(await present()).toBe(0)
  })

  test('a form of another make, a save from an older version, and those who do not sign texts', async () => {
    expect(await saveFront(chief, { version: 0, top: 'x' })).toMatchObject({ refusal: 'malformed' })
    expect(await saveFront(chief, null)).toMatchObject({ refusal: 'malformed' })
    await save({ focus: [pin(5)] })
    expect(await saveFront(chief, { ...open, version: 0 })).toMatchObject({ refusal: 'edited-meanwhile' })
    for (const role of ['admin', 'reporter', 'contributor', 'moderator', 'auditor'] satisfies Role[])
      expect(await save({}, commandLineViewer(role))).toMatchObject({ refusal: 'forbidden' })
    expect(await saveFront(null, {})).toMatchObject({ refusal: 'forbidden' })
    expect(await save({ focus: [pin(6)] }, commandLineViewer('editor'))).toMatchObject({ ok: true })
  })

  test('of two saves at once, one', async () => {
    const both = await Promise.all([5, 6].map((id) => saveFront(chief, { ...open, version: 0, focus: [pin(id)] })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: 'edited-meanwhile' })
    expect(await db.select().from(frontVersions)).toHaveLength(1)
  })
})

describe('what ends by itself', () => {
  /** Moves every end of the arrangement in force this far behind the database's now. */
  const letTimePass = (end: Date) => db.update(frontVersions).set({ endsAt: end })

  test('leaves the page at its hour, and the clock renews the front page once for each', async () => {
    const banner = { severity: 'breaking', text: 'Khai mạc', link: '', until: hoursAhead(1) }
    await save({ banner, focus: [pin(5, hoursAhead(2)), pin(6)] })
    const toNext = await millisecondsToNextEnd(db)
    expect(toNext).toBeGreaterThan(3_400_000)
    expect(toNext).toBeLessThanOrEqual(3_600_000)
    expect(await staleBy(() => endDue(db))).toEqual([])

    const [row] = await db.select().from(frontVersions)
    const past = new Date(Date.now() - 60_000)
    const stored = row!.arrangement as { banner: { until: string } }
    stored.banner.until = past.toISOString()
    await db.update(frontVersions).set({ arrangement: stored })
    await letTimePass(past)
    expect((await shown()).banner).toBeNull()
    expect(await staleBy(() => endDue(db))).toEqual(['front'])
    expect(await staleBy(() => endDue(db))).toEqual([])
    expect(await lastAudit()).toMatchObject({ verb: 'end-on-front', actorId: null, details: { changed: ['banner'] } })
    // The pin is the next to end, and whoever edits meanwhile has lost nothing.
    expect(await millisecondsToNextEnd(db)).toBeGreaterThan(3_600_000)
    expect(await present()).toBe(1)
    expect((await readFrontAtDesk(db)).arrangement.banner).toBeNull()
  })

  test('is forgotten with the arrangement it belonged to', async () => {
    await save({ focus: [pin(5, hoursAhead(1))] })
    await save({ focus: [pin(5)] })
    expect(await millisecondsToNextEnd(db)).toBeNull()
  })
})

describe('former arrangements', () => {
  test('are kept with who changed what, and come back as a new version', async () => {
    await save({ focus: [pin(5)] })
    await save({ focus: [pin(6)], notices: [{ text: 'Lịch tiếp dân', link: '', until: '' }] })
    expect((await listFrontVersions(db, 10)).map(({ version, changed }) => [version, changed])).toEqual([
      [2, ['focus', 'notices']],
      [1, ['focus']],
    ])
    expect(await staleBy(() => returnFrontTo(chief, { version: 2, to: 1 }))).toEqual(['front'])
    expect((await shown()).focus.map(({ id }) => id)).toEqual([5])
    expect(await present()).toBe(3)
    expect(await returnFrontTo(chief, { version: 3, to: 0 })).toMatchObject({ ok: true })
    expect((await shown()).focus).toEqual([])
  })

  test('come back to nobody who started from an older one, or may not', async () => {
    await save({ focus: [pin(5)] })
    expect(await returnFrontTo(chief, { version: 0, to: 0 })).toMatchObject({ refusal: 'edited-meanwhile' })
    expect(await returnFrontTo(chief, { version: 1, to: 7 })).toMatchObject({ refusal: 'not-found' })
    expect(await returnFrontTo(chief, { version: 1, to: 1 })).toMatchObject({ refusal: 'not-found' })
    expect(await returnFrontTo(chief, {})).toMatchObject({ refusal: 'not-found' })
    expect(await returnFrontTo(commandLineViewer('admin'), { version: 1, to: 0 })).toMatchObject({
      refusal: 'forbidden',
    })
  })

  test('that hold what has ended since come back without it', async () => {
    await save({ focus: [pin(5, hoursAhead(1))] })
    const until = new Date(Date.now() - 1_000).toISOString()
    const ended = {
      top: [null, null, null, null],
      focus: [{ articleId: 5, until }],
      blocks: null,
      notices: [],
      banner: null,
    }
    await db.update(frontVersions).set({ arrangement: ended })
    await save({ focus: [pin(6)] })
    await returnFrontTo(chief, { version: 2, to: 1 })
    expect((await shown()).focus.map(({ id }) => id)).toEqual([55])
  })
})

test('a stored arrangement of another shape leaves the page to itself', async () => {
  await db.insert(frontVersions).values({ version: 1, arrangement: { top: 'x' } })
  expect((await shown()).lead?.id).toBe(59)
})
