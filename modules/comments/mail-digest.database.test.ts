import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { userSections, users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { commentDigests, comments } from '@/db/schema/comments'
import { outboxMails } from '@/db/schema/mail'
import { notificationSettings } from '@/db/schema/newsroom'
import { sections } from '@/db/schema/shelves'
import { mailDigest } from './mail-digest'
import { insertComment } from './testing-comments'

const at = (clock: string) => new Date(`2026-11-20T${clock}:00+07:00`)
const MORNING = at('07:05')

beforeAll(async () => {
  const account = { passwordHash: '-' }
  await db.insert(users).values([
    { id: 1, email: 'duyet@example.vn', name: 'Người Duyệt', role: 'moderator', ...account },
    { id: 2, email: 'bien-tap@example.vn', name: 'Biên Tập', role: 'editor', ...account },
    { id: 3, email: 'im-lang@example.vn', name: 'Im Lặng', role: 'chief', ...account },
    { id: 4, email: 'phong-vien@example.vn', name: 'Phóng Viên', role: 'reporter', ...account },
    { id: 5, email: 'da-nghi@example.vn', name: 'Đã Nghỉ', role: 'moderator', disabledAt: new Date(), ...account },
  ])
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(userSections).values({ userId: 2, sectionId: 2 })
  await db.insert(notificationSettings).values({ userId: 3, isByMail: false })
  await db.insert(articles).values([
    { id: 1, sectionId: 1, status: 'published', publishedAt: new Date(), headline: 'Phố nghề' },
    { id: 2, sectionId: 2, status: 'published', publishedAt: new Date(), headline: 'Lớp học tối' },
  ])
})
beforeEach(async () => {
  for (const table of [comments, commentDigests, outboxMails]) await db.delete(table)
})

const letters = () => db.select().from(outboxMails).orderBy(outboxMails.to)

test('from seven in the morning everybody is told once what waits for them, and of nobody who wrote', async () => {
  const secret = { authorName: 'Bà Tư ở tổ 7', title: 'Đèn hỏng', body: 'Gọi 0912 345 678' }
  await insertComment(1, { ...secret, createdAt: at('01:00') })
  await insertComment(1, { ...secret, isHeld: true, createdAt: at('06:00') })
  await insertComment(2, { ...secret, createdAt: at('06:30') })
  expect(await mailDigest(db, at('06:59'))).toBe(0)
  expect(await mailDigest(db, MORNING)).toBe(2)
  const [editors, moderators, ...others] = await letters()
  expect(others).toEqual([])
  expect(editors).toMatchObject({ to: 'bien-tap@example.vn', subject: '1 bình luận đang chờ' })
  expect(moderators).toMatchObject({ to: 'duyet@example.vn', subject: '3 bình luận đang chờ' })
  expect(moderators?.text).toContain('- 2 chờ duyệt\n- 1 cần xem kỹ')
  expect(moderators?.text).toContain('Bình luận cũ nhất đã chờ 6 giờ.')
  for (const { text } of [editors!, moderators!]) expect(text).not.toMatch(/Bà Tư|Đèn hỏng|0912/)
  expect(await mailDigest(db, at('12:00'))).toBe(0)
  expect(await letters()).toHaveLength(2)
})

test('a morning with nothing to do sends nothing, and the first thing of the day does', async () => {
  await insertComment(1, { status: 'approved' })
  expect(await mailDigest(db, MORNING)).toBe(0)
  await insertComment(1)
  expect(await mailDigest(db, at('09:00'))).toBe(1)
})

test('of many instances that look at once one sends', async () => {
  await insertComment(1)
  const sent = await Promise.all(Array.from({ length: 8 }, () => mailDigest(db, MORNING)))
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await letters()).toHaveLength(1)
})
