import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { plansOf } from '@/db/testing/plans'
import type { Result } from '@/lib/result'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { isNowhere } from '@/modules/articles/nowhere'
import { publishArticle } from '@/modules/articles/publish'
import type { SavedArticle } from '@/modules/articles/refusals'
import { restoreArticle } from '@/modules/articles/restore'
import { saveDraft } from '@/modules/articles/save-draft'
import { STORYLINE_BOX_COUNT, STORYLINE_NEWEST_COUNT } from '@/modules/articles/storyline-places'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { usesOfPicture } from '@/modules/articles/uses-of-files'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { countUses, tagsShowing } from '@/modules/media/picture-uses'
import { liveAt } from '@/modules/redirects/live-addresses'
import { addStoryline } from './add'
import { listStorylineBoxes } from './boxes'
import { changeStoryline } from './change'
import { closeStoryline, reopenStoryline } from './close'
import { listMembers, storylinesAround } from './desk-queries'
import { addToStoryline, removeFromStoryline, STORYLINES_OF_ARTICLE_MAX } from './join'
import { findStoryline, listInStoryline, listStorylineSlugs, listStorylines } from './queries'

const desk = commandLineViewer()
const as = (role: Role): Viewer => ({ ...desk, role })

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const draft = async (headline: string) => accepted(await saveDraft(desk, { headline, body: 'Chữ.', sectionId: 1 }))
const published = async (headline: string) => accepted(await publishArticle(desk, await draft(headline)))
const storyline = async (title: string, more = {}) => accepted(await addStoryline(desk, { title, ...more }))

const latestSeq = async () => {
  const [row] = await db.execute<{ seq: number }>(sql`select coalesce(max(seq), 0)::int as seq from invalidations`)
  return row?.seq ?? 0
}
const tagsSince = async (seq: number) =>
  (await db.execute<{ tag: string }>(sql`select tag from invalidations where seq > ${seq}`)).map(({ tag }) => tag)
const lastAudit = async () => {
  const [row] = await db.execute<{ verb: string; object: string; details: Record<string, unknown> }>(
    sql`select verb, object, details from audit_log order by id desc limit 1`,
  )
  return row
}

beforeAll(async () => {
  await db.execute(sql`insert into sections (id, slug, name) values (1, 'thoi-su', 'Thời sự')`)
})

