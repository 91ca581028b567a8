import { randomUUID } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { pushSubscriptions } from '@/db/schema/push'
import { wholeBrowser } from '@/lib/testing-browser'
import { FOLLOW_PATH, PUSH_PATHS } from '@/modules/push/addresses'
import { TestingBrowser } from '@/modules/push/testing-service'
import { expectAccessible } from './axe'
import { expect, test } from './newsroom'

// Notifications are of a browser with windows.
test.use({ serviceWorkers: 'allow', launchOptions: wholeBrowser() })

/**
 * The browser of these tests has no push service behind it: what a real one would answer when a page subscribes is put
 * in the place of the browser's own methods. The site, its page and its service worker are as readers have them.
 */
async function aPushService(context: BrowserContext): Promise<TestingBrowser> {
  const browser = new TestingBrowser(`https://day.trang-nhat.invalid/${randomUUID()}`)
  await context.addInitScript((json) => {
    const KEPT = 'trinh-duyet-da-dang-ky'
    const subscription = {
      endpoint: json.endpoint,
      options: { applicationServerKey: null },
      toJSON: () => json,
      unsubscribe: async () => {
        localStorage.removeItem(KEPT)
        return true
      },
    } as unknown as PushSubscription
    PushManager.prototype.subscribe = async () => {
      localStorage.setItem(KEPT, '1')
      return subscription
    }
    PushManager.prototype.getSubscription = async () => (localStorage.getItem(KEPT) ? subscription : null)
  }, browser.subscription)
  return browser
}

const originOf = (baseURL: string | undefined) => new URL(baseURL ?? '').origin

const allow = (context: BrowserContext, baseURL: string | undefined) =>
  context.grantPermissions(['notifications'], { origin: originOf(baseURL) })

const kept = async ({ endpoint }: TestingBrowser) => {
  const [row] = await db.select().from(pushSubscriptions).where(eq(pushSubscriptions.endpoint, endpoint))
  return row ? { breaking: row.wantsBreaking } : null
}
const way = (page: Page) => page.getByRole('region', { name: 'Thông báo trên máy này' })

/** Hands the service worker a message as a push service would, opened. */
async function deliver(page: Page, origin: string, message: object) {
  const session = await page.context().newCDPSession(page)
  const registration = new Promise<string>((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL, isDeleted }) => scopeURL === `${origin}/` && !isDeleted)
      if (ours) found(ours.registrationId)
    })
  })
  await session.send('ServiceWorker.enable')
  const data = JSON.stringify(message)
  await session.send('ServiceWorker.deliverPushMessage', { origin, registrationId: await registration, data })
  await session.detach()
}

const shownNotices = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const notices = await registration.getNotifications()
    return notices.map(({ title, body, tag, data }) => ({ title, body, tag, path: data.path }))
  })

test('bạn đọc bật thông báo, đổi lựa chọn, nhận tin rồi bấm “Thôi nhận”; toà soạn thấy có bao nhiêu máy nhận', async ({
  page,
  context,
  baseURL,
  colleague,
}) => {
  const browser = await aPushService(context)
  await allow(context, baseURL)
  await page.goto(FOLLOW_PATH)
  const start = way(page).getByRole('button', { name: 'Bật thông báo' })
  await start.click()
  await expect(way(page).getByText('Vui lòng chọn ít nhất một loại tin.')).toBeVisible()
  const urgent = way(page).getByRole('checkbox', { name: /^Tin khẩn/ })
  const section = way(page).getByRole('checkbox', { name: 'Giáo dục' })
  await urgent.check()
  await section.check()
  await expectAccessible(page)
  await start.click()
  await expect(way(page).getByText('Đã bật. Thông báo sẽ đến máy này.')).toBeVisible()
  expect(await kept(browser)).toEqual({ breaking: true })

  await page.reload()
  await expect(way(page).getByText('Máy này đang nhận thông báo.')).toBeVisible()
  await expect(section).toBeChecked()
  await urgent.uncheck()
  await way(page).getByRole('button', { name: 'Lưu lựa chọn' }).click()
  await expect(way(page).getByText('Đã lưu lựa chọn.')).toBeVisible()
  expect(await kept(browser)).toEqual({ breaking: false })
  await expectAccessible(page)

  const message = { title: 'Trường mở lớp đêm', text: 'Từ tuần tới.', path: '/giao-duc/truong-mo-lop-dem-12' }
  await deliver(page, originOf(baseURL), message)
  await expect
    .poll(() => shownNotices(page))
    .toEqual([{ title: message.title, body: message.text, tag: '12', path: message.path }])
  await deliver(page, originOf(baseURL), { ...message, text: 'Từ thứ hai.' })
  await expect.poll(() => shownNotices(page)).toMatchObject([{ body: 'Từ thứ hai.' }])

  const desk = await colleague('admin')
  await desk.goto('/toa-soan/thong-bao-day')
  await expect(desk.getByRole('rowheader', { name: 'Giáo dục' })).toBeVisible()
  await expectAccessible(desk)

  // One edition a machine: the page of the other says which, and saving there changes it.
  await page.goto('/en/follow')
  const inEnglish = page.getByRole('region', { name: 'Notices on this device' })
  await expect(inEnglish.getByText('This device receives notices in Vietnamese.')).toBeVisible()
  await inEnglish.getByRole('checkbox', { name: /^Breaking news/ }).check()
  await inEnglish.getByRole('button', { name: 'Save choice' }).click()
  await expect(inEnglish.getByText('This device receives notices.', { exact: true })).toBeVisible()
  expect(await kept(browser)).toEqual({ breaking: true })
  await expectAccessible(page)
  await page.goto(FOLLOW_PATH)
  await way(page).getByRole('button', { name: 'Thôi nhận trên máy này' }).click()
  await expect(way(page).getByText('Đã thôi nhận. Máy này không nhận thông báo nữa.')).toBeVisible()
  await expect(start).toBeVisible()
  expect(await kept(browser)).toBeNull()
})

