import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from '@playwright/test'
import sharp from 'sharp'
import { readArguments } from '@/cli/arguments'
import { step } from '@/cli/steps.mjs'
import { stopSignal } from '@/cli/stop-signals'
import { ensureBrowser } from '@/cli/testing/browser'
import { provideKeys } from '@/cli/with-database'
import { freePort } from '@/db/embedded-postmaster'
import { env, provideEnv } from '@/lib/env'
import { Problem } from '@/lib/problem'
import { wholeBrowser } from '@/lib/testing-browser'

export const help =
  'Cách dùng: npm run cli -- pictures\n\nMở một trang mới trong thư mục tạm, chụp trang nhất, bài, điện thoại và toà soạn vào docs/pictures.'

const FOLDER = 'docs/pictures'
const PICTURE_BYTES_MAX = 250_000
/** Fewer colours until the file is small enough; a page of text needs few. */
const COLOURS = [256, 128, 64, 32, 16]
const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 390, height: 844 }
const ARTICLE = /^\/thoi-su\/.+-2$/

type Account = { email: string; password: string }
type Shot = {
  name: string
  context: BrowserContextOptions
  arrive: (page: Page, origin: string, account: Account) => Promise<void>
}

const SHOTS: Shot[] = [
  { name: 'front-page', context: { viewport: DESKTOP }, arrive: open('/') },
  { name: 'article', context: { viewport: DESKTOP }, arrive: openArticle },
  {
    name: 'phone',
    context: { viewport: PHONE, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    arrive: open('/'),
  },
  { name: 'newsroom', context: { viewport: DESKTOP }, arrive: signIn },
]

/** Takes every picture from one freshly seeded site; nothing of it stays behind but the pictures. */
export async function run(args: string[]): Promise<void> {
  readArguments(args, {})
  const signal = stopSignal(env.isUnderNpm)
  const folder = mkdtempSync(join(tmpdir(), 'trang-nhat-pictures-'))
  // As root, the database user must be able to walk through it.
  chmodSync(folder, 0o755)
  try {
    // The keys of the usual data folder, so that the build `npm start` made serves here too.
    provideKeys()
    const port = await freePort(0)
    const origin = `http://localhost:${port}`
    provideEnv({ DATA_DIR: join(folder, 'data'), PORT: String(port), HOST: '127.0.0.1', SITE_URL: origin })
    await ensureBrowser(signal)
    const { startSite } = await import('@/cli/site')
    const site = await startSite(signal)
    try {
      if (!site.accounts) throw new Problem('Trang mới mà không có tài khoản toà soạn.')
      await takeAll(origin, site.accounts.chief)
    } finally {
      await site.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.exit(0)
}

async function takeAll(origin: string, account: Account): Promise<void> {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch(wholeBrowser())
  mkdirSync(FOLDER, { recursive: true })
  try {
    for (const shot of SHOTS) await step(`Chụp ${shot.name}`, () => take(browser, shot, origin, account))
  } finally {
    await browser.close()
  }
}

async function take(browser: Browser, { name, context, arrive }: Shot, origin: string, account: Account) {
  const settings = {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  } as const
  const visit = await browser.newContext({ ...settings, ...context })
  const page = await visit.newPage()
  await arrive(page, origin, account)
  // A first visit reads in the machine's own letters; the paper's are kept for the next.
  await page.reload({ waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const picture = await shrink(await page.screenshot())
  writeFileSync(join(FOLDER, `${name}.png`), picture)
  console.log(`  ${join(FOLDER, `${name}.png`)}: ${Math.ceil(picture.length / 1000)} kB`)
  await visit.close()
}

/** A PNG of at most 250 kB: with as many colours as fit, at last with half the width. */
async function shrink(picture: Buffer): Promise<Buffer> {
  for (const colours of COLOURS) {
    const smaller = await sharp(picture).png({ palette: true, colours, effort: 10, compressionLevel: 9 }).toBuffer()
    if (smaller.length <= PICTURE_BYTES_MAX) return smaller
  }
  const { width } = await sharp(picture).metadata()
  return sharp(picture)
    .resize(Math.round(width / 2))
    .png({ palette: true, colours: 64, effort: 10 })
    .toBuffer()
}

function open(path: string): Shot['arrive'] {
  return async (page, origin) => {
    await page.goto(origin + path, { waitUntil: 'networkidle' })
  }
}

async function openArticle(page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'networkidle' })
  const paths = await page
    .locator('a[href^="/thoi-su/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  const path = paths.find((each) => each !== null && ARTICLE.test(each)) ?? paths.find((each) => each !== null)
  if (!path) throw new Problem('Trang nhất không có bài nào để chụp.')
  await page.goto(origin + path, { waitUntil: 'networkidle' })
}

async function signIn(page: Page, origin: string, { email, password }: Account): Promise<void> {
  await page.goto(`${origin}/toa-soan/dang-nhap`)
  await page.getByLabel(/^Thư điện tử/).fill(email)
  await page.getByRole('textbox', { name: /^Mật khẩu/ }).fill(password)
  await page.getByRole('button', { name: /^Đăng nhập/ }).click()
  // A chief is led to the second step of signing in first.
  await page.getByRole('button', { name: 'Để sau' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/dang-nhap'))
  await page.goto(`${origin}/toa-soan/binh-luan`, { waitUntil: 'networkidle' })
}