describe('keeping a storyline', () => {
  test.each(['contributor', 'reporter', 'moderator', 'admin', 'auditor'] as const)('%s may not', async (role) => {
    const viewer = as(role)
    const forbidden = { ok: false, refusal: 'forbidden' }
    expect(await addStoryline(viewer, { title: 'Cầu mới' })).toEqual(forbidden)
    expect(await changeStoryline(viewer, { id: 1, title: 'Cầu mới' })).toEqual(forbidden)
    for (const verb of [closeStoryline, reopenStoryline]) expect(await verb(viewer, { id: 1 })).toEqual(forbidden)
    for (const verb of [addToStoryline, removeFromStoryline]) {
      expect(await verb(viewer, { id: 1, articleId: 1 })).toEqual(forbidden)
    }
    expect(await addStoryline(null, { title: 'Cầu mới' })).toEqual(forbidden)
  })

  test('an editor begins one; its address comes from its title, and no other may have it', async () => {
    const { id, slug } = accepted(await addStoryline(as('editor'), { title: 'Xây cầu Mễ Sở' }))
    expect(slug).toBe('xay-cau-me-so')
    expect(await lastAudit()).toMatchObject({ verb: 'add-storyline', object: `storyline:${id}` })
    expect(await addStoryline(desk, { title: 'Xây cầu Mễ Sở' })).toMatchObject({
      refusal: { kind: 'invalid', problems: { slug: 'taken' } },
    })
  })

  test.each([
    [{ title: '' }, { title: 'empty' }],
    [{ title: 'a'.repeat(121) }, { title: 'too-long' }],
    [{ title: '!!!' }, { slug: 'unaddressable' }],
    [{ title: 'Tốt', standfirst: 'a'.repeat(601) }, { standfirst: 'too-long' }],
    [{ title: 'Tốt', keyPoints: 'a'.repeat(2_001) }, { keyPoints: 'too-long' }],
    [{ title: 'Tốt', leadMediaId: '987654' }, { leadMediaId: 'unknown' }],
    [{ title: 'Tốt', leadMediaId: 'x' }, { leadMediaId: 'malformed' }],
  ])('%o is refused', async (input, problems) => {
    expect(await addStoryline(desk, input)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  })

  test('renamed, its old address leads on, and every page that prints its title learns of it', async () => {
    const { id } = await storyline('Chợ Bông')
    const seq = await latestSeq()
    accepted(await changeStoryline(desk, { id, title: 'Dời chợ Bông', slug: '' }))
    const tags = await tagsSince(seq)
    expect(tags).toEqual(expect.arrayContaining([surfaceTag.storyline(id), surfaceTag.storylineTitle(id)]))
    const [redirect] = await db.execute<{ to_path: string }>(
      sql`select to_path from redirects where from_path = '/dong-su-kien/cho-bong'`,
    )
    expect(redirect?.to_path).toBe('/dong-su-kien/doi-cho-bong')
    expect(await changeStoryline(desk, { id: 99_999, title: 'Không có' })).toMatchObject({ refusal: 'not-found' })
  })

  test('it is closed and taken up again, each once', async () => {
    const { id } = await storyline('Lễ hội đền Và')
    expect((await closeStoryline(desk, { id })).ok).toBe(true)
    expect(await closeStoryline(desk, { id })).toMatchObject({ refusal: 'wrong-status' })
    expect((await reopenStoryline(desk, { id })).ok).toBe(true)
    expect(await reopenStoryline(desk, { id })).toMatchObject({ refusal: 'wrong-status' })
    expect(await closeStoryline(desk, { id: 99_999 })).toMatchObject({ refusal: 'not-found' })
  })
})

describe('the articles of a storyline', () => {
  test('readers meet it with its first published article, newest on top, and a draft waits', async () => {
    const { id, slug } = await storyline('Đê sông Đáy', { keyPoints: 'Tháng 3: khảo sát.\n\n Tháng 5: khởi công. ' })
    expect(await findStoryline(db, slug)).toBeNull()
    expect(await listStorylineSlugs(db, 10)).not.toContain(slug)
    const waiting = await draft('Đê sông Đáy: chuẩn bị thông xe')
    accepted(await addToStoryline(desk, { id, articleId: waiting.id }))
    expect(await findStoryline(db, slug)).toBeNull()
    const first = await published('Khảo sát đê sông Đáy')
    const second = await published('Khởi công đê sông Đáy')
    for (const { id: articleId } of [second, first]) accepted(await addToStoryline(desk, { id, articleId }))
    expect(await lastAudit()).toMatchObject({ verb: 'join-storyline', details: { articleId: first.id } })
    expect(await findStoryline(db, slug)).toMatchObject({
      articleCount: 2,
      keyPoints: ['Tháng 3: khảo sát.', 'Tháng 5: khởi công.'],
    })
    expect((await listInStoryline(db, id, 10)).map((card) => card.id)).toEqual([second.id, first.id])

    const seq = await latestSeq()
    accepted(await publishArticle(desk, waiting))
    expect(await tagsSince(seq)).toEqual(
      expect.arrayContaining([surfaceTag.storyline(id), surfaceTag.storylines, surfaceTag.related(second.id)]),
    )
    expect((await listInStoryline(db, id, 10)).map((card) => card.id)).toEqual([waiting.id, second.id, first.id])
    expect(await listStorylines(db)).toContainEqual(
      expect.objectContaining({
        slug,
        articleCount: 3,
        latest: expect.objectContaining({ headline: 'Đê sông Đáy: chuẩn bị thông xe' }),
      }),
    )
    expect(await listMembers(db, id)).toHaveLength(3)
  })

  test('a withdrawn article leaves the page at once and returns to its old place', async () => {
    const { id } = await storyline('Hồ Văn Quán')
    const one = await published('Nạo vét hồ Văn Quán')
    const other = await published('Kè hồ Văn Quán')
    for (const { id: articleId } of [one, other]) accepted(await addToStoryline(desk, { id, articleId }))
    const seq = await latestSeq()
    const gone = accepted(await withdrawArticle(desk, { ...one, reason: 'Chưa kiểm chứng' }))
    expect(await tagsSince(seq)).toEqual(
      expect.arrayContaining([surfaceTag.storyline(id), surfaceTag.related(other.id)]),
    )
    expect((await listInStoryline(db, id, 10)).map((card) => card.id)).toEqual([other.id])
    accepted(await restoreArticle(desk, gone))
    expect((await listInStoryline(db, id, 10)).map((card) => card.id)).toEqual([other.id, one.id])
  })

  test('taken out, it is gone from the page, and its own page learns of it', async () => {
    const { id } = await storyline('Vành đai 4')
    const { id: articleId } = await published('Bàn giao mặt bằng vành đai 4')
    accepted(await addToStoryline(desk, { id, articleId }))
    expect(await addToStoryline(desk, { id, articleId })).toMatchObject({ refusal: 'already-there' })
    const seq = await latestSeq()
    accepted(await removeFromStoryline(desk, { id, articleId }))
    expect(await tagsSince(seq)).toEqual(
      expect.arrayContaining([surfaceTag.storyline(id), surfaceTag.related(articleId)]),
    )
    expect(await removeFromStoryline(desk, { id, articleId })).toMatchObject({ refusal: 'not-found' })
    expect(await addToStoryline(desk, { id: 99_999, articleId })).toMatchObject({ refusal: 'not-found' })
    expect(await addToStoryline(desk, { id, articleId: 99_999 })).toMatchObject({ refusal: 'not-found' })
  })

  test('an article stands in three storylines at most; closed ones are not offered for it', async () => {
    const { id: articleId } = await published('Một bài nhiều chuyện')
    for (let nth = 0; nth < STORYLINES_OF_ARTICLE_MAX; nth += 1) {
      const { id } = await storyline(`Chuyện thứ ${nth}`)
      accepted(await addToStoryline(desk, { id, articleId }))
    }
    const { id } = await storyline('Chuyện thừa')
    expect(await addToStoryline(desk, { id, articleId })).toMatchObject({ refusal: 'too-many-storylines' })
    accepted(await closeStoryline(desk, { id }))
    const { own, others } = await storylinesAround(db, articleId, 100)
    expect(own).toHaveLength(STORYLINES_OF_ARTICLE_MAX)
    expect(others.map((one) => one.id)).not.toContain(id)
  })

  test('an address without a storyline is known to name nothing, and one with a number is no article', async () => {
    const { slug } = await storyline('Bầu cử 2026')
    expect(slug).toBe('bau-cu-2026')
    expect(await isNowhere(db, '/dong-su-kien/bau-cu-2026')).toBe(false)
    expect(await isNowhere(db, '/dong-su-kien/khong-co-1')).toBe(true)
    expect(await liveAt(db, '/dong-su-kien/bau-cu-2026')).toBe('page')
    expect(await liveAt(db, '/dong-su-kien/khong-co-1')).toBeNull()
  })
})

test('whatever comes, goes and returns, every page of a storyline that changes is made anew', async () => {
  const { id } = await storyline('Dài kỳ')
  const texts: SavedArticle[] = []
  const states: ('in' | 'withdrawn' | 'out')[] = []
  const count = STORYLINE_NEWEST_COUNT + 5
  for (let nth = 0; nth < count; nth += 1) {
    texts.push(await published(`Kỳ ${nth}`))
    accepted(await addToStoryline(desk, { id, articleId: texts[nth]?.id }))
    states.push('in')
  }
  const placed = async () =>
    db.execute<{ id: number; published_at: string }>(
      sql`select articles.id, articles.published_at from articles join storyline_articles on article_id = articles.id
        where storyline_id = ${id} and status = 'published'`,
    )
  const boxOf = async (article: { id: number; published_at: string }) => {
    const [box] = await listStorylineBoxes(db, { id: article.id, publishedAt: new Date(article.published_at) })
    const shown = box?.articles.map((card) => card.id) ?? []
    return {
      shown,
      tags: [surfaceTag.article(article.id), surfaceTag.related(article.id), ...shown.map(surfaceTag.card)],
    }
  }
  const boxes = async () =>
    new Map(await Promise.all((await placed()).map(async (one) => [one.id, await boxOf(one)] as const)))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(count - 1), { minLength: 3, maxLength: 6 }), async (deeds) => {
      for (const index of deeds) {
        const before = await boxes()
        const seq = await latestSeq()
        const text = texts[index] as SavedArticle
        const pair = { id, articleId: text.id }
        if (states[index] === 'in' && index % 2 === 0) {
          texts[index] = accepted(await withdrawArticle(desk, { ...text, reason: 'Thử' }))
          states[index] = 'withdrawn'
        } else if (states[index] === 'in') {
          accepted(await removeFromStoryline(desk, pair))
          states[index] = 'out'
        } else {
          if (states[index] === 'withdrawn') texts[index] = accepted(await restoreArticle(desk, text))
          else accepted(await addToStoryline(desk, pair))
          states[index] = 'in'
        }
        const stale = new Set(await tagsSince(seq))
        for (const [article, { shown }] of await boxes()) {
          expect(shown).not.toContain(article)
          expect(shown.length).toBeLessThanOrEqual(STORYLINE_BOX_COUNT)
          const kept = before.get(article)
          if (kept && JSON.stringify(kept.shown) !== JSON.stringify(shown)) {
            expect(kept.tags.filter((tag) => stale.has(tag))).not.toEqual([])
          }
        }
      }
    }),
    { numRuns: 10 },
  )
})