test('“Thôi nhận” trên một thông báo báo cho toà soạn và nói là đã xong', async ({ page, context, baseURL }) => {
  const browser = await aPushService(context)
  await allow(context, baseURL)
  await page.goto(FOLLOW_PATH)
  await way(page)
    .getByRole('checkbox', { name: /^Tin khẩn/ })
    .check()
  await way(page).getByRole('button', { name: 'Bật thông báo' }).click()
  await expect(way(page).getByText('Đã bật. Thông báo sẽ đến máy này.')).toBeVisible()
  const worker = context.serviceWorkers().find((one) => one.url().endsWith('/sw.js'))
  // What the browser calls when the button of a notice is pressed; pages and tests cannot press it.
  await worker?.evaluate(async (endpoint) => {
    const scope = globalThis as unknown as { stopNotices: () => Promise<void> }
    PushManager.prototype.getSubscription = async () =>
      ({ endpoint, unsubscribe: async () => true }) as unknown as PushSubscription
    await scope.stopNotices()
  }, browser.endpoint)
  expect(await kept(browser)).toBeNull()
  await expect.poll(() => shownNotices(page)).toMatchObject([{ title: 'Đã thôi nhận thông báo', path: FOLLOW_PATH }])
})

test('bị chặn, không có JavaScript: trang nói thật và chỉ cách khác', async ({
  page,
  context,
  baseURL,
  readerWithoutJavaScript,
}) => {
  const session = await context.newCDPSession(page)
  const { browserContextId } = (await session.send('Target.getTargetInfo')).targetInfo
  await session.send('Browser.setPermission', {
    permission: { name: 'notifications' },
    setting: 'denied',
    origin: originOf(baseURL),
    ...(browserContextId && { browserContextId }),
  })
  await page.goto(FOLLOW_PATH)
  await expect(way(page).getByText('Trình duyệt đang chặn thông báo của trang này')).toBeVisible()
  await expect(way(page).getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
  const plain = readerWithoutJavaScript
  await plain.goto(FOLLOW_PATH)
  await expect(way(plain).getByText('Phần này cần JavaScript')).toBeVisible()
  await expect(way(plain).getByRole('button')).toHaveCount(0)
})

test('cửa của thông báo từ chối trang khác, kiểu khác, lời không đọc được', async ({ request }) => {
  const { subscription, endpoint } = new TestingBrowser(`https://day.trang-nhat.invalid/${randomUUID()}`)
  const inputs = {
    [PUSH_PATHS.state]: { endpoint: null },
    [PUSH_PATHS.subscribe]: { subscription, choice: { breaking: true, sections: [] } },
    [PUSH_PATHS.change]: { endpoint, breaking: true, sections: [] },
    [PUSH_PATHS.unsubscribe]: { endpoint },
  }
  for (const [path, data] of Object.entries(inputs)) {
    expect((await request.get(path)).status(), path).toBe(405)
    const foreign = await request.post(path, { data, headers: { Origin: 'https://ke-xau.example' } })
    expect(foreign.status(), path).toBe(403)
    expect((await request.post(path, { form: { endpoint } })).status(), path).toBe(415)
    const headers = { 'Content-Type': 'application/json' }
    expect((await request.post(path, { data: Buffer.from('{"endpoint":'), headers })).status(), path).toBe(400)
    expect((await request.post(path, { data: { ...data, more: 'x'.repeat(9_000) } })).status(), path).toBe(413)
  }
  expect(await db.$count(pushSubscriptions, eq(pushSubscriptions.endpoint, endpoint))).toBe(0)
  const state = await request.post(PUSH_PATHS.state, { data: inputs[PUSH_PATHS.state] })
  expect(state.headers()['cache-control']).toBe('no-store')
  expect(await state.json()).toEqual({ publicKey: expect.stringMatching(/^B[\w-]{86}$/), choice: null })
  const unknown = await request.post(PUSH_PATHS.change, { data: inputs[PUSH_PATHS.change] })
  expect([unknown.status(), await unknown.json()]).toEqual([404, { why: 'not-found' }])
})
