import { desc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles, revisions } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { calendarDayOf, clockTime } from '@/lib/time'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { verifyAudit } from '@/modules/audit/verify'
import { saveSettings } from '@/modules/settings/save'
import { findForEditing } from './editable'
import { publishArticle } from './publish'
import { saveDraft } from './save-draft'
import { schedulePublication } from './schedule'
import { scheduleWithdrawal } from './schedule-withdrawal'
import { unschedulePublication } from './unschedule'
import { unscheduleWithdrawal } from './unschedule-withdrawal'
import { withdrawArticle } from './withdraw'

const chief = commandLineViewer()
const people = {} as Record<Role, Viewer>
const HOUR = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR)

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  for (const role of ['contributor', 'reporter', 'editor', 'chief', 'moderator'] as const) {
    const [row] = await db
      .insert(users)
      .values({ email: `${role}@toasoan.vn`, name: role, role, passwordHash: '-' })
      .returning()
    people[role] = { id: row!.id, name: row!.name, email: row!.email, role, sectionIds: role === 'editor' ? [1] : [] }
  }
  await saveSettings(chief, { newsroom: { isOnePersonNewsroom: false } })
})

const written = {
  headline: 'Chợ làng họp lại',
  standfirst: 'Sau hai năm sửa sang.',
  body: 'Chợ mở cửa từ sáng sớm.',
  sectionId: '1',
}

const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const draft = async (by: Viewer = chief, change: object = {}) => value(await saveDraft(by, { ...written, ...change }))

const scheduled = async (by: Viewer = chief, at = inHours(3)) =>
  value(await schedulePublication(by, { ...(await draft()), at }))

const published = async () => value(await publishArticle(chief, await draft()))

const refusalOf = (result: { ok: boolean; refusal?: unknown }) => {
  const refusal = result.ok ? null : result.refusal
  return typeof refusal === 'object' && refusal !== null && 'kind' in refusal ? refusal.kind : refusal
}

