import { sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { schedulePublication } from '@/modules/articles/schedule'
import { submitArticle } from '@/modules/articles/submit'
import { lastDays } from '@/modules/desk/day-figures'
import { expectAccessible } from './axe'
import { expect, ON_A_PHONE_TOO, test } from './newsroom'
import { aPerson } from './people'
import { aDraft, anArticle, aPendingComment } from './table'

test(
  'thư ký thấy việc chờ mình, lịch đăng, bài hôm nay và tình trạng máy chủ',
  ON_A_PHONE_TOO,
  async ({ page, signInAs }) => {
    const reporter = await aPerson('reporter')
    const draft = await aDraft({ by: reporter })
    await submitArticle(reporter, draft)
    const planned = await aDraft()
    const at = new Date(Date.now() + 3 * 3_600_000)
    await schedulePublication(commandLineViewer(), { ...planned, at })
    const today = await anArticle()
    await aPendingComment(today.id)
    await signInAs('chief')
    await page.goto('/toa-soan')
    const work = page.getByRole('region', { name: 'Việc của bạn' })
    await expect(work.getByRole('heading', { name: /^Chờ bạn duyệt/ })).toBeVisible()
    const plan = page.getByRole('region', { name: 'Lịch đăng' })
    await expect(plan.getByRole('heading', { name: 'Sắp đăng (giờ Hà Nội, GMT+7)' })).toBeVisible()
    await expect(plan.getByText(/còn 2 giờ 5\d phút|còn 3 giờ/).first()).toBeVisible()
    await expect(
      page.getByRole('region', { name: 'Bài đăng hôm nay' }).getByRole('link', { name: today.headline, exact: true }),
    ).toBeVisible()
    await expect(page.getByRole('link', { name: /Bình luận chờ lâu nhất/ })).toBeVisible()
    const machine = page.getByRole('region', { name: 'Máy chủ' })
    await expect(machine.getByText(/Trả lời trong \d+ mili giây/)).toBeVisible()
    await expect(machine.getByText(/Còn trống .+ GB trên/)).toBeVisible()
    await expect(machine.getByText(/trang trong bộ nhớ/)).toBeVisible()
    await expectAccessible(page)
  },
)

test('số trong biểu đồ bằng số trong bảng', ON_A_PHONE_TOO, async ({ page, signInAs }) => {
  const days = lastDays(new Date(), 30)
  const [row] = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from comments
    where to_char(created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') >= ${days[0]}`)
  await signInAs('moderator')
  await page.goto('/toa-soan')
  const chart = page.getByRole('region', { name: 'Bình luận mỗi ngày' })
  await chart.getByText('Xem bảng số').click()
  const cells = await chart.locator('tbody tr td:nth-of-type(1)').allInnerTexts()
  expect(cells).toHaveLength(30)
  const total = cells.reduce((sum, cell) => sum + Number(cell.replaceAll('.', '')), 0)
  expect(total).toBeGreaterThanOrEqual(row!.count - 5)
  expect(total).toBeLessThanOrEqual(row!.count + 5)
  expect(await chart.locator('svg .bars-1 rect').first().count()).toBe(1)
  await expectAccessible(page)
})

test('bàn làm việc của mỗi vai chỉ có việc của vai ấy', async ({ page, signInAs }) => {
  const seen = async () => ({
    work: await page.getByRole('region', { name: 'Việc của bạn' }).count(),
    plan: await page.getByRole('region', { name: 'Lịch đăng' }).count(),
    machine: await page.getByRole('region', { name: 'Máy chủ' }).count(),
  })
  const expected = {
    contributor: { work: 1, plan: 0, machine: 0 },
    reporter: { work: 1, plan: 1, machine: 0 },
    chief: { work: 1, plan: 1, machine: 1 },
    moderator: { work: 0, plan: 0, machine: 0 },
    admin: { work: 0, plan: 0, machine: 1 },
    auditor: { work: 0, plan: 0, machine: 0 },
  } as const
  for (const role of Object.keys(expected) as (keyof typeof expected)[]) {
    await signInAs(role)
    await page.goto('/toa-soan')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(await seen(), role).toEqual(expected[role])
  }
})

test('người mới chưa có việc được chỉ một việc để làm', async ({ page, signInAs }) => {
  await signInAs('contributor')
  await page.goto('/toa-soan')
  await expect(page.getByText('Không có việc nào chờ bạn.')).toBeVisible()
  await page.getByRole('region', { name: 'Việc của bạn' }).getByRole('link', { name: 'Viết bài' }).click()
  await expect(page).toHaveURL('/toa-soan/bai/moi')
})
