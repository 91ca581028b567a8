import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleAuthors, articles, articleTags, publishedDays, revisions } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { authors, sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { verifyAudit } from '@/modules/audit/verify'
import { saveSettings } from '@/modules/settings/save'
import { updatePublished } from './correct'
import { findForEditing } from './editable'
import { publishArticle } from './publish'
import { restoreArticle } from './restore'
import { saveDraft } from './save-draft'
import { withdrawArticle } from './withdraw'

const chief = commandLineViewer()
const people = {} as Record<Role, Viewer>

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(authors).values({ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' })
  for (const role of ['contributor', 'reporter', 'editor', 'chief'] as const) {
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
  authorIds: ['1'],
  tags: 'Hà Đông, ha dong, Chợ quê',
}

async function draft(by: Viewer = chief, change: object = {}) {
  const saved = await saveDraft(by, { ...written, ...change })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return saved.value
}

async function published() {
  const result = await publishArticle(chief, await draft())
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const refusalOf = (result: { ok: boolean; refusal?: unknown }) => {
  const refusal = result.ok ? null : result.refusal
  return typeof refusal === 'object' && refusal !== null && 'kind' in refusal ? refusal.kind : refusal
}

const tagsSince = async (seq: number, kind: 'stale' | 'gone' | 'back') =>
  (await db.select().from(invalidations).where(sql`seq > ${seq}`))
    .filter((row) => row.kind === kind)
    .map((row) => row.tag)

const lastSeq = async () => (await db.select().from(invalidations)).reduce((max, row) => Math.max(max, row.seq), 0)

test('a published article is on every surface after one commit', async () => {
  const saved = await draft()
  const seq = await lastSeq()
  const result = await publishArticle(chief, saved)
  expect(result).toEqual({
    ok: true,
    value: { id: saved.id, version: 2, path: `/thoi-su/cho-lang-hop-lai-${saved.id}` },
  })
  const [row] = await db.select().from(articles).where(eq(articles.id, saved.id))
  const joins = [
    ...(await db.select().from(articleAuthors).where(eq(articleAuthors.articleId, saved.id))),
    ...(await db.select().from(articleTags).where(eq(articleTags.articleId, saved.id))),
  ]
  expect(joins).toHaveLength(3)
  for (const join of joins) expect(join.publishedAt).toEqual(row!.publishedAt)
  const tags = await tagsSince(seq, 'stale')
  expect(tags).toEqual(expect.arrayContaining([`article:${saved.id}`, 'front', 'latest', 'section:1', 'author:1']))
  expect((await db.select().from(revisions).where(eq(revisions.articleId, saved.id))).map((one) => one.kind)).toEqual(
    expect.arrayContaining(['saved', 'published']),
  )
  expect((await db.select().from(publishedDays))[0]!.articleCount).toBeGreaterThan(0)
})

test('each field says what is wrong with it', async () => {
  const result = await saveDraft(chief, { ...written, headline: 'x'.repeat(151), sectionId: 'abc', authorIds: [99] })
  expect(result).toEqual({
    ok: false,
    refusal: { kind: 'invalid', problems: { headline: 'too-long', sectionId: 'malformed' } },
  })
  const unknown = await saveDraft(chief, {
    ...written,
    sectionId: 77,
    authorIds: [99],
    body: [{ type: 'figure', attrs: { mediaId: 5 } }],
    leadMediaId: 6,
  })
  expect(unknown).toMatchObject({
    refusal: { problems: { sectionId: 'unknown', authorIds: 'unknown', body: 'unknown', leadMediaId: 'unknown' } },
  })
})

test('an unfinished text stays a draft', async () => {
  const saved = await draft(chief, { headline: '', body: '', sectionId: '' })
  expect(await publishArticle(chief, saved)).toMatchObject({
    refusal: { kind: 'invalid', problems: { headline: 'empty', body: 'empty', sectionId: 'empty' } },
  })
})

test('of two editors the second is refused and gets the text of the first', async () => {
  const saved = await draft()
  await saveDraft(chief, { ...written, ...saved, headline: 'Bản của Lan' })
  const second = await saveDraft(chief, { ...written, ...saved, headline: 'Bản của Minh' })
  expect(second).toMatchObject({
    refusal: { kind: 'edited-meanwhile', current: { headline: 'Bản của Lan', version: 2 } },
  })
})

test('of two who publish the same draft at once one wins', async () => {
  const saved = await draft()
  const results = await Promise.all([1, 2, 3].map(() => publishArticle(chief, saved)))
  expect(results.map(refusalOf).sort()).toEqual(['edited-meanwhile', 'edited-meanwhile', null])
})

test('those who publish side by side find one another among the neighbours', async () => {
  const drafts = [await draft(), await draft(), await draft()]
  const seq = await lastSeq()
  await Promise.all(drafts.map((saved) => publishArticle(chief, saved)))
  const tags = await tagsSince(seq, 'stale')
  // The first page is renewed by itself and by both later ones, the last by itself: it was drawn with the others there.
  const renewals = drafts.map((saved) => tags.filter((tag) => tag === `article:${saved.id}`).length)
  expect(renewals.sort()).toEqual([1, 2, 3])
})

test('nobody publishes, restores or corrects their own text, and only editors of the section publish', async () => {
  for (const role of ['contributor', 'reporter', 'editor', 'chief'] as const) {
    expect(refusalOf(await publishArticle(people[role], await draft(people[role])))).toBe('forbidden')
  }
  expect(refusalOf(await publishArticle(people.editor, await draft(people.reporter)))).toBe(null)
  expect(refusalOf(await publishArticle(people.editor, await draft(people.reporter, { sectionId: 2 })))).toBe(
    'forbidden',
  )
  const own = await draft(people.chief)
  await publishArticle(chief, own)
  expect(refusalOf(await updatePublished(people.chief, { ...written, id: own.id, version: 2 }))).toBe('forbidden')
  expect(refusalOf(await withdrawArticle(people.chief, { id: own.id, version: 2, reason: 'Sai' }))).toBe(null)
  expect(refusalOf(await restoreArticle(people.chief, { id: own.id, version: 3 }))).toBe('forbidden')
})

test('strangers and unknown numbers are refused by every verb', async () => {
  for (const verb of [saveDraft, publishArticle, updatePublished, withdrawArticle, restoreArticle]) {
    const input = { ...written, id: 999_999, version: 1, reason: 'Sai' }
    expect(refusalOf(await verb(null, input))).toBe('forbidden')
    expect(refusalOf(await verb(chief, input))).toBe('not-found')
    expect(refusalOf(await verb(chief, { ...input, id: 'abc' }))).toBe('not-found')
  }
  expect(refusalOf(await saveDraft(people.reporter, { ...written, ...(await draft()) }))).toBe('forbidden')
})

test('a deed that does not fit the state is refused', async () => {
  const article = await published()
  expect(refusalOf(await publishArticle(chief, article))).toBe('wrong-status')
  expect(refusalOf(await saveDraft(chief, { ...written, ...article }))).toBe('wrong-status')
  expect(refusalOf(await restoreArticle(chief, article))).toBe('wrong-status')
  const saved = await draft()
  expect(refusalOf(await withdrawArticle(chief, { ...saved, reason: 'Sai' }))).toBe('wrong-status')
  expect(refusalOf(await updatePublished(chief, { ...written, ...saved }))).toBe('wrong-status')
})

test('a correction keeps the time of publication, moves the address and renews both sections', async () => {
  const article = await published()
  const before = await findForEditing(db, article.id)
  const seq = await lastSeq()
  const result = await updatePublished(chief, { ...written, ...article, headline: 'Chợ họp', sectionId: 2 })
  expect(result).toMatchObject({ ok: true, value: { path: `/giao-duc/cho-hop-${article.id}`, version: 3 } })
  const after = await findForEditing(db, article.id)
  expect(after!.publishedAt).toEqual(before!.publishedAt)
  expect(after!.correctedAt).not.toBeNull()
  expect(await tagsSince(seq, 'stale')).toEqual(expect.arrayContaining(['section:1', 'section:2', 'front']))
})

test('other tags are no correction', async () => {
  const article = await published()
  await updatePublished(chief, { ...written, ...article, tags: 'Chợ quê' })
  expect((await findForEditing(db, article.id))!.correctedAt).toBeNull()
})

test('a withdrawn article is gone at once and comes back to its place', async () => {
  const article = await published()
  const publishedAt = (await findForEditing(db, article.id))!.publishedAt
  expect(await withdrawArticle(chief, { ...article, reason: ' ' })).toMatchObject({
    refusal: { kind: 'invalid', problems: { reason: 'empty' } },
  })
  const seq = await lastSeq()
  await withdrawArticle(chief, { ...article, reason: 'Sai tên nhân vật' })
  expect(await tagsSince(seq, 'gone')).toEqual([`article:${article.id}`, `text:${article.id}`])
  const [join] = await db.select().from(articleTags).where(eq(articleTags.articleId, article.id))
  expect(join!.publishedAt).toBeNull()
  const back = await restoreArticle(chief, { id: article.id, version: 3 })
  expect(back).toMatchObject({ ok: true, value: { version: 4 } })
  expect(await tagsSince(seq, 'back')).toEqual([`article:${article.id}`, `text:${article.id}`])
  expect((await findForEditing(db, article.id))!.publishedAt).toEqual(publishedAt)
})

test('a fault at the last step of publishing leaves the draft as it was', async () => {
  const saved = await draft()
  const count = async () => [
    (await db.select().from(revisions)).length,
    (await db.select().from(auditLog)).length,
    (await db.select().from(invalidations)).length,
    await db.select().from(publishedDays),
  ]
  const before = await count()
  await db.execute(sql`alter table invalidations add constraint fault check (tag <> 'front') not valid`)
  await expect(publishArticle(chief, saved)).rejects.toThrow()
  await db.execute(sql`alter table invalidations drop constraint fault`)
  expect(await count()).toEqual(before)
  expect(await findForEditing(db, saved.id)).toMatchObject({ status: 'draft', version: 1 })
})

test('the audit chain holds, and names the row somebody changed', async () => {
  expect(await verifyAudit(db)).toMatchObject({ firstBadId: null })
  const [row] = await db.select().from(auditLog).where(eq(auditLog.verb, 'withdraw')).limit(1)
  const changed = { details: { reason: 'khác' } }
  const change = () => db.update(auditLog).set(changed).where(eq(auditLog.id, row!.id))
  await expect(change()).rejects.toThrow()
  // Only the owner of the table gets as far as the chain.
  await db.execute(sql`alter table audit_log disable trigger user`)
  await change()
  expect(await verifyAudit(db)).toMatchObject({ firstBadId: row!.id })
})
