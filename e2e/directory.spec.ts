import { randomInt } from 'node:crypto'
import { expectAccessible } from './axe'
import { expect as baseExpect, test } from './newsroom'

/** Pages are made again behind the reader who asks first. */
const expect = baseExpect.configure({ timeout: 15_000 })

test('danh bạ: thêm đơn vị và người, đổi chỗ, bạn đọc gọi được; đưa ra là hết thấy', async ({
  page,
  signInAs,
  request,
}) => {
  const unit = `Phòng Thử ${randomInt(1_000_000, 10_000_000)}`
  const main = page.getByRole('main')
  const done = main.getByRole('status').first()
  const publicPage = async () => (await request.get('/danh-ba')).text()
  const addPerson = async (name: string, phone: string) => {
    await main.getByLabel(/^Họ và tên/).fill(name)
    await main.getByLabel(/^Chức vụ/).fill('Chuyên viên')
    await main
      .getByRole('region', { name: 'Thêm người' })
      .getByLabel(/^Điện thoại/)
      .fill(phone)
    await main.getByRole('button', { name: 'Thêm người' }).click()
  }

  await signInAs('chief')
  await page.goto('/toa-soan/danh-ba')
  await main.getByLabel(/^Tên đơn vị/).fill(unit)
  await main.getByRole('button', { name: 'Thêm đơn vị' }).click()
  await expect(done).toContainText('Đã thêm đơn vị.')

  await addPerson('Nguyễn Thử Ân', 'gọi sau')
  await expect(main.getByRole('alert')).toContainText('Số điện thoại chỉ gồm chữ số')
  await expect(main.getByLabel(/^Họ và tên/)).toHaveValue('Nguyễn Thử Ân')
  await addPerson('Nguyễn Thử Ân', '024 0000 0000 máy lẻ 12')
  await expect(done).toContainText('Đã thêm người')
  await addPerson('Nguyễn Thử An', '')
  const lines = main.getByRole('region', { name: 'Người trong đơn vị' }).getByRole('listitem')
  await expect(lines).toHaveCount(2)
  await lines.getByRole('button', { name: /^Lên\s+Nguyễn Thử An$/ }).press('Enter')
  await expect(done).toContainText('Đã đưa Nguyễn Thử An lên một bậc.')
  await expectAccessible(page)

  await expect.poll(publicPage).toMatch(/Nguyễn.Thử.An<\/h3>[\s\S]*Nguyễn.Thử.Ân<\/h3>/u)
  await page.goto('/danh-ba')
  const card = main.getByRole('region', { name: unit })
  await expect(card.getByRole('link', { name: /024 0000 0000 máy lẻ 12/ })).toHaveAttribute(
    'href',
    'tel:02400000000;ext=12',
  )

  await page.goto('/toa-soan/danh-ba')
  await main.getByRole('link', { name: unit }).click()
  for (const name of ['Nguyễn Thử Ân', 'Nguyễn Thử An']) {
    await main.getByRole('link', { name, exact: true }).click()
    await main.getByRole('button', { name: 'Đưa ra khỏi danh bạ' }).click()
    await expect(done).toContainText('Đã đưa người ấy ra khỏi danh bạ.')
  }
  await main.getByRole('button', { name: 'Bỏ đơn vị' }).click()
  await expect(done).toContainText('Đã bỏ đơn vị khỏi danh bạ.')
  await expect.poll(publicPage).not.toContain(unit)
})