test('a timeline, its list and the boxes are walks of an index', async () => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`)
    await tx.execute(sql`insert into articles (id, status, section_id, headline, published_at)
      select n, 'published', 1, 'Bài ' || n, timestamptz '2020-01-01' + n * interval '1 minute' from generate_series(100001, 120000) n`)
    await tx.execute(
      sql`insert into storylines (id, slug, title) select n, 'dong-' || n, 'Dòng ' || n from generate_series(1001, 1200) n`,
    )
    await tx.execute(sql`insert into storyline_articles (storyline_id, article_id, published_at)
      select 1001 + id % 200, id, published_at from articles where id > 100000`)
  })
  await db.execute(sql`analyze`)
  for (const read of [
    (tx: typeof db) => listInStoryline(tx, 1_007, 30, 30),
    (tx: typeof db) => listStorylineBoxes(tx, { id: 110_000, publishedAt: new Date('2020-01-08T18:40:00Z') }),
  ]) {
    const [plan] = await plansOf(read)
    expect(plan).toContain('storyline_articles_timeline_idx')
    expect(plan).not.toMatch(/Seq Scan on (storyline_articles|articles)/)
  }
})

test('a picture over a storyline is in use, its page learns of a change', async () => {
  await db.execute(
    sql`insert into media (id, file, width_pixels, height_pixels, is_decorative) values (7, 'bay.jpg', 4, 3, true)`,
  )
  const { id, slug } = await storyline('Phố sách ven hồ', { leadMediaId: '7' })
  const { id: articleId } = await published('Khai trương phố sách')
  accepted(await addToStoryline(desk, { id, articleId }))
  expect(await countUses(db, 7)).toBe(1)
  expect(await usesOfPicture(db, 7)).toEqual([{ kind: 'storyline', id, title: 'Phố sách ven hồ' }])
  expect(await tagsShowing(db, 7)).toContain(surfaceTag.storyline(id))
  expect(await findStoryline(db, slug)).toMatchObject({ leadPicture: { file: 'bay.jpg' } })
})
