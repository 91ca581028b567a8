import { Editor } from './editor'
import { expect, test } from './newsroom'
import { aDraft, articleRow } from './table'

test('hai người sửa một bài: người lưu sau thấy cả hai bản, không bản nào mất', async ({
  page,
  signInAs,
  colleague,
}) => {
  const draft = await aDraft()
  await signInAs('chief')
  const other = await colleague('chief')
  await page.goto(`/toa-soan/bai/${draft.id}`)
  await other.goto(`/toa-soan/bai/${draft.id}`)
  const [first, second] = [new Editor(page), new Editor(other)]
  await first.body.fill('Bản của người lưu trước.')
  await first.save.click()
  await expect.poll(async () => (await articleRow(draft.id)).version).toBe(draft.version + 1)

  await second.body.fill('Bản của người lưu sau.')
  const [answer] = await Promise.all([
    other.waitForResponse((response) => response.request().method() === 'POST'),
    second.save.first().click(),
  ])
  expect(answer.status()).toBe(409)
  await expect(second.body).toHaveValue('Bản của người lưu sau.')
  await expect(other.getByText('Bản của người lưu trước.').first()).toBeVisible()
  expect((await articleRow(draft.id)).version).toBe(draft.version + 1)

  await second.save.last().click()
  await expect.poll(async () => (await articleRow(draft.id)).version).toBe(draft.version + 2)
  expect(JSON.stringify((await articleRow(draft.id)).body)).toContain('người lưu sau')
})
