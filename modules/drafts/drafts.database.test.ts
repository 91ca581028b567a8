import { randomUUID } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { auditLog } from '@/db/schema/log'
import { editLeases, privateDrafts } from '@/db/schema/writing'
import type { Role, Viewer } from '@/modules/accounts/viewer'
import { paragraph } from '@/modules/articles/plain-blocks'
import { saveDraft } from '@/modules/articles/save-draft'
import { listPrivateDrafts } from './desk-queries'
import { discardPrivateDraft } from './discard'
import { DRAFTS_MAX, keepPrivateDraft } from './keep'
import { releaseLease, takeLease } from './lease'

const people = {} as Record<'lan' | 'minh' | 'stranger' | 'moderator', Viewer>

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
  const roles: Record<keyof typeof people, Role> = {
    lan: 'chief',
    minh: 'chief',
    stranger: 'contributor',
    moderator: 'moderator',
  }
  for (const [name, role] of Object.entries(roles)) {
    const [row] = await db.insert(users).values({ email: name, name, role, passwordHash: '-' }).returning()
    people[name as keyof typeof people] = { id: row!.id, name, email: name, role, sectionIds: [] }
  }
})

async function anArticle() {
  const saved = await saveDraft(people.lan, { headline: 'Chợ', body: 'Chữ.', sectionId: 1 })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return saved.value
}

const content = (words: string) => ({
  ...{ headline: words, standfirst: '', dateline: '', body: [paragraph(words)], sectionId: '', authorIds: [] },
  ...{ tags: '', leadMediaId: '', commentsOpen: true },
})

const writing = (articleId: number | null, words: string, change: object = {}) => ({
  session: randomUUID() as string,
  articleId,
  baseVersion: articleId === null ? null : 1,
  sequence: 1,
  content: content(words),
  ...change,
})

const wordsOf = async (viewer: Viewer, articleId: number | null) =>
  (await listPrivateDrafts(db, viewer, articleId)).map((draft) => draft.content.headline)

test('what is being written is kept for its writer alone, and the article stays as it is', async () => {
  const { id, version } = await anArticle()
  expect(await keepPrivateDraft(people.lan, writing(id, 'Đang viết'))).toMatchObject({ ok: true })
  expect(await wordsOf(people.lan, id)).toEqual(['Đang viết'])
  expect(await wordsOf(people.minh, id)).toEqual([])
  const [row] = await db.select().from(articles).where(eq(articles.id, id))
  expect(row).toMatchObject({ headline: 'Chợ', version })
})

test('a state that comes late never replaces a newer one, and each window has its own', async () => {
  const { id } = await anArticle()
  const first = writing(id, 'mới', { sequence: 5 })
  await keepPrivateDraft(people.lan, first)
  expect(await keepPrivateDraft(people.lan, { ...first, sequence: 4, content: content('cũ') })).toMatchObject({
    ok: true,
  })
  await keepPrivateDraft(people.lan, writing(id, 'cửa sổ khác'))
  expect((await wordsOf(people.lan, id)).sort()).toEqual(['cửa sổ khác', 'mới'])
  // The session of one text is not a way to another.
  await keepPrivateDraft(people.lan, { ...first, articleId: null, baseVersion: null, sequence: 9 })
  expect(await wordsOf(people.lan, id)).toContain('mới')
})

test('letting go takes what was saved, never what came after', async () => {
  const draft = writing(null, 'ba', { sequence: 3 })
  await keepPrivateDraft(people.lan, draft)
  const upTo = (sequence: number) => ({ session: draft.session, articleId: null, baseVersion: null, sequence })
  expect(await discardPrivateDraft(people.lan, upTo(2))).toMatchObject({ ok: true })
  expect(await discardPrivateDraft(people.minh, upTo(3))).toMatchObject({ ok: true })
  expect(await wordsOf(people.lan, null)).toEqual(['ba'])
  await discardPrivateDraft(people.lan, upTo(3))
  expect(await wordsOf(people.lan, null)).toEqual([])
  // What was still on its way does not come back; what was written afterwards is kept.
  await keepPrivateDraft(people.lan, { ...draft, sequence: 2 })
  expect(await wordsOf(people.lan, null)).toEqual([])
  await keepPrivateDraft(people.lan, { ...draft, sequence: 4 })
  expect(await wordsOf(people.lan, null)).toEqual(['ba'])
})

test('any letters can be kept, also those no table takes', async () => {
  const odd = writing(null, 'a\0b\ud800c')
  expect(await keepPrivateDraft(people.minh, odd)).toMatchObject({ ok: true })
  expect(await wordsOf(people.minh, null)).toEqual(['ab\ufffdc'])
})

test('strangers, unknown articles and misshapen texts are refused', async () => {
  const { id } = await anArticle()
  expect(await keepPrivateDraft(null, writing(id, 'x'))).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await keepPrivateDraft(people.moderator, writing(null, 'x'))).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await keepPrivateDraft(people.stranger, writing(id, 'x'))).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await keepPrivateDraft(people.lan, writing(2_000_000, 'x'))).toEqual({ ok: false, refusal: 'not-found' })
  for (const change of [{ session: 'x' }, { sequence: 0 }, { baseVersion: null }, { content: {} }, { articleId: 'x' }])
    expect(await keepPrivateDraft(people.lan, writing(id, 'x', change))).toEqual({ ok: false, refusal: 'malformed' })
  expect(await keepPrivateDraft(people.lan, writing(id, 'x'.repeat(4_000_000)))).toEqual({
    ok: false,
    refusal: 'too-large',
  })
  expect(await discardPrivateDraft(null, {})).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await discardPrivateDraft(people.lan, {})).toEqual({ ok: false, refusal: 'malformed' })
  const done = { session: randomUUID(), articleId: id, baseVersion: 1, sequence: 1 }
  expect(await discardPrivateDraft(people.stranger, done)).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await discardPrivateDraft(people.lan, { ...done, articleId: 2_000_000 })).toEqual({
    ok: false,
    refusal: 'not-found',
  })
  expect(await listPrivateDrafts(db, people.stranger, id)).toEqual([])
})

