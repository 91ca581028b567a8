import type { Page } from '@playwright/test'
import { and, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { ROLES, sessions } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { DOORS } from '@/modules/accounts/doors/all-doors'
import { answerToForm } from './answer-to-form'
import { expectAccessible } from './axe'
import { aComment, CommentForm } from './comment-form'
import { builtActions } from './doors/built-doors'
import { Caller } from './doors/knock'
import { expect, test } from './newsroom'
import { aPerson, signIn } from './people'
import { anArticle, commentsOn } from './table'

const FILE = 'app/(newsroom)/toa-soan/(ban)/binh-luan/so-dien-thoai/actions.ts'
const REASON = 'Gọi hỏi địa điểm nêu trong bình luận.'
const SHOWN = '0912 345 678'

/** A comment whose writer left a number, sent as a reader sends it. */
async function aCommentWithPhone(page: Page, sectionSlug = 'thoi-su'): Promise<number> {
  const article = await anArticle({ sectionSlug })
  await page.goto(article.path)
  const form = new CommentForm(page)
  await form.open()
  await form.write(aComment({ phone: SHOWN }))
  await form.send.click()
  await expect(page).toHaveURL(/\/phan-hoi\//)
  return (await commentsOn(article.id))[0]!.id
}

const linesOf = (commentId: number) =>
  db
    .select()
    .from(auditLog)
    .where(and(eq(auditLog.object, `comment:${commentId}`), eq(auditLog.verb, 'reveal-phone')))

const forgetProof = (userId: number) =>
  db
    .update(sessions)
    .set({ provenAt: new Date(0) })
    .where(eq(sessions.userId, userId))

test('người duyệt xem số điện thoại: cần lý do, số hiện một lần, nhật ký giữ lý do chứ không giữ số', async ({
  page,
  anotherReader,
  signInAs,
}) => {
  const id = await aCommentWithPhone(anotherReader)
  const moderator = await signInAs('moderator')
  const answer = await page.goto(`/toa-soan/binh-luan/${id}`)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(page.getByText(SHOWN)).toHaveCount(0)
  // Other journeys leave the same number.
  await expect(page.getByRole('region', { name: 'Người viết này' })).toContainText(/cùng số điện thoại/i)
  await expectAccessible(page)
  await page.getByLabel(/^Vì sao cần xem/).fill('Cần gọi')
  await page.getByRole('button', { name: 'Hiện số điện thoại' }).click()
  await expect(page.getByLabel(/^Vì sao cần xem/)).toHaveAccessibleDescription(/ít nhất 10 ký tự/)
  await expect(page.getByLabel(/^Vì sao cần xem/)).toHaveValue('Cần gọi')
  await page.getByLabel(/^Vì sao cần xem/).fill(REASON)
  const [shown] = await Promise.all([
    answerToForm(page),
    page.getByRole('button', { name: 'Hiện số điện thoại' }).click(),
  ])
  expect(shown.headers()['cache-control']).toContain('no-store')
  await expect(page.getByText(SHOWN)).toBeVisible()
  await page.reload()
  await expect(page.getByText(SHOWN)).toHaveCount(0)
  const lines = await linesOf(id)
  expect(lines).toMatchObject([{ actorId: moderator.id, details: { reason: REASON } }])
  expect(JSON.stringify(lines)).not.toContain('912345678')
})

test('không JavaScript cũng vậy', async ({ readerWithoutJavaScript: page, baseURL, anotherReader }) => {
  const id = await aCommentWithPhone(anotherReader)
  await signIn(page.context(), await aPerson('moderator'), baseURL ?? '')
  await page.goto(`/toa-soan/binh-luan/${id}`)
  await page.getByLabel(/^Vì sao cần xem/).fill(REASON)
  await page.getByRole('button', { name: 'Hiện số điện thoại' }).click()
  await expect(page.getByText(SHOWN)).toBeVisible()
  await page.goto(`/toa-soan/binh-luan/${id}`)
  await expect(page.getByText(SHOWN)).toHaveCount(0)
})

test('bàn để quên mười phút: phải xác nhận trước, biểu mẫu cũ gửi lại thì bị từ chối và chữ còn nguyên', async ({
  page,
  anotherReader,
  signInAs,
}) => {
  const id = await aCommentWithPhone(anotherReader)
  const moderator = await signInAs('moderator')
  await page.goto(`/toa-soan/binh-luan/${id}`)
  await page.getByLabel(/^Vì sao cần xem/).fill(REASON)
  await forgetProof(moderator.id)
  await page.getByRole('button', { name: 'Hiện số điện thoại' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Đã quá 10 phút')
  await expect(page.getByLabel(/^Vì sao cần xem/)).toHaveValue(REASON)
  await page.goto(`/toa-soan/binh-luan/${id}`)
  await page.getByRole('link', { name: 'Xác nhận để xem số điện thoại' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Xác nhận là bạn' })).toBeVisible()
  expect(await linesOf(id)).toEqual([])
})

test('xem số điện thoại: ai không giữ chuyên mục ấy thì bị từ chối', async ({ anotherReader, baseURL, address }) => {
  const door = DOORS.find((one) => one.kind === 'action' && one.file === FILE)
  const built = builtActions().find(({ file }) => file === FILE)
  const id = await aCommentWithPhone(anotherReader, 'giao-duc')
  for (const role of ROLES) {
    if (door?.kind !== 'action' || door.onComment?.[role] === 'any') continue
    const caller = await Caller.of(await aPerson(role, role === 'editor' ? ['thoi-su'] : []), baseURL, address)
    const fields = { id: String(id), reason: REASON }
    const answer = await caller.callAction(`/toa-soan/binh-luan/${id}`, built?.id ?? '', fields)
    expect(answer.status, role).toBe(403)
    expect(answer.body, role).not.toContain(SHOWN)
  }
  const nobody = await Caller.nobody(baseURL, address).callAction(`/toa-soan/binh-luan/${id}`, built?.id ?? '', {
    id: String(id),
    reason: REASON,
  })
  expect(nobody.status).toBe(403)
  expect(await linesOf(id)).toEqual([])
})
