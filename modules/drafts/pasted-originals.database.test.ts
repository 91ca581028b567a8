import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type ROLES, users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { sections } from '@/db/schema/shelves'
import { pastedOriginals } from '@/db/schema/writing'
import type { Viewer } from '@/modules/accounts/viewer'
import { attachPastedOriginals, keepPastedOriginal, ORIGINAL_UNITS_MAX, ORIGINALS_MAX } from './keep-pasted-original'
import { findPastedOriginal, listPastedOriginals, sweepPastedOriginals } from './pasted-originals'

let reporter: Viewer
let contributor: Viewer
beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' }).onConflictDoNothing()
  reporter = await aPerson('reporter')
  contributor = await aPerson('contributor')
})

async function aPerson(role: (typeof ROLES)[number]): Promise<Viewer> {
  const email = `${role}-${randomUUID()}@toa-soan.test`
  const [row] = await db.insert(users).values({ email, name: role, role, passwordHash: 'không có' }).returning()
  return { id: row!.id, name: role, email, role, sectionIds: [] }
}

async function aDraft(by: Viewer) {
  const [row] = await db.insert(articles).values({ headline: 'Bài', sectionId: 1, createdBy: by.id }).returning()
  return row!
}

const pasted = (articleId: number | null, session: string, html = '<p class=MsoNormal>Chợ</p>') => ({
  session,
  articleId,
  source: 'word',
  html,
})

test('what was pasted belongs to the version the page was saved as, and to no later one', async () => {
  const { id } = await aDraft(reporter)
  const session = randomUUID()
  await keepPastedOriginal(reporter, pasted(id, session))
  expect(await listPastedOriginals(db, id, 2)).toEqual([])
  await attachPastedOriginals(reporter, { session, articleId: id, version: 2 })
  await keepPastedOriginal(reporter, pasted(id, session, '<p>sau</p>'))
  await attachPastedOriginals(reporter, { session, articleId: id, version: 3 })
  const [kept] = await listPastedOriginals(db, id, 2)
  expect(kept).toMatchObject({ source: 'word', pastedByName: 'reporter', unitCount: 26 })
  expect(await findPastedOriginal(db, id, kept!.id)).toEqual({ html: '<p class=MsoNormal>Chợ</p>', isShortened: false })
  expect(await findPastedOriginal(db, id + 1, kept!.id)).toBeNull()
  expect(await listPastedOriginals(db, id, 3)).toHaveLength(1)
})

test('a text that is no article yet keeps its clipboards until it is one', async () => {
  const session = randomUUID()
  await keepPastedOriginal(contributor, pasted(null, session))
  const { id } = await aDraft(contributor)
  const other = await aDraft(contributor)
  await keepPastedOriginal(contributor, pasted(other.id, session))
  // Nobody else's page, and nothing that was pasted for another article.
  await attachPastedOriginals(reporter, { session, articleId: id, version: 1 })
  expect(await listPastedOriginals(db, id, 1)).toEqual([])
  await attachPastedOriginals(contributor, { session, articleId: id, version: 1 })
  expect(await listPastedOriginals(db, id, 1)).toHaveLength(1)
})

test('pictures are left out, what is endless is cut, what no table takes is kept all the same', async () => {
  const { id } = await aDraft(reporter)
  const session = randomUUID()
  const html = `<img src="data:image/png;base64,${'A'.repeat(900_000)}">\0${'ă'.repeat(ORIGINAL_UNITS_MAX)}`
  await keepPastedOriginal(reporter, pasted(id, session, html))
  const [row] = await db.select().from(pastedOriginals).where(eq(pastedOriginals.session, session))
  expect(row?.html.startsWith('<img src="data:image/png;base64,…">ă')).toBe(true)
  expect(row).toMatchObject({ isShortened: true })
  expect(row?.html).toHaveLength(ORIGINAL_UNITS_MAX)
})

test('only those who may change a text keep what was pasted into it', async () => {
  const { id } = await aDraft(reporter)
  const session = randomUUID()
  expect(await keepPastedOriginal(null, pasted(id, session))).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await keepPastedOriginal(contributor, pasted(id, session))).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await keepPastedOriginal(reporter, pasted(2_000_000, session))).toEqual({ ok: false, refusal: 'not-found' })
  for (const change of [{ session: 'x' }, { source: '<b>' }, { html: '' }, { articleId: 'x' }])
    expect(await keepPastedOriginal(reporter, { ...pasted(id, session), ...change })).toMatchObject({
      refusal: 'malformed',
    })
  expect(await attachPastedOriginals(null, {})).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await attachPastedOriginals(reporter, {})).toEqual({ ok: false, refusal: 'malformed' })
  expect(await db.$count(pastedOriginals, eq(pastedOriginals.session, session))).toBe(0)
})

test('the oldest make room, and after ninety days nothing is left', async () => {
  const { id } = await aPerson('reporter')
  await db.execute(sql`insert into pasted_originals (user_id, session, source, html, is_shortened)
    select ${id}, gen_random_uuid(), 'web', 'x', false from generate_series(1, ${ORIGINALS_MAX + 5})`)
  await keepPastedOriginal({ ...reporter, id }, pasted(null, randomUUID()))
  expect(await db.$count(pastedOriginals, eq(pastedOriginals.userId, id))).toBe(ORIGINALS_MAX)
  await db.execute(sql`update pasted_originals set pasted_at = now() - interval '91 days' where user_id = ${id}`)
  expect(await sweepPastedOriginals(db)).toBe(ORIGINALS_MAX)
})
