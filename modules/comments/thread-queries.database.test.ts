import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { comments } from '@/db/schema/comments'
import { plansOf } from '@/db/testing/plans'
import { AGREED_PAGES_MAX, THREAD_PAGE_LENGTH, type ThreadEntry } from './thread'
import { readAgreedPage, readNewestThread, readThreadPage } from './thread-queries'

const LONG = 1
const SHORT = 2
const SILENT = 3
/** Two full pages and five more. */
const LENGTH = 2 * THREAD_PAGE_LENGTH + 5
const OTHER_ARTICLES = 400

/**
 * The long thread's comment n has number n and place n. Comment 3 was taken down, 4 withdrawn, 5 masked, 6 erased; 45
 * has an official answer and five replies, the third of which was taken down. Other articles have as many comments.
 */
beforeAll(async () => {
  await db.execute(sql`insert into articles (id, status, headline, published_at)
    select n, 'published', 'Bài ' || n, now() from generate_series(1, ${OTHER_ARTICLES}::int) n`)
  const columns = sql`(id, article_id, parent_id, author_name, title, body, receipt_hash, idempotency_key,
    consent_version, text_fingerprint, status, first_approved_at, thread_position, agreement_count, created_at)`
  const values = (id: string, article: string, parent: string, place: string) =>
    sql.raw(`select ${id}, ${article}, ${parent}, 'Người viết ' || ${id}, 'Tên ' || ${id}, 'Lời ' || ${id},
      'biên nhận ' || ${id}, gen_random_uuid(), 'thử', ${id}::text, 'approved', now(), ${place}, ${id} % 7,
      timestamptz '2026-01-01 00:00+07' + ${id} * interval '1 minute'`)
  await db.execute(sql`insert into comments ${columns}
    ${values('n', String(LONG), 'null::bigint', 'n')} from generate_series(1, ${LENGTH}::int) n`)
  await db.execute(sql`insert into comments ${columns}
    ${values('(1000 + n)', String(LONG), '45', 'null::int')} from generate_series(1, 6) n`)
  await db.execute(sql`insert into comments ${columns}
    ${values('(10000 + article * 100 + n)', 'article', 'null::bigint', 'n')}
    from generate_series(4, ${OTHER_ARTICLES}::int) article, generate_series(1, ${LENGTH}::int) n`)
  await db.execute(sql`insert into comments ${columns}
    ${values('(900000 + article * 100 + n)', 'article', '10000 + article * 100 + 1', 'null::int')}
    from generate_series(4, ${OTHER_ARTICLES}::int) article, generate_series(1, 5) n`)
  const change = (id: number, set: Partial<typeof comments.$inferInsert>) =>
    db.update(comments).set(set).where(eq(comments.id, id))
  await change(3, { status: 'rejected', rejectionCode: 'insult' })
  await change(4, { status: 'withdrawn' })
  await change(5, { maskedAt: new Date() })
  await change(6, { erasedAt: new Date() })
  await change(1001, { isOfficial: true, authorName: 'UBND phường', createdAt: new Date('2026-02-01') })
  await change(1004, { status: 'rejected', rejectionCode: 'insult' })
  const common = { title: 'Chưa ai thấy', body: 'Chờ duyệt', consentVersion: 'thử', textFingerprint: 'x' }
  await db.insert(comments).values([
    {
      ...common,
      id: 9_000_001,
      articleId: SHORT,
      authorName: 'Đợi',
      receiptHash: 'a',
      idempotencyKey: '00000000-0000-8000-8000-000000000001',
    },
    {
      ...common,
      id: 9_000_002,
      articleId: SHORT,
      authorName: 'Bị từ chối',
      receiptHash: 'b',
      idempotencyKey: '00000000-0000-8000-8000-000000000002',
      status: 'rejected',
      rejectionCode: 'spam',
    },
  ])
  await db.execute(sql`analyze`)
}, 60_000)

const numbers = (entries: readonly ThreadEntry[]) => entries.map(({ comment }) => comment.id)
const downFrom = (first: number, last: number) => Array.from({ length: first - last + 1 }, (_, step) => first - step)

