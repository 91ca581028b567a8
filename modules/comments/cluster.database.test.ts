import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { sections } from '@/db/schema/shelves'
import { findCluster, likenessOf, twinStatement } from './cluster'
import { insertComment } from './testing-comments'

const loan = (name: string, number: string) => ({
  title: `Vay vốn nhanh trong ngày ${name}`,
  body: `Cần tiền gấp hãy gọi ${number}, lãi suất thấp, không cần thế chấp, giải ngân trong ba mươi phút, hồ sơ chỉ cần căn cước.`,
})
const street = {
  title: 'Vỉa hè phố tôi',
  body: 'Sau đợt dọn vỉa hè, các cháu đi học đã có lối đi an toàn; mong phường giữ được như vậy lâu dài.',
}

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db
    .insert(articles)
    .values({ id: 1, sectionId: 1, status: 'published', publishedAt: new Date(), headline: 'Bài' })
})
beforeEach(() => db.delete(comments))

/** As the screening does: joins a cluster, then stores. */
async function post(words: { title: string; body: string }) {
  const likeness = likenessOf(words)
  const cluster = await db.transaction((tx) => findCluster(tx, words, likeness, null))
  const row = await insertComment(1, { ...words, ...likeness, clusterId: cluster?.clusterId ?? null })
  return { id: row.id, cluster }
}

test('texts made from one another gather around the first of them, others stay apart', async () => {
  const first = await post(loan('Minh', '0912000111'))
  expect(first.cluster).toBeNull()
  expect((await post(street)).cluster).toBeNull()
  expect((await post(loan('Hà', '0987111222'))).cluster).toEqual({ clusterId: first.id, memberCount: 1 })
  expect((await post(loan('Lan', '0933444555'))).cluster).toEqual({ clusterId: first.id, memberCount: 2 })
  const [head] = await db.select().from(comments).where(eq(comments.id, first.id))
  expect(head).toMatchObject({ clusterId: first.id, version: 1 })
})

test('five hundred of one kind are one cluster, however they are varied', async () => {
  const names = ['Minh', 'Hà', 'Lan', 'Tuấn', 'Hương', 'Dũng', 'Phượng']
  for (let number = 0; number < 500; number += 1)
    await post(loan(names[number % names.length]!, `09${String(12_345_678 + number * 7919).slice(0, 8)}`))
  const clusters = await db.execute<{ size: string }>(
    sql`select count(*) as size from comments where cluster_id is not null group by cluster_id order by 1 desc`,
  )
  expect(Number(clusters[0]?.size)).toBeGreaterThanOrEqual(490)
})

test('a few words are like nothing', async () => {
  await post({ title: 'Cảm ơn', body: 'Cảm ơn toà soạn.' })
  expect((await post({ title: 'Cảm ơn', body: 'Cảm ơn toà soạn!' })).cluster).toBeNull()
})

test('a corrected comment is not its own twin', async () => {
  const { id } = await post(street)
  const changed = { ...street, title: 'Vỉa hè phố em' }
  expect(await db.transaction((tx) => findCluster(tx, changed, likenessOf(changed), id))).toBeNull()
})

test('twins are found by their keys, never by reading the table', async () => {
  await db.execute(sql`analyze comments`)
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    return tx.execute<{ 'QUERY PLAN': string }>(sql`explain ${twinStatement(likenessOf(street), null)}`)
  })
  expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('comments_simhash_idx')
})
