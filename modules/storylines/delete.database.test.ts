import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import type { Result } from '@/lib/result'
import { commandLineViewer, type Role } from '@/modules/accounts/viewer'
import { isNowhere } from '@/modules/articles/nowhere'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { liveAt } from '@/modules/redirects/live-addresses'
import { addStoryline } from './add'
import { listStorylineBoxes } from './boxes'
import { changeStoryline } from './change'
import { closeStoryline } from './close'
import { deleteStoryline, restoreStoryline } from './delete'
import {
  findStorylineAtDesk,
  listDeletedStorylines,
  listMembers,
  listMergeTargets,
  listStorylinesAtDesk,
  storylinesAround,
} from './desk-queries'
import { addToStoryline, removeFromStoryline, STORYLINE_ARTICLES_MAX, STORYLINES_OF_ARTICLE_MAX } from './join'
import { mergeStorylines } from './merge'
import { findStoryline, listInStoryline, listStorylineSlugs, listStorylines } from './queries'

const desk = commandLineViewer()

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const draft = async (headline: string) => accepted(await saveDraft(desk, { headline, body: 'Chữ.', sectionId: 1 }))
const published = async (headline: string) => accepted(await publishArticle(desk, await draft(headline)))

/** A storyline with so many published articles, the first the oldest. */
async function storyline(title: string, count: number) {
  const { id, slug } = accepted(await addStoryline(desk, { title }))
  const articleIds: number[] = []
  for (let nth = 0; nth < count; nth += 1) {
    const { id: articleId } = await published(`${title}, kỳ ${nth}`)
    accepted(await addToStoryline(desk, { id, articleId }))
    articleIds.push(articleId)
  }
  return { id, slug, articleIds }
}

async function newsOf(deed: () => Promise<Result<unknown, unknown>>): Promise<string[]> {
  const [last] = await db.execute<{ seq: number }>(sql`select coalesce(max(seq), 0)::int as seq from invalidations`)
  accepted(await deed())
  const rows = await db.execute<{ tag: string; kind: string }>(
    sql`select tag, kind from invalidations where seq > ${last?.seq ?? 0}`,
  )
  return rows.map(({ tag, kind }) => (kind === 'stale' ? tag : `${kind} ${tag}`)).sort()
}

const lastAudit = async () => {
  const [row] = await db.execute<{ verb: string; object: string; details: Record<string, unknown> }>(
    sql`select verb, object, details from audit_log order by id desc limit 1`,
  )
  return row
}

/** What the page of an article shows of its storylines. */
const boxesOf = async (articleId: number) => {
  const [row] = await db.execute<{ published_at: string }>(
    sql`select published_at from articles where id = ${articleId}`,
  )
  const article = { id: articleId, publishedAt: new Date(row?.published_at ?? '') }
  return (await listStorylineBoxes(db, article)).map(({ id, isNewest, articles }) => ({
    id,
    isNewest,
    shown: articles.map((card) => card.id),
  }))
}

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
})

beforeEach(async () => {
  await db.execute(sql`truncate storylines, redirects restart identity cascade`)
})

