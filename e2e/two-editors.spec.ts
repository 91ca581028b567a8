import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db/client'
import { editLeases } from '@/db/schema/writing'
import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, articleRow } from './table'

/** Typing by keys and waiting for what is kept takes its time. */
test.slow()

test('người đến sau biết ai đang sửa, tiếp quản được, và lưu sau thì thấy cả hai bản', async ({
  page,
  signInAs,
  colleague,
}) => {
  const draft = await aDraft()
  await signInAs('chief')
  const other = await colleague('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const [first, second] = [new Editor(page), new Editor(other)]
  await first.write('Bản của người lưu trước.', 'Đoạn cuối chung.')

  await other.goto(`/toa-soan/bai/${draft.id}`)
  await expect(other.getByText(/đang sửa bài này \(từ \d\d:\d\d\)/)).toBeVisible()
  await expect(second.body).toHaveAttribute('contenteditable', 'false')
  await expect(second.save).toHaveCount(0)
  await other.getByRole('button', { name: 'Báo tôi khi xong' }).click()
  await expect(other.getByText('Khi trống, chúng tôi báo bạn ngay.')).toBeVisible()
  await other.getByRole('button', { name: 'Tiếp quản' }).click()
  await expect(second.body).toHaveAttribute('contenteditable', 'true')
  await second.write('Bản của người lưu sau.', 'Đoạn cuối chung.')

  await first.save.click()
  await expect.poll(async () => (await articleRow(draft.id)).version).toBe(draft.version + 1)
  const [answer] = await Promise.all([
    other.waitForResponse((response) => response.request().method() === 'POST' && response.status() === 409),
    second.save.click(),
  ])
  expect(answer.status()).toBe(409)
  const texts = other.getByRole('region', { name: 'Hai bản của bài này' })
  await expect(texts.getByText('Bản của người lưu trước.')).toBeVisible()
  await expect(texts.getByText('Bản của người lưu sau.')).toBeVisible()
  expect((await articleRow(draft.id)).version).toBe(draft.version + 1)

  await texts.getByRole('radio', { name: 'Giữ cả hai' }).check()
  await texts.getByRole('button', { name: 'Ghép theo lựa chọn' }).click()
  await expect(second.body).toContainText('Bản của người lưu trước.')
  await expect(second.body).toContainText('Bản của người lưu sau.')
  await second.save.click()
  await expect.poll(async () => (await articleRow(draft.id)).version).toBe(draft.version + 2)
  const body = JSON.stringify((await articleRow(draft.id)).body)
  for (const words of ['người lưu trước', 'người lưu sau', 'Đoạn cuối chung']) expect(body).toContain(words)
})

test('ai bị tiếp quản thì được báo, và chữ đang viết được giữ riêng cho người ấy', async ({
  page,
  signInAs,
  colleague,
}) => {
  const draft = await aDraft()
  await signInAs('chief')
  const other = await colleague('chief')
  await page.clock.install()
  await page.goto(`/toa-soan/bai/${draft.id}`)
  const editor = new Editor(page)
  await editor.write('Chữ chưa kịp lưu của người trước.')
  await other.goto(`/toa-soan/bai/${draft.id}`)
  await other.getByRole('button', { name: 'Tiếp quản' }).click()
  await expect(new Editor(other).body).toHaveAttribute('contenteditable', 'true')
  await expect(other.getByText('Chữ chưa kịp lưu của người trước.')).toHaveCount(0)

  await page.clock.runFor(25_000)
  await expect(page.getByText(/đã tiếp quản bài này/)).toBeVisible()
  await expect(editor.body).toHaveAttribute('contenteditable', 'false')
  await page.getByRole('button', { name: 'Báo tôi khi xong' }).click()
  await other.goto('/toa-soan')
  await expect
    .poll(() => db.$count(editLeases, and(eq(editLeases.articleId, draft.id), isNull(editLeases.leftAt))))
    .toBe(0)
  await page.clock.runFor(25_000)
  await expect(page.getByText(/đã rời bài này/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sửa tiếp' })).toBeVisible()
  await page.reload()
  await expect(page.getByText(/Có bản chưa lưu lúc/)).toBeVisible()
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page.getByRole('dialog').getByText('Chữ chưa kịp lưu của người trước.')).toBeVisible()
})
