import { expect, test } from './newsroom'
import { anArticle, aPendingComment } from './table'

test('debug', async ({ page, signInAs }) => {
  const article = await anArticle()
  const all = []
  for (let n = 0; n < 6; n += 1) all.push(await aPendingComment(article.id, { createdAt: new Date(Date.UTC(2001, 0, 1, 0, n)) }))
  await signInAs('moderator')
  page.on('framenavigated', (f) => console.log('NAV', f.url()))
  page.on('request', (r) => r.method() === 'POST' && console.log('POST', r.url(), r.resourceType(), r.headers()['next-action']))
  page.on('response', async (r) => { if (r.request().method() === 'POST') console.log('ANS', r.status(), JSON.stringify(await r.allHeaders())) })
  await page.goto(`/toa-soan/binh-luan?hang=cho-duyet&bai=${article.id}`)
  await expect(async () => {
    await page.keyboard.press('Control+/')
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    const w = window as any
    w.mark = Math.random()
    document.addEventListener('focusin', (e) => console.log('IN', (e.target as HTMLElement).outerHTML.slice(0, 80)))
    document.addEventListener('focusout', (e) => console.log('OUT', (e.target as HTMLElement).outerHTML.slice(0, 80)))
  })
  page.on('console', (m) => console.log('CONSOLE', m.text()))
  for (const key of ['j', 'a', 'a', 'r', '4', 'Enter']) {
    console.log('KEY', key)
    await page.keyboard.press(key)
    await page.waitForTimeout(1500)
    console.log(await page.evaluate(() => JSON.stringify([location.href, (window as any).mark, document.activeElement?.outerHTML.slice(0, 90), document.querySelectorAll('[data-comment]').length])))
  }
})