describe('deleting a storyline', () => {
  test.each(['contributor', 'reporter', 'moderator', 'admin', 'auditor'] as const)('%s may not', async (role: Role) => {
    const { id } = await storyline('Cầu mới', 1)
    const forbidden = { ok: false, refusal: 'forbidden' }
    const viewer = { ...desk, role }
    expect(await deleteStoryline(viewer, { id, isConfirmed: true })).toEqual(forbidden)
    expect(await restoreStoryline(viewer, { id })).toEqual(forbidden)
    expect(await mergeStorylines(viewer, { id, intoId: 2 })).toEqual(forbidden)
    expect(await deleteStoryline(null, { id, isConfirmed: true })).toEqual(forbidden)
    expect(await findStorylineAtDesk(db, id)).toMatchObject({ deletedAt: null })
  })

  test('readers see it: only with a word that says so; then it is gone everywhere and its articles stay', async () => {
    const { id, slug, articleIds } = await storyline('Xây cầu', 2)
    const other = await storyline('Chợ nổi', 1)
    const [first = 0, second = 0] = articleIds
    expect(await deleteStoryline(desk, { id })).toEqual({ ok: false, refusal: 'unconfirmed' })
    expect(await newsOf(() => deleteStoryline(desk, { id, isConfirmed: 'co' }))).toEqual(
      [
        `gone ${surfaceTag.storyline(id)}`,
        `gone ${surfaceTag.storylineAddress(slug)}`,
        ...[surfaceTag.storylineTitle(id), surfaceTag.storylines, surfaceTag.sitemapShelves],
      ].sort(),
    )
    expect(await lastAudit()).toEqual({
      verb: 'delete-storyline',
      object: `storyline:${id}`,
      details: { before: { title: 'Xây cầu', slug } },
    })
    expect(await findStoryline(db, slug)).toBeNull()
    expect((await listStorylines(db)).map((one) => one.id)).toEqual([other.id])
    expect(await listStorylineSlugs(db, 9)).toEqual([other.slug])
    expect(await boxesOf(first)).toEqual([])
    expect(await isNowhere(db, `/dong-su-kien/${slug}`)).toBe(true)
    expect(await liveAt(db, `/dong-su-kien/${slug}`)).toBeNull()
    expect((await listStorylinesAtDesk(db, 9)).map((one) => one.id)).toEqual([other.id])
    expect((await listDeletedStorylines(db, 9)).map((one) => [one.id, one.articleCount])).toEqual([[id, 2]])
    expect((await storylinesAround(db, second, 9)).own).toEqual([])
    expect((await listMembers(db, id)).map((one) => one.status)).toEqual(['published', 'published'])
  })

  test('nothing else can be done with it, and its address waits for it', async () => {
    const { id, articleIds } = await storyline('Xây cầu', 1)
    accepted(await deleteStoryline(desk, { id, isConfirmed: true }))
    const missing = { ok: false, refusal: 'not-found' }
    expect(await deleteStoryline(desk, { id, isConfirmed: true })).toEqual(missing)
    expect(await changeStoryline(desk, { id, title: 'Khác' })).toEqual(missing)
    expect(await closeStoryline(desk, { id })).toEqual(missing)
    expect(await mergeStorylines(desk, { id, intoId: 2 })).toEqual(missing)
    expect(await removeFromStoryline(desk, { id, articleId: articleIds[0] })).toEqual(missing)
    expect(await addToStoryline(desk, { id, articleId: (await draft('Bài mới')).id })).toEqual(missing)
    expect(await addStoryline(desk, { title: 'Xây cầu' })).toMatchObject({
      refusal: { kind: 'invalid', problems: { slug: 'taken-by-deleted' } },
    })
  })

  test('one that readers never saw leaves no notice behind', async () => {
    const { id } = accepted(await addStoryline(desk, { title: 'Chưa có bài' }))
    expect(await newsOf(() => deleteStoryline(desk, { id }))).toEqual([])
    expect(await deleteStoryline(desk, { id: 999_999 })).toEqual({ ok: false, refusal: 'not-found' })
  })
})

describe('taking a storyline back', () => {
  test('it returns with its articles, also with what was withdrawn or published meanwhile', async () => {
    const { id, slug, articleIds } = await storyline('Xây cầu', 2)
    await storyline('Chợ nổi', 1)
    const [first = 0, second = 0] = articleIds
    const late = await draft('Thông xe')
    accepted(await addToStoryline(desk, { id, articleId: late.id }))
    accepted(await deleteStoryline(desk, { id, isConfirmed: true }))
    // Nobody reads of the storyline, so what happens to its articles renews nothing of it.
    const news = await newsOf(() => publishArticle(desk, late))
    expect(news.filter((tag) => tag.includes('storyline') || tag === surfaceTag.related(first))).toEqual([])
    accepted(await withdrawArticle(desk, { id: first, version: 2, reason: 'Thử' }))
    expect(await newsOf(() => restoreStoryline(desk, { id }))).toEqual(
      [
        `back ${surfaceTag.storyline(id)}`,
        `back ${surfaceTag.storylineAddress(slug)}`,
        ...[second, late.id].map(surfaceTag.related),
        ...[surfaceTag.storylines, surfaceTag.sitemapShelves],
      ].sort(),
    )
    expect(await lastAudit()).toMatchObject({ verb: 'restore-storyline', object: `storyline:${id}` })
    expect((await listInStoryline(db, id, 9)).map((card) => card.id)).toEqual([late.id, second])
    expect(await restoreStoryline(desk, { id })).toEqual({ ok: false, refusal: 'not-found' })
  })

  test('an article that has found its full number of storylines meanwhile stays out', async () => {
    const { id, articleIds } = await storyline('Xây cầu', 2)
    const [first = 0, second = 0] = articleIds
    accepted(await deleteStoryline(desk, { id, isConfirmed: true }))
    for (let nth = 0; nth < STORYLINES_OF_ARTICLE_MAX; nth += 1) {
      const other = accepted(await addStoryline(desk, { title: `Chuyện ${nth}` }))
      accepted(await addToStoryline(desk, { id: other.id, articleId: first }))
    }
    expect(await restoreStoryline(desk, { id })).toEqual({ ok: true, value: { id, leftOutCount: 1 } })
    expect(await lastAudit()).toMatchObject({ details: { leftOut: [first] } })
    expect((await listInStoryline(db, id, 9)).map((card) => card.id)).toEqual([second])
  })
})