const lastAudit = async (id: number) => {
  const rows = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${id}`))
    .orderBy(desc(auditLog.id))
  return rows[0]!
}

test('a scheduled text waits for its minute, with the name of whoever answers for it, and no page is told', async () => {
  const saved = await draft(people.reporter)
  const tomorrow = inHours(24)
  const { year, month, day } = calendarDayOf(tomorrow)
  const before = await db.select().from(invalidations)
  const result = await schedulePublication(people.editor, {
    ...saved,
    day: `${day}/${month}/${year}`,
    time: clockTime(tomorrow),
  })
  const at = new Date(Math.floor(tomorrow.getTime() / 60_000) * 60_000)
  expect(result).toEqual({ ok: true, value: { id: saved.id, version: 2, at } })
  expect(await findForEditing(db, saved.id)).toMatchObject({
    status: 'scheduled',
    publishAt: at,
    publishScheduledBy: people.editor.id,
    publishedAt: null,
    path: null,
  })
  expect(await lastAudit(saved.id)).toMatchObject({
    verb: 'schedule',
    actorId: people.editor.id,
    details: { publishAt: at.toISOString(), before: null },
  })
  expect(await db.select().from(invalidations)).toEqual(before)
  const kinds = await db.select({ kind: revisions.kind }).from(revisions).where(eq(revisions.articleId, saved.id))
  expect(kinds.map(({ kind }) => kind)).toContain('scheduled')
})

test('a time that has passed, lies years ahead or is none is refused at its field', async () => {
  const saved = await draft()
  const problemsOf = async (time: object) => {
    const result = await schedulePublication(chief, { ...saved, ...time })
    return result.ok || typeof result.refusal === 'string' || result.refusal.kind !== 'invalid'
      ? result
      : result.refusal.problems
  }
  expect(await problemsOf({ at: new Date(Date.now() - 1_000) })).toEqual({ time: 'past' })
  expect(await problemsOf({ at: '2017-03-14T10:43:00+07:00' })).toEqual({ time: 'past' })
  expect(await problemsOf({ at: inHours(24 * 400) })).toEqual({ day: 'too-far' })
  expect(await problemsOf({})).toEqual({ day: 'empty', time: 'empty' })
  expect(await problemsOf({ day: '31/2/2026', time: '25:00' })).toEqual({ day: 'malformed', time: 'malformed' })
  expect(await problemsOf({ day: 'x'.repeat(10_000), time: { toString: 1 } })).toEqual({ day: 'empty', time: 'empty' })
  expect((await findForEditing(db, saved.id))?.status).toBe('draft')
})

test('an unfinished text is not scheduled, and a scheduled one stays finished', async () => {
  const bare = await draft(chief, { headline: '', body: '', sectionId: '' })
  expect(await schedulePublication(chief, { ...bare, at: inHours(1) })).toMatchObject({
    refusal: { kind: 'invalid', problems: { headline: 'empty', body: 'empty', sectionId: 'empty' } },
  })
  const ready = await scheduled()
  expect(await saveDraft(chief, { ...written, ...ready, headline: '' })).toMatchObject({
    refusal: { kind: 'invalid', problems: { headline: 'empty' } },
  })
  expect(await saveDraft(chief, { ...written, ...ready, headline: 'Tiêu đề mới' })).toMatchObject({ ok: true })
  expect((await findForEditing(db, ready.id))?.status).toBe('scheduled')
})

test('only those who may publish a text schedule it, and nobody changes their own words after it was signed', async () => {
  const by = async (role: Role, saved: { id: number; version: number }) =>
    refusalOf(await schedulePublication(people[role], { ...saved, at: inHours(1) }))
  expect(await by('moderator', await draft())).toBe('forbidden')
  expect(await by('contributor', await draft(people.contributor))).toBe('forbidden')
  expect(await by('reporter', await draft(people.reporter))).toBe('forbidden')
  expect(await by('chief', await draft(people.chief))).toBe('forbidden')
  expect(await by('editor', await draft(chief, { sectionId: 2 }))).toBe('forbidden')
  const own = await draft(people.chief)
  expect(await by('editor', own)).toBe(null)
  const inhand = { ...written, id: own.id, version: 2 }
  expect(refusalOf(await saveDraft(people.chief, { ...inhand, body: 'Lời chưa ai đọc.' }))).toBe('forbidden')
  expect(refusalOf(await saveDraft(people.editor, { ...inhand, sectionId: 2 }))).toBe('forbidden')
  expect(refusalOf(await unschedulePublication(people.reporter, inhand))).toBe('forbidden')
  // Calling it off is like taking it down: no second person is needed.
  expect(refusalOf(await unschedulePublication(people.chief, inhand))).toBe(null)
})

test('strangers, unknown numbers and old versions are refused by every verb', async () => {
  const { id } = await scheduled()
  for (const verb of [schedulePublication, unschedulePublication, scheduleWithdrawal, unscheduleWithdrawal]) {
    const at = inHours(2)
    expect(refusalOf(await verb(null, { id, version: 2, at }))).toBe('forbidden')
    expect(refusalOf(await verb(chief, { id: 999_999, version: 1, at }))).toBe('not-found')
    expect(refusalOf(await verb(chief, { id: 'abc', version: 1, at }))).toBe('not-found')
    expect(refusalOf(await verb(chief, { id, version: 1, at }))).toBe('edited-meanwhile')
    const foreign = await draft(people.reporter)
    expect(refusalOf(await verb(people.contributor, { ...foreign, at }))).toBe('forbidden')
  }
})

test('a deed that does not fit the state is refused', async () => {
  const [out, inDrawer, ahead] = [await published(), await draft(), await scheduled()]
  const at = inHours(5)
  expect(refusalOf(await schedulePublication(chief, { ...out, at }))).toBe('wrong-status')
  expect(refusalOf(await unschedulePublication(chief, out))).toBe('wrong-status')
  expect(refusalOf(await unschedulePublication(chief, inDrawer))).toBe('wrong-status')
  expect(refusalOf(await scheduleWithdrawal(chief, { ...inDrawer, at }))).toBe('wrong-status')
  expect(refusalOf(await unscheduleWithdrawal(chief, out))).toBe('wrong-status')
  expect(refusalOf(await withdrawArticle(chief, { ...ahead, reason: 'Sai' }))).toBe('wrong-status')
})

test('the time can be changed and called off, and the log remembers the one before', async () => {
  const first = await scheduled(chief, inHours(3))
  const second = value(await schedulePublication(chief, { ...first, at: inHours(4) }))
  expect((await lastAudit(first.id)).details).toMatchObject({ before: first.at!.toISOString() })
  expect(value(await unschedulePublication(chief, second))).toMatchObject({ at: null })
  expect(await findForEditing(db, first.id)).toMatchObject({ status: 'draft', publishAt: null })
  expect(await lastAudit(first.id)).toMatchObject({ verb: 'unschedule', details: { before: second.at!.toISOString() } })
})

test('of two who change the time at once one wins', async () => {
  const saved = await scheduled()
  const results = await Promise.all(
    [4, 5, 6].map((hours) => schedulePublication(chief, { ...saved, at: inHours(hours) })),
  )
  expect(results.map(refusalOf).sort()).toEqual(['edited-meanwhile', 'edited-meanwhile', null])
})

test('a text ends after it begins', async () => {
  const saved = await scheduled(chief, inHours(3))
  expect(await scheduleWithdrawal(chief, { ...saved, at: inHours(2) })).toMatchObject({
    refusal: { kind: 'invalid', problems: { time: 'not-after' } },
  })
  const ending = value(await scheduleWithdrawal(chief, { ...saved, at: inHours(6) }))
  expect(await schedulePublication(chief, { ...ending, at: inHours(7) })).toMatchObject({
    refusal: { kind: 'invalid', problems: { time: 'not-after' } },
  })
  const endless = value(await unscheduleWithdrawal(chief, ending))
  expect(await lastAudit(saved.id)).toMatchObject({ verb: 'unschedule-withdrawal' })
  value(await unschedulePublication(chief, value(await scheduleWithdrawal(chief, { ...endless, at: inHours(8) }))))
  expect(await findForEditing(db, saved.id)).toMatchObject({ publishAt: null, unpublishAt: null })
})

test('publishing or withdrawing by hand leaves no time behind', async () => {
  const out = value(await publishArticle(chief, await scheduled()))
  expect(await findForEditing(db, out.id)).toMatchObject({ status: 'published', publishAt: null })
  const ending = value(await scheduleWithdrawal(chief, { ...out, at: inHours(1) }))
  expect(await lastAudit(out.id)).toMatchObject({ verb: 'schedule-withdrawal' })
  value(await withdrawArticle(chief, { ...ending, reason: 'Sai' }))
  const [row] = await db.select().from(articles).where(eq(articles.id, out.id))
  expect(row).toMatchObject({ unpublishAt: null, unpublishScheduledBy: null, publishScheduledBy: null })
})

test('the log of all this is whole', async () => {
  expect((await verifyAudit(db)).firstBadId).toBeNull()
})
