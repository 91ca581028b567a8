import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { commentAgreements, comments } from '@/db/schema/comments'
import { invalidations } from '@/db/schema/log'
import { viewSalts } from '@/db/schema/views'
import { type Agreed, agreeWithComment } from './agree'
import { AGREEMENTS_PER_MINUTE } from './agree-limit'
import { announceAgreements } from './announce-agreements'
import { placeStragglers } from './place-stragglers'
import { insertComment } from './testing-comments'

const ARTICLE = 1
const DRAFT = 2
let commentId: number

beforeEach(async () => {
  for (const table of [commentAgreements, comments, articles, invalidations]) await db.delete(table)
  await db.insert(articles).values([
    { id: ARTICLE, status: 'published', headline: 'Phố nghề', publishedAt: new Date() },
    { id: DRAFT, headline: 'Bản nháp' },
  ])
  commentId = (await insertComment(ARTICLE, seen(1))).id
})

const seen = (threadPosition: number | null) =>
  ({ status: 'approved', firstApprovedAt: new Date(), threadPosition }) as const

let lastAddress = 0
const anAddress = () => `198.18.${Math.floor(++lastAddress / 250)}.${lastAddress % 250}`
const agree = (address: string, id: unknown = commentId, userAgent = 'Firefox') =>
  agreeWithComment(null, { binhLuan: id, address, userAgent })

const countOf = async (id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0]?.agreementCount
const staleTags = async () => (await db.select().from(invalidations)).map(({ tag }) => tag)

test('a reader agrees once a day: the second time counts nothing and is told so', async () => {
  const address = anAddress()
  const first = await agree(address)
  expect(first).toEqual({ ok: true, value: { commentId, articleId: ARTICLE, agreementCount: 1, isNew: true } })
  expect(await agree(address)).toMatchObject({ value: { agreementCount: 1, isNew: false } })
  expect(await agree(address, commentId, 'Chrome')).toMatchObject({ value: { agreementCount: 2, isNew: true } })
  expect(await countOf(commentId)).toBe(2)
})

test('three hundred readers at once, each three times, count three hundred', async () => {
  const addresses = Array.from({ length: 300 }, anAddress)
  const results = await Promise.all([...addresses, ...addresses, ...addresses].map((address) => agree(address)))
  const values = results.flatMap((result): Agreed[] => (result.ok ? [result.value] : []))
  expect(values).toHaveLength(900)
  expect(values.filter(({ isNew }) => isNew)).toHaveLength(300)
  expect(await countOf(commentId)).toBe(300)
  expect(await db.select().from(commentAgreements)).toHaveLength(300)
}, 60_000)

test('only what readers can see can be agreed with', async () => {
  const hidden = [
    await insertComment(ARTICLE),
    await insertComment(ARTICLE, { ...seen(2), status: 'rejected', rejectionCode: 'insult' }),
    await insertComment(ARTICLE, { ...seen(3), status: 'withdrawn' }),
    await insertComment(ARTICLE, { ...seen(4), erasedAt: new Date() }),
    await insertComment(DRAFT, seen(1)),
  ]
  for (const id of [...hidden.map((comment) => comment.id), 999_999, 0, -1, 'một', '1e3', null, 2 ** 60])
    expect(await agree(anAddress(), id), String(id)).toEqual({ ok: false, refusal: 'not-found' })
  expect(await db.select().from(commentAgreements)).toEqual([])
})

test('an address that presses without end is told how long to wait', async () => {
  const address = anAddress()
  for (let count = 0; count < AGREEMENTS_PER_MINUTE; count++) await agree(address, commentId, `Trình duyệt ${count}`)
  const refused = await agree(address, commentId, 'Trình duyệt nữa')
  // The minute of the clock may have passed meanwhile.
  if (!refused.ok) expect(refused.refusal).toMatchObject({ kind: 'too-many' })
  expect(await countOf(commentId)).toBeLessThanOrEqual(AGREEMENTS_PER_MINUTE + 1)
})

test('what somebody agrees with cannot be laid side by side, and no address is stored', async () => {
  const other = await insertComment(ARTICLE, seen(2))
  const address = anAddress()
  await agree(address)
  await agree(address, other.id)
  const rows = await db.select().from(commentAgreements)
  expect(new Set(rows.map(({ visitor }) => visitor)).size).toBe(2)
  expect(JSON.stringify(rows)).not.toContain(address)
})

test('pages are told of many agreements at once, and of none when there are none', async () => {
  const reply = await insertComment(ARTICLE, { ...seen(null), parentId: commentId })
  for (let count = 0; count < 20; count++) await agree(anAddress())
  await agree(anAddress(), reply.id)
  expect(await staleTags()).toEqual([])
  await announceAgreements()
  expect((await staleTags()).sort()).toEqual(['thread:1', 'thread:1:1', 'thread:1:agreed'])
  await db.delete(invalidations)
  await announceAgreements()
  expect(await staleTags()).toEqual([])
})

test('agreements that come while others are announced are announced as well', async () => {
  const posts = Array.from({ length: 60 }, () => agree(anAddress()))
  await Promise.all([...posts, ...Array.from({ length: 5 }, announceAgreements)])
  await announceAgreements()
  const [row] = await db.select().from(comments).where(eq(comments.id, commentId))
  expect([row?.agreementCount, row?.announcedAgreementCount]).toEqual([60, 60])
  expect((await staleTags()).length).toBeGreaterThan(0)
})

test('a comment approved by a build that knew no places gets one', async () => {
  const { id } = await insertComment(ARTICLE, { status: 'approved', moderatedAt: new Date('2026-01-01') })
  await placeStragglers()
  const [row] = await db.select().from(comments).where(eq(comments.id, id))
  expect(row).toMatchObject({ threadPosition: 2, firstApprovedAt: new Date('2026-01-01') })
  await db.delete(invalidations)
  await placeStragglers()
  expect(await staleTags()).toEqual([])
})

test('what is not announced yet is found without reading the table', async () => {
  await db.execute(sql`insert into comments (article_id, author_name, title, body, receipt_hash, idempotency_key,
      consent_version, text_fingerprint)
    select ${ARTICLE}, 'A', 'B', 'C', n, gen_random_uuid(), 'thử', n from generate_series(1, 20000) n`)
  await db.execute(sql`analyze comments`)
  const plan = async (where: ReturnType<typeof sql>) =>
    JSON.stringify(await db.execute(sql`explain select id from comments where ${where} order by id limit 100`))
  expect(await plan(sql`agreement_count <> announced_agreement_count`)).toContain('comments_unannounced_idx')
  expect(await plan(sql`status = 'approved' and parent_id is null and thread_position is null`)).toContain(
    'comments_unplaced_idx',
  )
  expect(await db.select().from(viewSalts)).toHaveLength(1)
})
