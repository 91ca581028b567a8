import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { sections } from '@/db/schema/shelves'
import type { Viewer } from '@/modules/accounts/viewer'
import { addViews } from '@/modules/views/add-views'
import { pendingComments, pendingStatement } from './comment-pile'
import { commentsByDay, daysOfWeek, figureStatements, lastDays, publicationsByDay, viewsByDay } from './day-figures'
import { listOpenNotes, openNotesStatement } from './open-notes'
import { planStatements, readPlan } from './schedule-queries'
import { begun, comeBack, pileStatement, toApprove, toPublish, waitingFor } from './waiting'

const NOW = new Date('2026-11-25T09:00:00+07:00')
const FOUR_EYES = { isOnePersonNewsroom: false }
const person = (id: number, role: Viewer['role'], sectionIds: number[] = []): Viewer => {
  return { id, name: `Người ${id}`, email: '', role, sectionIds }
}
const chief = person(1, 'chief')
const editor = person(2, 'editor', [1])
const reporter = person(3, 'reporter')

/** A large archive with a little of everything that waits. */
beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  for (const { id, name, role } of [chief, editor, reporter])
    await db.insert(users).values({ id, email: `${id}@b.vn`, name, role, passwordHash: '-' })
  const states = ['submitted', 'approved', 'returned', 'draft', 'scheduled']
  await db.execute(sql`
    insert into articles (headline, status, section_id, created_by, published_at, publish_at, unpublish_at, updated_at)
    select 'Bài số ' || n,
      case when n <= 50 then (${sql.param(`{${states.join()}}`)}::text[])[1 + n % 5] else 'published' end::article_status,
      1 + (n / 5) % 2, case when n <= 50 then 1 + (n / 5) % 3 end,
      case when n > 50 then ${NOW.toISOString()}::timestamptz - n * interval '2 hours' end,
      case when n <= 50 and n % 5 = 4 then now() + (n - 12) * interval '1 hour' end,
      case when n between 100 and 105 then now() + (n - 101) * interval '3 days' end,
      ${NOW.toISOString()}::timestamptz - n * interval '1 hour'
    from generate_series(1, 3000) as n`)
  await db.execute(sql`
    insert into published_days (day, article_count)
    select to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), count(*) from articles
    where status = 'published' group by 1`)
  await db.execute(sql`
    insert into article_view_hours (hour, article_id, view_count)
    select date_trunc('hour', ${NOW.toISOString()}::timestamptz) - n % 1000 * interval '1 hour', 51 + n % 2900, 1 + n % 7
    from generate_series(0, 4999) as n`)
  await addViews()
  await db.execute(sql`
    insert into comments (article_id, status, author_name, title, body, receipt_hash, idempotency_key, consent_version,
      text_fingerprint, created_at, moderated_at)
    select 51 + n % 497, case when n % 40 = 0 then 'pending' else 'approved' end::comment_status, 'Bạn đọc', 'T', 'N',
      'r' || n, gen_random_uuid(), '1', 'f' || n, ${NOW.toISOString()}::timestamptz - n * interval '31 minutes',
      case when n % 40 <> 0 then ${NOW.toISOString()}::timestamptz - n * interval '29 minutes' end
    from generate_series(0, 7999) as n`)
  await db.execute(sql`
    insert into margin_notes (article_id, text, author_id, resolved_at)
    select 1 + n % 50, 'Ghi chú ' || n, 1 + n % 3, case when n % 4 > 0 then now() end from generate_series(1, 400) as n`)
  await db.execute(sql`analyze`)
})

/** The same number, counted the long way. */
const counted = async (where: SQL) => {
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from articles where ${where}`)
  return row?.count
}

test('each sees what is theirs to judge, to mend and to finish, the oldest first', async () => {
  const forEditor = await waitingFor(db, editor, FOUR_EYES, 3)
  const theirs = sql`status = 'submitted' and section_id = 1 and created_by <> 2`
  expect(forEditor.toApprove.count).toBe(await counted(theirs))
  expect(forEditor.toApprove.count).toBeGreaterThan(0)
  const times = forEditor.toApprove.articles.map(({ updatedAt }) => updatedAt.getTime())
  expect(times).toEqual(times.toSorted((left, right) => left - right))
  const forChief = await waitingFor(db, chief, FOUR_EYES, 100)
  expect(forChief.toApprove.articles).toHaveLength((await counted(sql`status = 'submitted' and created_by <> 1`))!)
  const alone = await waitingFor(db, chief, { isOnePersonNewsroom: true }, 100)
  expect(alone.toApprove.count).toBe(await counted(sql`status = 'submitted'`))
  const forReporter = await waitingFor(db, reporter, FOUR_EYES, 100)
  expect(forReporter.toApprove.count + forReporter.toPublish.count).toBe(0)
  expect(forReporter.comeBack.count).toBe(await counted(sql`status = 'returned' and created_by = 3`))
  expect(forReporter.begun.articles.every(({ createdBy, status }) => createdBy === 3 && status === 'draft')).toBe(true)
})

test('notes of others beside one’s own texts are open until somebody settles them', async () => {
  const notes = await listOpenNotes(db, 3, 100)
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from margin_notes join articles on articles.id = article_id
    where resolved_at is null and created_by = 3 and author_id <> 3`)
  expect(notes).toHaveLength(row!.count)
  expect(notes.length).toBeGreaterThan(0)
  expect(notes[0]!.madeAt).toBeInstanceOf(Date)
  expect(notes.map(({ id }) => id)).toEqual(notes.map(({ id }) => id).toSorted((left, right) => right - left))
})