describe('the foot of every page', () => {
  test('leads to the list from the first storyline that readers find to the last', async () => {
    const first = accepted(await addStoryline(desk, { title: 'Xây cầu' }))
    const article = await published('Khởi công')
    const other = await published('Hợp long')
    const place = (articleId: number) => ({ id: first.id, articleId })
    expect(await newsOf(() => addToStoryline(desk, place(article.id)))).toContain(surfaceTag.site)
    expect(await newsOf(() => addToStoryline(desk, place(other.id)))).not.toContain(surfaceTag.site)
    expect(await newsOf(() => removeFromStoryline(desk, place(other.id)))).not.toContain(surfaceTag.site)
    expect(await newsOf(() => withdrawArticle(desk, { ...article, reason: 'Thử' }))).toContain(surfaceTag.site)
    expect(await newsOf(() => deleteStoryline(desk, { id: first.id }))).toEqual([])
    const second = await storyline('Chợ nổi', 1)
    const gone = () => deleteStoryline(desk, { id: second.id, isConfirmed: true })
    expect(await newsOf(gone)).toContain(surfaceTag.site)
    expect(await newsOf(() => restoreStoryline(desk, { id: second.id }))).toContain(surfaceTag.site)
  })
})

describe('merging storylines', () => {
  test('all articles stand in the one that is kept; the address of the other leads there in one hop', async () => {
    const from = await storyline('Cầu vượt', 3)
    const into = await storyline('Xây cầu', 14)
    const [both = 0] = from.articleIds
    accepted(await addToStoryline(desk, { id: into.id, articleId: both }))
    const everything = [...into.articleIds, ...from.articleIds]
    const before = new Map(await Promise.all(everything.map(async (id) => [id, await boxesOf(id)] as const)))
    const news = await newsOf(() => mergeStorylines(desk, { id: from.id, intoId: into.id }))
    expect((await listInStoryline(db, into.id, 99)).map((card) => card.id).sort()).toEqual(everything.sort())
    expect(await findStorylineAtDesk(db, from.id)).toBeNull()
    expect(await lastAudit()).toMatchObject({
      verb: 'merge-storylines',
      object: `storyline:${from.id}`,
      details: { from: 'Cầu vượt', into: 'Xây cầu', articleIds: from.articleIds.slice(1) },
    })
    const rows = await db.execute<{ from_path: string; to_path: string }>(
      sql`select from_path, to_path from redirects where from_path like '/dong-su-kien/%' order by from_path`,
    )
    expect(rows.map((row) => [row.from_path, row.to_path])).toContainEqual([
      `/dong-su-kien/${from.slug}`,
      `/dong-su-kien/${into.slug}`,
    ])
    expect(rows).toHaveLength(4)
    // Exactly the pages that show something else are made anew; those of the first storyline's articles print its title.
    const titled = new Set(from.articleIds)
    for (const id of everything) {
      const isOther = JSON.stringify(before.get(id)) !== JSON.stringify(await boxesOf(id))
      const isNamed = news.includes(surfaceTag.related(id))
      expect([id, isNamed || titled.has(id)]).toEqual([id, isOther || titled.has(id)])
    }
    expect(news).toEqual(expect.arrayContaining([surfaceTag.storylineTitle(from.id), surfaceTag.redirects]))
  })

  test('it needs another that is there, and room in it', async () => {
    const { id } = await storyline('Cầu vượt', 1)
    const full = accepted(await addStoryline(desk, { title: 'Xây cầu' }))
    const noTarget = { ok: false, refusal: 'no-target' }
    expect(await mergeStorylines(desk, { id, intoId: '' })).toEqual(noTarget)
    expect(await mergeStorylines(desk, { id, intoId: id })).toEqual(noTarget)
    expect(await mergeStorylines(desk, { id, intoId: 999_999 })).toEqual(noTarget)
    expect(await mergeStorylines(desk, { id: 999_999, intoId: id })).toEqual({ ok: false, refusal: 'not-found' })
    await db.execute(sql`insert into articles (id, status, section_id, headline)
      select n, 'draft', 1, 'Bài ' || n from generate_series(200001, ${200_000 + STORYLINE_ARTICLES_MAX}) n`)
    await db.execute(
      sql`insert into storyline_articles (storyline_id, article_id) select ${full.id}, id from articles where id > 200000`,
    )
    expect(await mergeStorylines(desk, { id, intoId: full.id })).toEqual({ ok: false, refusal: 'too-many-articles' })
    expect(await findStorylineAtDesk(db, id)).toMatchObject({ articleCount: 1 })
    expect((await listMergeTargets(db, id, 'xây', 9)).map((one) => one.name)).toEqual(['Xây cầu'])
    expect(await listMergeTargets(db, id, 'vượt', 9)).toEqual([])
  })
})
