import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { recordAudit } from '@/modules/audit/record'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'

/** Deeds that only this test knows of. */
async function deedsOf(actorId: number) {
  const reason = `lý do ${randomUUID()}`
  await db.transaction(async (tx) => {
    await recordAudit(tx, { actorId, verb: 'publish', object: 'article:1' })
    await recordAudit(tx, { actorId, verb: 'withdraw', object: 'article:1', details: { reason } })
    await recordAudit(tx, { actorId, verb: 'approve-comment', object: 'comment:1' })
  })
  return reason
}

test('nhật ký lọc theo người, việc và đối tượng, và tải về được đúng những dòng ấy', async ({
  page,
  signInAs,
  request,
}) => {
  const auditor = await signInAs('auditor')
  const reason = await deedsOf(auditor.id)
  await page.goto('/toa-soan/nhat-ky')
  await expect(page.getByText('Chuỗi nhật ký nguyên vẹn')).toBeVisible()
  await page.getByLabel('Ai', { exact: true }).selectOption(String(auditor.id))
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page.getByRole('row')).toHaveCount(4)
  await page.getByLabel('Việc', { exact: true }).selectOption({ label: 'Gỡ bài' })
  await page.getByRole('button', { name: 'Lọc' }).click()
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByText('Chi tiết').click()
  await expect(page.getByText(reason)).toBeVisible()
  await expectAccessible(page)

  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const file = async (format: string) => {
    const answer = await request.get(`/toa-soan/nhat-ky/xuat?ai=${auditor.id}&viec=withdraw&dang=${format}`, {
      headers: { Cookie: cookie },
    })
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="nhat-ky-[\d-]+\.(csv|jsonl)"$/)
    expect(answer.headers()['cache-control']).toContain('no-store')
    return answer.text()
  }
  const rows = (await file('jsonl')).trim().split('\n')
  expect(rows).toHaveLength(1)
  expect(JSON.parse(rows[0] ?? '')).toMatchObject({ verb: 'withdraw', object: 'article:1', details: { reason } })
  expect(await file('csv')).toContain('"Gỡ bài"')
  await page.goto(`/toa-soan/nhat-ky?ai=${auditor.id}&viec=export-audit`)
  await expect(page.getByRole('row')).toHaveCount(3)
})

test('phóng viên không tải được nhật ký', async ({ page, signInAs }) => {
  await signInAs('reporter')
  const answer = await page.goto('/toa-soan/nhat-ky/xuat?dang=csv')
  expect(answer?.status()).toBe(403)
  expect(await page.textContent('body')).not.toContain('Mã việc')
})
