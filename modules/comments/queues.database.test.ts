import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { sections } from '@/db/schema/shelves'
import { clusterStatement, listClusters } from './cluster-queries'
import { type DeskComment, listQueue } from './desk-queries'
import { countQueues, countsStatement } from './queue-counts'
import { queueStatement } from './queue-statement'
import { QUEUES, type QueueFilter, type QueueOrder } from './queues'
import { aComment } from './testing-comments'

const EVERYWHERE = { articleId: null, sectionIds: null }
const FIRST: QueueFilter = { queue: 'waiting', order: 'age', after: null, limit: 20, ...EVERYWHERE }

beforeAll(async () => {
  await db.insert(users).values({ id: 1, email: 'm@example.vn', name: 'M', role: 'moderator', passwordHash: '-' })
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(articles).values([
    { id: 1, sectionId: 1, status: 'published', publishedAt: new Date(), headline: 'Phố nghề' },
    { id: 2, sectionId: 2, status: 'draft', headline: 'Lớp học tối' },
  ])
})

describe('each comment lies in one queue', () => {
  beforeEach(() => db.delete(comments))
  const at = (minute: number) => new Date(1_800_000_000_000 + minute * 60_000)
  const idsIn = async (filter: Partial<QueueFilter>) =>
    (await listQueue(db, { ...FIRST, ...filter })).map(({ id }) => id)

  test('by what is to be done with it, the oldest first; what is decided, the newest first', async () => {
    const doubted = { isHeld: true, status: 'pending' } as const
    const wanted = {
      waiting: [await aComment({ createdAt: at(2) }), await aComment({ createdAt: at(5) })],
      held: [await aComment({ ...doubted, createdAt: at(1) })],
      reported: [await aComment({ status: 'approved', openReportCount: 1, createdAt: at(3) })],
      appealed: [await aComment({ ...doubted, appealedAt: at(9), createdAt: at(0) })],
      approved: [await aComment({ status: 'approved', createdAt: at(4) })],
      rejected: [
        await aComment({ status: 'rejected', rejectionCode: 'insult', createdAt: at(7) }),
        await aComment({ status: 'rejected', rejectionCode: 'other', createdAt: at(6) }),
      ],
      spam: [await aComment({ status: 'rejected', rejectionCode: 'spam', createdAt: at(8) })],
      withdrawn: [await aComment({ status: 'withdrawn' })],
    }
    await aComment({ status: 'approved', isOfficial: true, parentId: wanted.approved[0] })
    const found = Object.fromEntries(await Promise.all(QUEUES.map(async (queue) => [queue, await idsIn({ queue })])))
    expect(found).toEqual({ ...wanted, approved: [wanted.approved[0], wanted.reported[0]] })
    expect(await countQueues(db, EVERYWHERE)).toEqual({
      ...{ waiting: 2, held: 1, reported: 1, appealed: 1, approved: 2, rejected: 2, spam: 1, withdrawn: 1 },
    })
  })

  test('an editor sees those of their sections, and any article has its own', async () => {
    const [here, there] = [await aComment(), await aComment({ articleId: 2 })]
    expect(await idsIn({ sectionIds: [2] })).toEqual([there])
    expect(await idsIn({ sectionIds: [] })).toEqual([])
    expect(await idsIn({ articleId: 1 })).toEqual([here])
    expect(await countQueues(db, { articleId: null, sectionIds: [2] })).toMatchObject({ waiting: 1, approved: null })
    expect(await countQueues(db, { articleId: 1, sectionIds: [1, 2] })).toMatchObject({ waiting: 1, approved: 0 })
  })

  test('with its article, and with the comment it answers', async () => {
    const parent = await aComment({ status: 'approved', title: 'Hỏi', body: 'Bao giờ xong?' })
    await aComment({ parentId: parent })
    const [answer] = await listQueue(db, FIRST)
    expect(answer).toMatchObject({
      parent: { id: parent, title: 'Hỏi', body: 'Bao giờ xong?', status: 'approved' },
      article: { id: 1, headline: 'Phố nghề', sectionId: 1, path: '/thoi-su/pho-nghe-1' },
    })
    const [alone] = await listQueue(db, { ...FIRST, queue: 'approved' })
    expect(alone).toMatchObject({ parent: null })
  })

  test('of near-duplicates in a queue only the first is listed, the others stand folded beside it', async () => {
    const first = await aComment({ body: 'Vay nhanh' })
    const twins = [await aComment(), await aComment({ articleId: 2 }), await aComment()]
    await db.update(comments).set({ clusterId: first })
    // What is decided stands for itself.
    await db.update(comments).set({ status: 'rejected', rejectionCode: 'spam' }).where(sql`id = ${twins[2]}`)
    const other = await aComment()
    expect(await idsIn({})).toEqual([first, other])
    const clusters = await listClusters(db, 'waiting', EVERYWHERE, [first])
    expect(clusters.get(first)?.map(({ id }) => id)).toEqual([first, twins[0], twins[1]])
    expect(clusters.get(first)?.[0]?.excerpt).toBe('Góp ý: Vay nhanh')
    // For an editor the first of their own sections stands for the rest.
    expect(await idsIn({ sectionIds: [2] })).toEqual([twins[1]])
    expect(await idsIn({ queue: 'spam' })).toEqual([twins[2]])
  })

  const pagesOf = async (filter: Partial<QueueFilter>) => {
    const seen: number[] = []
    let after: QueueFilter['after'] = null
    for (;;) {
      const page: DeskComment[] = await listQueue(db, { ...FIRST, ...filter, limit: 2, after })
      const last = page.at(-1)
      if (!last) return seen
      seen.push(...page.map(({ id }) => id))
      const { id, createdAt, spamScore, abuseScore } = last
      after = filter.order === 'suspicion' ? { score: Math.max(spamScore, abuseScore), id } : { createdAt, id }
    }
  }

  test('pages follow one another without a gap, also where times and scores are equal', async () => {
    const held = { isHeld: true, createdAt: at(1) }
    const scores = [0.1, 0.87, 0.87, 0.3, 0.87]
    const ids: number[] = []
    for (const spamScore of scores) ids.push(await aComment({ ...held, spamScore, abuseScore: 0.2 }))
    expect(await pagesOf({ queue: 'held' })).toEqual(ids)
    expect(await pagesOf({ queue: 'held', order: 'suspicion' })).toEqual([4, 2, 1, 3, 0].map((place) => ids[place]))
    await db.update(comments).set({ status: 'rejected', rejectionCode: 'insult' })
    await db.update(comments).set({ rejectionCode: 'off-topic' }).where(sql`id = ${ids[2]}`)
    expect(await pagesOf({ queue: 'rejected' })).toEqual([...ids].reverse())
  })
})