test('the oldest of very many texts make room', async () => {
  const { id } = people.stranger
  await db.execute(sql`
    insert into private_drafts (user_id, session, sequence, content, saved_at)
    select ${id}, gen_random_uuid(), 1, '{}', now() - n * interval '1 minute' from generate_series(1, ${DRAFTS_MAX}) n`)
  await keepPrivateDraft(people.stranger, writing(null, 'mới nhất'))
  const rows = await db.select().from(privateDrafts).where(eq(privateDrafts.userId, id))
  expect(rows).toHaveLength(DRAFTS_MAX)
  expect(await wordsOf(people.stranger, null)).toContain('mới nhất')
})

test('one page holds an article; another learns who, and may take over', async () => {
  const { id, version } = await anArticle()
  const [lan, minh] = [randomUUID(), randomUUID()]
  expect(await takeLease(people.lan, { articleId: id, session: lan })).toEqual({ ok: true, value: { version } })
  expect(await takeLease(people.lan, { articleId: id, session: lan })).toMatchObject({ ok: true })
  expect(await takeLease(people.minh, { articleId: id, session: minh })).toMatchObject({
    refusal: { kind: 'held', byName: 'lan', isOwn: false, since: expect.any(Date) },
  })
  expect(await takeLease(people.lan, { articleId: id, session: randomUUID() })).toMatchObject({
    refusal: { isOwn: true },
  })

  expect(await takeLease(people.minh, { articleId: id, session: minh, isTakeOver: true })).toMatchObject({ ok: true })
  expect(await takeLease(people.lan, { articleId: id, session: lan })).toMatchObject({ refusal: { byName: 'minh' } })
  const noted = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${id}`))
  expect(noted.map(({ verb }) => verb)).toContain('take-over')
})

test('a lease ends when its page is left, or when nothing was heard for a minute', async () => {
  const { id } = await anArticle()
  const [lan, minh] = [randomUUID(), randomUUID()]
  await takeLease(people.lan, { articleId: id, session: lan })
  expect(await releaseLease(people.minh, { articleId: id, session: lan })).toMatchObject({ ok: true })
  expect(await takeLease(people.minh, { articleId: id, session: minh })).toMatchObject({ ok: false })
  await releaseLease(people.lan, { articleId: id, session: lan })
  expect(await takeLease(people.minh, { articleId: id, session: minh, isLook: true })).toMatchObject({ ok: true })
  expect(await db.$count(editLeases, and(eq(editLeases.articleId, id), isNull(editLeases.leftAt)))).toBe(0)
  expect(await takeLease(people.minh, { articleId: id, session: minh })).toMatchObject({ ok: true })
  const look = await takeLease(people.lan, { articleId: id, session: lan, isLook: true, isTakeOver: true })
  expect(look).toMatchObject({ ok: false, refusal: { byName: 'minh' } })

  await db
    .update(editLeases)
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where(eq(editLeases.articleId, id))
  expect(await takeLease(people.lan, { articleId: id, session: lan })).toMatchObject({ ok: true })
})

test('a request that arrives after its page was left takes nothing, whether an earlier one was seen or not', async () => {
  const { id } = await anArticle()
  const [lan, again, minh] = [randomUUID(), randomUUID(), randomUUID()]
  const hold = (session: string, isTakeOver = false) => takeLease(people.lan, { articleId: id, session, isTakeOver })
  const look = () => takeLease(people.minh, { articleId: id, session: minh, isLook: true })
  // Left before its first request came through.
  await releaseLease(people.lan, { articleId: id, session: lan })
  await hold(lan)
  expect(await look()).toMatchObject({ ok: true })
  // Another stay of hers is not meant.
  await hold(again)
  expect(await look()).toMatchObject({ refusal: { byName: 'lan' } })
  await releaseLease(people.lan, { articleId: id, session: lan })
  expect(await look()).toMatchObject({ refusal: { byName: 'lan' } })
  // A heartbeat, or a take-over, overtaken by the leaving.
  await releaseLease(people.lan, { articleId: id, session: again })
  await hold(again)
  await hold(again, true)
  expect(await look()).toMatchObject({ ok: true })
  // Whoever may not write on it leaves nothing behind.
  await releaseLease(people.stranger, { articleId: id, session: minh })
  expect(await takeLease(people.minh, { articleId: id, session: minh })).toMatchObject({ ok: true })
})

test('a page that is left while its request is being answered holds nothing, whichever of the two comes first', async () => {
  const { id } = await anArticle()
  for (let round = 0; round < 40; round += 1) {
    const session = randomUUID()
    await Promise.all([
      takeLease(people.lan, { articleId: id, session }),
      releaseLease(people.lan, { articleId: id, session }),
    ])
    const look = await takeLease(people.minh, { articleId: id, session: randomUUID(), isLook: true })
    expect(look, `lần ${round}`).toMatchObject({ ok: true })
  }
})

test('only those who may edit an article hold it', async () => {
  const { id } = await anArticle()
  const session = randomUUID()
  expect(await takeLease(null, { articleId: id, session })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await takeLease(people.stranger, { articleId: id, session })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await takeLease(people.lan, { articleId: 2_000_000, session })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await takeLease(people.lan, { articleId: id, session: 'x' })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await releaseLease(null, { articleId: id, session })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await releaseLease(people.lan, {})).toEqual({ ok: false, refusal: 'not-found' })
})