test('the plan tells what is next, what is late and what ends soon', async () => {
  const plan = await readPlan(db, 100)
  expect(plan.ahead).toHaveLength((await counted(sql`status = 'scheduled'`))!)
  expect(plan.late).toHaveLength(
    (await counted(sql`status = 'scheduled' and publish_at < now() - interval '1 minute'`))!,
  )
  expect(plan.late.length).toBeGreaterThan(0)
  expect(plan.ending).toHaveLength((await counted(sql`unpublish_at < now() + interval '7 days'`))!)
  const times = plan.ahead.map(({ publishAt }) => publishAt!.getTime())
  expect(times).toEqual(times.toSorted((left, right) => left - right))
})

test('every bar is what the tables say, by the days of Hà Nội', async () => {
  const days = lastDays(NOW, 30)
  expect([days.length, days[0], days.at(-1)]).toEqual([30, '2026-10-27', '2026-11-25'])
  const views = await viewsByDay(db, days)
  const hours = await db.execute<{ day: string; count: number }>(sql`
    select ((hour + interval '7 hours') at time zone 'UTC')::date::text as day, sum(view_count)::int as count
    from article_view_hours group by 1`)
  const expected = new Map(hours.map(({ day, count }) => [day, count]))
  expect(views).toEqual(days.map((day) => ({ day, count: expected.get(day) ?? 0 })))
  expect(Math.min(...views.map(({ count }) => count))).toBeGreaterThan(0)
  const { came, decided } = await commentsByDay(db, days)
  for (const [figures, column] of [
    [came, 'created_at'],
    [decided, 'moderated_at'],
  ] as const) {
    for (const { day, count } of figures) {
      const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from comments
        where ${sql.raw(column)} >= ${`${day}T00:00:00+07:00`}::timestamptz
          and ${sql.raw(column)} < ${`${day}T00:00:00+07:00`}::timestamptz + interval '1 day'`)
      expect(count, `${column} ${day}`).toBe(row!.count)
    }
  }
})

test('reads that come later are added to their day once', async () => {
  const [today] = lastDays(NOW, 1)
  const before = (await viewsByDay(db, [today!]))[0]!.count
  await db.execute(sql`update article_view_hours set view_count = view_count + 2
    where hour = date_trunc('hour', ${NOW.toISOString()}::timestamptz) and article_id = 51`)
  await addViews()
  await addViews()
  expect((await viewsByDay(db, [today!]))[0]!.count).toBe(before + 2)
})

test('the week runs from Monday to Sunday, with what went out and what will', async () => {
  const week = daysOfWeek(NOW)
  expect([week[0], week[6]]).toEqual(['2026-11-23', '2026-11-29'])
  expect(daysOfWeek(new Date('2026-11-29T23:59:00+07:00'))).toEqual(week)
  expect(daysOfWeek(new Date('2026-11-23T00:00:00+07:00'))).toEqual(week)
  const { published } = await publicationsByDay(db, week)
  expect(published[0]!.count).toBe(
    await counted(sql`published_at >= '2026-11-23T00:00:00+07:00' and published_at < '2026-11-24T00:00:00+07:00'`),
  )
  const now = new Date()
  const { planned } = await publicationsByDay(db, daysOfWeek(now))
  const [row] = await db.execute<{ count: number }>(sql`select count(*)::int as count from articles
    where status = 'scheduled' and to_char(publish_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') = any(
      ${sql.param(`{${daysOfWeek(now).join()}}`)}::text[])`)
  expect(planned.reduce((sum, { count }) => sum + count, 0)).toBe(row!.count)
})

test('a moderator sees how many comments wait and since when; an editor those of their sections', async () => {
  const all = await pendingComments(db, person(9, 'moderator'))
  const [row] = await db.execute<{ count: number; oldest: string }>(
    sql`select count(*)::int as count, min(created_at) as oldest from comments where status = 'pending'`,
  )
  expect(all).toEqual({ count: row!.count, oldest: new Date(row!.oldest) })
  const own = await pendingComments(db, editor)
  expect(own.count).toBeGreaterThan(0)
  expect(own.count).toBeLessThan(all.count)
  expect(await pendingComments(db, person(9, 'editor'))).toEqual({ count: 0, oldest: null })
})

const STATEMENTS: [string, SQL][] = [
  ['to approve', pileStatement(toApprove(chief, FOUR_EYES), 100)],
  ['to approve in a section', pileStatement(toApprove(editor, FOUR_EYES), 100)],
  ['to publish', pileStatement(toPublish(editor, FOUR_EYES), 100)],
  ['come back', pileStatement(comeBack(reporter), 100)],
  ['begun', pileStatement(begun(reporter), 100)],
  ['notes', openNotesStatement(3, 5)],
  ['ahead', planStatements.ahead(8)],
  ['late', planStatements.late(8)],
  ['ending', planStatements.ending(8)],
  ['pending', pendingStatement(chief)],
  ['pending of an editor', pendingStatement(editor)],
  ['views', figureStatements.views(lastDays(NOW, 30))],
  ['comments that came', figureStatements.comments(lastDays(NOW, 30), 'created_at')],
  ['comments decided', figureStatements.comments(lastDays(NOW, 30), 'moderated_at')],
  ['published', figureStatements.published(daysOfWeek(NOW))],
  ['planned', figureStatements.planned(daysOfWeek(NOW))],
]

test.each(STATEMENTS)('%s: read through an index, however large the archive is', async (_name, statement) => {
  const plan = JSON.stringify(await db.execute(sql`explain (format json) ${statement}`))
  for (const large of ['articles', 'comments']) {
    expect(plan).not.toMatch(new RegExp(`"Node Type":"Seq Scan"[^}]*"Relation Name":"${large}"`))
  }
})
