import { sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { comments, commentTerms } from '@/db/schema/comments'
import { auditLog } from '@/db/schema/log'
import { commentPolicyOf } from '@/modules/settings/comment-policy'
import { type Candidate, screen } from '../screening'
import { insertComment, person } from '../testing-comments'
import { newestApproved } from './approved-neighbours'
import { listKeptTerms, readWordJudge } from './kept-terms'
import { removeTerm } from './remove-term'
import { saveTerm } from './save-term'

const chief = person(1, 'chief')

beforeAll(async () => {
  await db.insert(users).values({ id: 1, email: 'a@example.vn', name: 'A', role: 'chief', passwordHash: '-' })
  await db.insert(articles).values({ id: 1, status: 'published', publishedAt: new Date(), headline: 'Phố nghề' })
})
beforeEach(async () => {
  await db.delete(comments)
  await db.delete(commentTerms)
})

const effects = async (text: string) => (await readWordJudge(db)).find(text).map(({ effect }) => effect)

let number = 0
/** What the pipeline says of a comment that would come now. */
async function screened(title: string, body: string) {
  number += 1
  const candidate: Candidate = {
    ...{ title, body, honeypot: '', correctsId: null, fingerprint: `thử ${number}`, address: `10.9.${number}.1` },
    policy: commentPolicyOf({}),
    words: await readWordJudge(db),
  }
  return db.transaction((tx) => screen(candidate, tx))
}

test('a word added counts for the next comment, a word changed refuses it by name, a word removed lets it through', async () => {
  const body = 'Chợ này toàn bán hàng x.í.m.u.ộ.i giả, phường kiểm tra giúp.'
  expect(await screened('Chợ', body)).toMatchObject({ isHeld: false, refusal: null })
  expect(await saveTerm(chief, { term: 'xí muội', effect: 'hold' })).toMatchObject({ ok: true })
  const held = await screened('Chợ', body)
  expect(held).toMatchObject({ isHeld: true, refusal: null })
  expect(held.notes.find(({ check }) => check === 'words')?.reason).toContain('“x.í.m.u.ộ.i”, viết lẩn tránh')
  expect(await saveTerm(chief, { term: 'Xí Muội', effect: 'refuse' })).toMatchObject({ ok: true })
  expect((await screened('Xí muội', body)).refusal).toEqual({
    kind: 'unwelcome-words',
    words: { tieuDe: ['Xí muội'], noiDung: ['x.í.m.u.ộ.i'] },
  })
  const [row, ...others] = await listKeptTerms(db)
  expect(others).toEqual([])
  expect(await removeTerm(chief, { id: row!.id })).toMatchObject({ ok: true })
  expect(await screened('Chợ', body)).toMatchObject({ isHeld: false, refusal: null })
})

test('a word written without marks may be another one: a person looks, nothing is refused', async () => {
  await saveTerm(chief, { term: 'xí muội', effect: 'refuse' })
  expect(await effects('ban xi muoi gia re o dau')).toEqual(['hold'])
})

test('a word we bring is let through, refused, and put back as it was', async () => {
  expect(await effects('thằng ngu')).toEqual(['hold'])
  await saveTerm(chief, { term: 'thằng ngu', effect: 'allow' })
  expect(await effects('thằng ngu')).toEqual([])
  await saveTerm(chief, { term: 'thằng ngu', effect: 'refuse' })
  expect(await effects('thằng ngu')).toEqual(['refuse'])
  await removeTerm(chief, { id: (await listKeptTerms(db))[0]?.id })
  expect(await effects('thằng ngu')).toEqual(['hold'])
})

test('another process picks the change up without being told', async () => {
  vi.resetModules()
  const elsewhere = await import('./kept-terms')
  expect((await elsewhere.readWordJudge(db)).find('xí muội')).toEqual([])
  await saveTerm(chief, { term: 'xí muội', effect: 'hold' })
  expect((await elsewhere.readWordJudge(db)).find('xí muội')).toHaveLength(1)
  const built = await elsewhere.readWordJudge(db)
  expect(await elsewhere.readWordJudge(db)).toBe(built)
})

test('a word that approved comments have is shown with them before it is saved', async () => {
  await insertComment(1, { status: 'approved', title: 'Chợ', body: 'Mẹ tôi bán ô mai, xí muội ở đầu ngõ.' })
  await insertComment(1, { status: 'approved', body: 'Ngõ này cần thêm đèn.' })
  await insertComment(1, { status: 'rejected', body: 'xí muội rẻ nhất' })
  const wanted = { term: 'xí muội', effect: 'hold' }
  expect(await saveTerm(chief, wanted)).toMatchObject({
    refusal: {
      kind: 'has-neighbours',
      neighbours: { readCount: 2, hitCount: 1, examples: [{ hit: 'xí muội', after: ' ở đầu ngõ.' }] },
    },
  })
  expect(await listKeptTerms(db)).toEqual([])
  expect(await saveTerm(chief, { ...wanted, confirmed: 'ô mai' })).toMatchObject({ ok: false })
  expect(await saveTerm(chief, { ...wanted, confirmed: 'xí muội' })).toMatchObject({ ok: true })
})

test('two words that differ in a mark are two words', async () => {
  await saveTerm(chief, { term: 'xí muội', effect: 'hold' })
  await saveTerm(chief, { term: 'xỉ muội', effect: 'hold' })
  expect((await listKeptTerms(db)).map(({ term }) => term)).toEqual(['xỉ muội', 'xí muội'])
})

test('only whoever answers for every section keeps the list; what makes no sense is told where', async () => {
  for (const role of ['moderator', 'editor', 'admin', 'auditor'] as const) {
    expect(await saveTerm(person(1, role, [1]), { term: 'xí muội', effect: 'hold' })).toMatchObject({
      refusal: 'forbidden',
    })
    expect(await removeTerm(person(1, role, [1]), { id: 1 })).toMatchObject({ refusal: 'forbidden' })
  }
  expect(await saveTerm(chief, { term: '123', effect: 'hold' })).toMatchObject({
    refusal: { problems: { term: 'no-letters' } },
  })
  expect(await saveTerm(chief, { term: '', effect: 'xoá' })).toMatchObject({
    refusal: { problems: { term: 'empty', effect: 'empty' } },
  })
  expect(await saveTerm(chief, { term: 'xí muội', effect: 'allow' })).toMatchObject({
    refusal: { problems: { effect: 'not-ours' } },
  })
  expect(await removeTerm(chief, { id: 987_654 })).toMatchObject({ refusal: 'not-found' })
})

test('the log tells what a word did before and does now', async () => {
  await saveTerm(chief, { term: 'xí muội', effect: 'hold' })
  await saveTerm(chief, { term: 'xí muội', effect: 'refuse' })
  const lines = await db.select().from(auditLog).orderBy(auditLog.id)
  expect(lines.at(-1)).toMatchObject({
    verb: 'save-term',
    object: 'comment-terms',
    actorId: 1,
    details: { term: 'xí muội', effect: 'refuse', before: { effect: 'hold' } },
  })
})

test('the newest approved comments are read by an index', async () => {
  const plan = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`)
    return tx.execute<{ 'QUERY PLAN': string }>(sql`explain ${newestApproved(tx).getSQL()}`)
  })
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n')
  expect(lines).toContain('comments_queue_idx')
  expect(lines).not.toContain('Sort')
})
