import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateWindows } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { captchaUses, comments } from '@/db/schema/comments'
import { invalidations } from '@/db/schema/log'
import { settings } from '@/db/schema/site'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { createKeyring } from '@/modules/privacy/keyring'
import { saveSettings } from '@/modules/settings/save'
import { issueCaptcha, openCaptcha } from './captcha'
import { closeOldThreads } from './close-old-threads'
import { CONSENT } from './consent'
import { commentableState, findCommentable } from './queries'
import { findReceipt } from './receipt'

let post: typeof import('./post')

const DAY_MILLISECONDS = 86_400_000
const [NEW, OLD] = [1, 2]

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'trang-nhat-')), 'keyring.json')
  writeFileSync(file, JSON.stringify(createKeyring()))
  const { env } = await import('@/lib/env')
  Object.assign(env, { keyringFile: file })
  post = await import('./post')
  await db.insert(articles).values([
    { id: NEW, status: 'published', headline: 'Bài mới', publishedAt: new Date() },
    { id: OLD, status: 'published', headline: 'Bài cũ', publishedAt: new Date(Date.now() - 31 * DAY_MILLISECONDS) },
  ])
})

beforeEach(async () => {
  for (const table of [comments, captchaUses, rateWindows, settings]) await db.delete(table)
})

const policy = (comments: object) => saveSettings(commandLineViewer('admin'), { comments })

let number = 0
function send(articleId: number, body?: string) {
  number += 1
  const token = issueCaptcha(`comment:${articleId}`, new Date(Date.now() - 60_000))
  return post.postComment(null, {
    bai: articleId,
    hoTen: 'Đỗ Thị Mận',
    soDienThoai: '',
    tieuDe: 'Góp ý',
    noiDung: body ?? `Ý kiến thứ ${number} của tổ dân phố chúng tôi.`,
    dongY: 'co',
    maXacNhan: openCaptcha(`comment:${articleId}`, token)?.code,
    khoa: '',
    website: '',
    captchaTokens: [token],
    address: '203.0.113.7',
  })
}

test('an article older than the policy allows takes no comments, until the policy is another', async () => {
  expect([await commentableState(db, NEW), await commentableState(db, OLD)]).toEqual(['open', 'open'])
  await policy({ closeAfterDays: 30 })
  expect([await commentableState(db, NEW), await commentableState(db, OLD)]).toEqual(['open', 'closed'])
  expect(await send(OLD)).toMatchObject({ refusal: 'closed' })
  expect(await db.$count(comments)).toBe(0)
  await policy({ closeAfterDays: 32 })
  expect(await send(OLD)).toMatchObject({ ok: true })
})

test('on the day an article grows too old its pages are made anew, once', async () => {
  await policy({ closeAfterDays: 30 })
  const days = 30 * DAY_MILLISECONDS
  const [old] = await db.select().from(articles).where(eq(articles.id, OLD))
  const closesAt = old!.publishedAt!.getTime() + days
  await db.delete(invalidations)
  expect(await closeOldThreads(new Date(closesAt - 60_000))).toBe(0)
  const looks = Array.from({ length: 5 }, () => closeOldThreads(new Date(closesAt + 60_000)))
  expect((await Promise.all(looks)).sort()).toEqual([0, 0, 0, 0, 1])
  expect((await db.select().from(invalidations)).map(({ tag }) => tag).sort()).toEqual([
    `article:${OLD}`,
    `thread:${OLD}`,
  ])
  await policy({ closeAfterDays: 0 })
  expect(await closeOldThreads(new Date(Date.now() + 400 * DAY_MILLISECONDS))).toBe(0)
})

test('in slow mode the next comment of a neighbourhood waits for the pause to end', async () => {
  await policy({ slowModeSeconds: 300 })
  expect(await send(NEW)).toMatchObject({ ok: true })
  const refused = await send(NEW)
  expect(refused).toMatchObject({ refusal: { kind: 'too-many' } })
  const seconds =
    refused.ok || typeof refused.refusal === 'string' ? 0 : Number(Object(refused.refusal).retryAfterSeconds)
  expect(seconds).toBeGreaterThan(290)
  expect(seconds).toBeLessThanOrEqual(300)
  await policy({ slowModeSeconds: 0 })
  expect(await send(NEW)).toMatchObject({ ok: true })
})

test('how many comments ten minutes allow, and how many links a comment, is the newsroom’s to say', async () => {
  await policy({ perTenMinutesMax: 2, linksMax: 0 })
  expect(await send(NEW, 'Xem thêm ở https://hadong.example để biết giờ mở cửa.')).toMatchObject({ ok: true })
  const [held] = await db.select().from(comments)
  expect(held?.screening).toContainEqual({ check: 'links', verdict: 'hold', reason: 'Có 1 đường dẫn.' })
  expect(await send(NEW)).toMatchObject({ ok: true })
  expect(await send(NEW)).toMatchObject({ refusal: { kind: 'too-many' } })
})

test('an English article takes comments too; what its readers agree to are English words', async () => {
  await db.update(articles).set({ language: 'en' }).where(eq(articles.id, NEW))
  expect(await findCommentable(db, NEW)).toEqual({ state: 'open', language: 'en' })
  const sent = await send(NEW)
  const [comment] = await db.select().from(comments)
  expect(comment?.consentVersion).toBe(CONSENT.en.version)
  const receipt = sent.ok ? await findReceipt(db, sent.value.receiptToken) : null
  expect(receipt?.language).toBe('en')
  await db.update(articles).set({ language: 'vi' }).where(eq(articles.id, NEW))
})