describe('pages of a thread', () => {
  test('the article shows the last page and the full one before it, the newest first, and leads on', async () => {
    const newest = await readNewestThread(db, LONG)
    expect(numbers(newest.entries)).toEqual(downFrom(45, 21))
    expect(newest.olderPage).toBe(1)
  })

  test('pages are counted from the first comment, follow one another without a gap and end', async () => {
    const pages = [
      await readThreadPage(db, LONG, 1),
      await readThreadPage(db, LONG, 2),
      await readThreadPage(db, LONG, 3),
    ]
    expect(pages.map((page) => page && numbers(page.entries))).toEqual([
      downFrom(20, 1),
      downFrom(40, 21),
      downFrom(45, 41),
    ])
    expect(pages.map((page) => [page?.hasOlder, page?.hasNewer, page?.first, page?.last])).toEqual([
      [false, true, 1, 20],
      [true, true, 21, 40],
      [true, false, 41, 45],
    ])
    expect(await readThreadPage(db, LONG, 4)).toBeNull()
    expect(await readThreadPage(db, LONG, 999_999)).toBeNull()
  })

  test('nothing that no reader has seen is in any page', async () => {
    expect(await readNewestThread(db, SHORT)).toEqual({ entries: [], olderPage: null })
    expect(await readThreadPage(db, SHORT, 1)).toBeNull()
    expect(await readAgreedPage(db, SHORT, 1)).toBeNull()
    expect(await readNewestThread(db, SILENT)).toEqual({ entries: [], olderPage: null })
  })

  test('by agreement: most first, the newer of equals before, what was taken down not at all, and only so far', async () => {
    const first = await readAgreedPage(db, LONG, 1)
    const second = await readAgreedPage(db, LONG, 2)
    const third = await readAgreedPage(db, LONG, 3)
    const all = [first, second, third].flatMap((page) => page?.entries ?? [])
    const expected = downFrom(45, 1)
      .filter((id) => ![3, 4, 6].includes(id))
      .sort((one, other) => (other % 7) - (one % 7) || other - one)
    expect(numbers(all)).toEqual(expected)
    expect([first?.hasMore, second?.hasMore, third?.hasMore]).toEqual([true, true, false])
    expect(await readAgreedPage(db, LONG, 4)).toBeNull()
    expect(await readAgreedPage(db, LONG, AGREED_PAGES_MAX + 1)).toBeNull()
  })
})

describe('what was taken away', () => {
  test('leaves a tombstone in its place, without a name or a word', async () => {
    const page = await readThreadPage(db, LONG, 1)
    const states = new Map(page?.entries.map(({ comment }) => [comment.id, comment]))
    expect(states.get(3)).toEqual({ state: 'removed', id: 3 })
    expect(states.get(4)).toEqual({ state: 'withdrawn', id: 4 })
    expect(states.get(6)).toEqual({ state: 'withdrawn', id: 6 })
    expect(states.get(5)).toMatchObject({ state: 'shown', isMasked: true, body: 'Lời 5' })
    expect(JSON.stringify(page)).not.toMatch(/(Người viết|Tên|Lời) [346]"/)
  })

  test('replies: the agency’s answer first, the others in the order they were written, their tombstones among them', async () => {
    const { entries } = await readNewestThread(db, LONG)
    const [entry] = entries
    expect(entry?.officialAnswers.map(({ id, authorName }) => [id, authorName])).toEqual([[1001, 'UBND phường']])
    expect(entry?.replies.map(({ id, state }) => `${id} ${state}`)).toEqual([
      '1002 shown',
      '1003 shown',
      '1004 removed',
      '1005 shown',
      '1006 shown',
    ])
    expect(entries[1]?.replies).toEqual([])
  })

  test('replies under a tombstone stay', async () => {
    await db.update(comments).set({ status: 'rejected', rejectionCode: 'other' }).where(eq(comments.id, 45))
    const [entry] = (await readNewestThread(db, LONG)).entries
    expect(entry?.comment).toEqual({ state: 'removed', id: 45 })
    expect(entry?.replies).toHaveLength(5)
    await db.update(comments).set({ status: 'approved', rejectionCode: null }).where(eq(comments.id, 45))
  })
})

describe('a page costs the same whatever else there is', () => {
  const pages: [string, string[], (tx: typeof db) => Promise<unknown>][] = [
    ['the newest', ['comments_thread_idx', 'comments_parent_idx'], (tx) => readNewestThread(tx, 200)],
    [
      'by age',
      ['comments_thread_idx', 'comments_thread_idx', 'comments_parent_idx'],
      (tx) => readThreadPage(tx, 200, 2),
    ],
    ['by agreement', ['comments_agreed_idx', 'comments_parent_idx'], (tx) => readAgreedPage(tx, 200, 2)],
  ]
  test.each(pages)('%s: a walk of its index, and one question for all replies', async (_name, indexes, read) => {
    const plans = await plansOf(read)
    expect(plans).toHaveLength(indexes.length)
    plans.forEach((plan, place) => {
      expect(plan).toContain(indexes[place])
      expect(plan).not.toContain('Seq Scan on comments')
    })
    expect(plans[0]).not.toMatch(/\bSort\b/)
  })
})