describe('in a long archive every page is a short walk of an index', () => {
  const COMMENT_COUNT = 60_000
  beforeAll(async () => {
    await db.transaction(async (tx) => {
      await tx.execute(sql`set local statement_timeout = 0`)
      await tx.execute(sql`delete from comments`)
      await tx.execute(sql`
        insert into articles (id, status, section_id, headline, published_at)
        select n, 'published', 1 + n % 2, 'Bài ' || n, now() from generate_series(3, 2000) n`)
      // Every hundredth waits, and one flood of two thousand near-duplicates stands in the middle of what is held.
      await tx.execute(sql`
        insert into comments (id, article_id, status, author_name, title, body, receipt_hash, idempotency_key, consent_version,
          text_fingerprint, created_at, is_held, rejection_code, cluster_id, spam_score, open_report_count, appealed_at)
        select n, 1 + n % 2000, s.status::comment_status, 'Bạn đọc', 'Góp ý', 'Nội dung', 'h' || n, gen_random_uuid(), 'thử', 'f' || n,
          timestamptz '2020-01-01' + n * interval '40 minutes', n % 200 = 0 or s.flood,
          case when s.status = 'rejected' then case when n % 40 = 0 then 'insult' else 'spam' end end,
          case when s.flood then 30001 end, (n % 97) / 97.0,
          case when s.status = 'approved' and n % 900 = 0 then 1 else 0 end,
          case when s.status = 'pending' and n % 2000 = 0 then now() end
        from generate_series(1, ${COMMENT_COUNT}::int) n, lateral (select n between 30001 and 32000 as flood,
          case when n between 30001 and 32000 or n % 100 = 0 then 'pending' when n % 10 < 8 then 'approved' else 'rejected' end as status) s`)
    })
    await db.execute(sql`analyze`)
  }, 60_000)

  /** The plan as text, and how many pages of memory it touched. */
  async function walked(statement: SQL) {
    const rows = await db.execute(sql`explain (analyze, buffers, format json) ${statement}`)
    const [{ Plan: plan }] = Object.values(rows[0] as object)[0] as [{ Plan: Record<string, unknown> }]
    return {
      text: JSON.stringify(plan),
      pages: (plan['Shared Hit Blocks'] as number) + (plan['Shared Read Blocks'] as number),
    }
  }
  const SEQUENTIAL = /"Node Type":"Seq Scan"[^}]*"Relation Name":"comments"/
  const middle = { createdAt: new Date('2021-06-01T00:00:00Z'), id: 20_000 }
  const cases: [queue: QueueFilter['queue'], order: QueueOrder][] = [
    ...QUEUES.map((queue): [QueueFilter['queue'], QueueOrder] => [queue, 'age']),
    ['held', 'suspicion'],
  ]

  test.each(cases)('%s by %s', async (queue, order) => {
    for (const after of [null, order === 'suspicion' ? { score: 0.5, id: 31_000 } : middle])
      for (const scope of [EVERYWHERE, { ...EVERYWHERE, sectionIds: [1] }, { ...EVERYWHERE, articleId: 7 }]) {
        const { text, pages } = await walked(queueStatement({ queue, order, after, limit: 21, ...scope }))
        const what = `${JSON.stringify(scope)} ${after ? 'trang sau' : 'trang đầu'}`
        expect(text, what).not.toMatch(SEQUENTIAL)
        // The flood is read once, and for an editor with the section of each.
        expect(pages, what).toBeLessThan(queue === 'held' ? 12_000 : 3_000)
      }
  })

  test('counts stop counting, clusters are found by their number', async () => {
    const counted = await walked(countsStatement(EVERYWHERE, QUEUES))
    expect(counted.pages).toBeLessThan(2_000)
    const { text, pages } = await walked(clusterStatement('held', EVERYWHERE, [30_001]))
    expect(text).toContain('comments_cluster_idx')
    expect(pages).toBeLessThan(1_500)
    expect((await listClusters(db, 'held', EVERYWHERE, [30_001])).get(30_001)).toHaveLength(500)
    expect(await listQueue(db, { ...FIRST, queue: 'held', limit: 500 })).not.toHaveLength(500)
  })
})
