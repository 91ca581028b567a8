import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { authors, sections, tags } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import { CATALOGUES } from '@/lib/english/all-catalogues'
import { INTERFACE_LANGUAGE_COOKIE } from '@/lib/interface-language'
import { DOCUMENT_KINDS } from '@/modules/documents/kinds'
import { DESK_PATHS } from './desk-paths'
import { expect, test } from './newsroom'
import { spokenIn } from './spoken-in'

const GATE = ['/toa-soan/dang-nhap', '/toa-soan/quen-mat-khau', '/toa-soan/dat-mat-khau']
const DESKS = [...DESK_PATHS, '/toa-soan/binh-luan/tu-ngu']

/** What is content, whatever it may be called: it stays as it was written. */
async function namesPeopleGave(): Promise<Set<string>> {
  const names = [
    ...(await db.select({ name: sections.name }).from(sections)),
    ...(await db.select({ name: authors.name }).from(authors)),
    ...(await db.select({ name: tags.name }).from(tags)),
    ...(await db.select({ name: standingPages.title }).from(standingPages)),
    ...(await db.select({ name: users.name }).from(users)),
  ]
  return new Set([...names.map(({ name }) => name), ...DOCUMENT_KINDS])
}

/** Sentences that are said in one language only, each with the language. */
async function onlyIn() {
  const entries = Object.values(CATALOGUES).flatMap((english) => Object.entries(english))
  const forms = entries.flatMap(([, said]) => (typeof said === 'string' ? [said] : [said.one, said.other]))
  const vietnamese = new Set(entries.map(([sentence]) => sentence.trim()))
  const english = new Set(forms.map((form) => form.trim()))
  const content = await namesPeopleGave()
  const without = (some: Set<string>, others: Set<string>) =>
    new Set([...some].filter((one) => !others.has(one) && !content.has(one)))
  return { vi: without(vietnamese, english), en: without(english, vietnamese) }
}

test('không trang nào của toà soạn lẫn câu của thứ tiếng kia', async ({ context, page, baseURL, signInAs }) => {
  test.slow()
  const sentences = await onlyIn()
  const leaks: string[] = []
  for (const [language, others] of [['vi', sentences.en] as const, ['en', sentences.vi] as const]) {
    await context.clearCookies()
    const domain = new URL(baseURL ?? '').hostname
    await context.addCookies([{ ...INTERFACE_LANGUAGE_COOKIE, value: language, domain }])
    const read = async (path: string) => {
      const html = await (await page.request.get(path)).text()
      expect(html, path).toContain(`<html lang="${language}"`)
      leaks.push(...spokenIn(html).flatMap((words) => (others.has(words) ? [`${path} (${language}): ${words}`] : [])))
    }
    for (const path of GATE) await read(path)
    await signInAs('chief')
    for (const path of DESKS) await read(path)
  }
  expect(leaks).toEqual([])
})

test('đổi toà soạn sang tiếng Anh, bị từ chối bằng tiếng Anh, rồi đổi lại', async ({ page, signInAs }) => {
  await page.goto('/toa-soan/dang-nhap')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await signInAs('chief')
  await page.goto('/toa-soan/bai')
  await expect(page.getByRole('heading', { name: 'Articles', level: 1 })).toBeVisible()
  await page.goto('/toa-soan')
  await expect(page.getByRole('heading', { name: 'Your work' })).toBeVisible()
  await page.goto('/toa-soan/tai-khoan')
  await expect(page).toHaveTitle('Account - Newsroom')
  await page.getByRole('textbox', { name: /^Present password/ }).fill('một mật khẩu sai')
  await page.getByRole('textbox', { name: /^New password/ }).fill('một câu đủ dài để nhớ lâu')
  await page.getByRole('button', { name: 'Change password' }).click()
  await expect(page.getByText('Your present password is not right.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await expect(page.getByRole('heading', { name: 'Tài khoản', level: 1 })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
})
