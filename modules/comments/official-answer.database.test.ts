import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { approveComment } from './moderate'
import { answerOfficially } from './official-answer'
import { takeBackOfficialAnswer } from './take-back-official-answer'
import { insertComment, person } from './testing-comments'
import { readNewestThread } from './thread-queries'

const editor = person(1, 'editor', [1])
const words = {
  agency: 'UBND phường Phố Mới',
  body: 'Phường đã giao tổ đô thị kiểm tra.\n\nKết quả có trước ngày 5/12.',
}

beforeAll(async () => {
  await db.insert(users).values({ id: 1, email: 'b@example.vn', name: 'B', role: 'editor', passwordHash: '-' })
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(articles).values([
    { id: 1, sectionId: 1, status: 'published', publishedAt: new Date(), headline: 'Phố nghề' },
    { id: 2, sectionId: 2, status: 'published', publishedAt: new Date(), headline: 'Lớp học tối' },
  ])
})
beforeEach(async () => {
  await db.delete(comments)
  await db.update(articles).set({ approvedCommentCount: 0 })
})

async function aShownComment(articleId = 1) {
  const { id } = await insertComment(articleId)
  expect(await approveComment(person(1, 'chief'), { id, version: 1 })).toMatchObject({ ok: true })
  return id
}
const countOn = async (id: number) =>
  (await db.select().from(articles).where(eq(articles.id, id)))[0]?.approvedCommentCount
const answered = async (id: number) => {
  const result = await answerOfficially(editor, { id, ...words })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value.id
}

test('an answer stands under its comment at once, in the name of the agency, counted and noted', async () => {
  const id = await aShownComment()
  await db.delete(invalidations)
  const answer = await answered(id)
  const [entry] = (await readNewestThread(db, 1)).entries
  expect(entry?.officialAnswers).toMatchObject([{ id: answer, authorName: words.agency, body: words.body }])
  expect(await countOn(1)).toBe(2)
  expect((await db.select().from(invalidations)).map(({ tag }) => tag)).toContain('thread:1')
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `comment:${answer}`))
  expect(lines).toMatchObject([{ verb: 'answer-officially', actorId: 1 }])
})

test('taken back it leaves the count and the page', async () => {
  const answer = await answered(await aShownComment())
  expect(await takeBackOfficialAnswer(editor, { id: answer })).toMatchObject({ ok: true })
  expect(await countOn(1)).toBe(1)
  expect((await readNewestThread(db, 1)).entries[0]?.officialAnswers).toEqual([])
  expect(await takeBackOfficialAnswer(editor, { id: answer })).toMatchObject({ refusal: 'not-found' })
})

test('only whoever may publish in the section signs for an agency', async () => {
  const id = await aShownComment(2)
  for (const viewer of [null, editor, person(1, 'moderator'), person(1, 'reporter'), person(1, 'admin')])
    expect(await answerOfficially(viewer, { id, ...words })).toMatchObject({ refusal: 'forbidden' })
  expect(await answerOfficially(person(1, 'chief'), { id, ...words })).toMatchObject({ ok: true })
})

test('a comment readers do not see is not answered; an empty answer is told where', async () => {
  const waiting = await insertComment(1)
  expect(await answerOfficially(editor, { id: waiting.id, ...words })).toMatchObject({ refusal: 'wrong-status' })
  expect(await answerOfficially(editor, { id: 987_654, ...words })).toMatchObject({ refusal: 'not-found' })
  const id = await aShownComment()
  expect(await answerOfficially(editor, { id, agency: '', body: 'Ừ.' })).toMatchObject({
    refusal: { problems: { agency: 'empty', body: 'too-short' } },
  })
})

test('a reader’s comment is not taken back as if it were an agency’s', async () => {
  expect(await takeBackOfficialAnswer(editor, { id: await aShownComment() })).toMatchObject({ refusal: 'not-found' })
})
