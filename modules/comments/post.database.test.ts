import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateWindows } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { captchaUses, comments } from '@/db/schema/comments'
import { createKeyring, openKeyring } from '@/modules/privacy/keyring'
import { openPhone } from '@/modules/privacy/phone'
import { issueCaptcha, openCaptcha } from './captcha'
import { insertComment } from './testing-comments'

const keys = createKeyring()
let post: typeof import('./post')
let receipts: typeof import('./receipt')

const OPEN = 1
const CLOSED = 2
const DRAFT = 3

beforeAll(async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'trang-nhat-')), 'keyring.json')
  writeFileSync(file, JSON.stringify(keys))
  const { env } = await import('@/lib/env')
  Object.assign(env, { keyringFile: file })
  post = await import('./post')
  receipts = await import('./receipt')
  await db.insert(articles).values([
    { id: OPEN, status: 'published', headline: 'Phố nghề Vạn Phúc', publishedAt: new Date() },
    { id: CLOSED, status: 'published', headline: 'Bài đã đóng', publishedAt: new Date(), commentsOpen: false },
    { id: DRAFT, status: 'draft', headline: 'Bản nháp' },
  ])
})

beforeEach(async () => {
  await db.delete(comments)
  await db.delete(captchaUses)
  await db.delete(rateWindows)
})

/** A challenge that was shown a minute ago, with its answer. */
function challenge(articleId = OPEN) {
  const token = issueCaptcha(`comment:${articleId}`, new Date(Date.now() - 60_000))
  return { token, code: openCaptcha(`comment:${articleId}`, token)!.code }
}

function form(solved: { token: string; code: string }, change: Record<string, unknown> = {}) {
  return {
    bai: OPEN,
    hoTen: 'Đỗ Thị Mận',
    soDienThoai: '0912 345 678',
    tieuDe: 'Lụa Vạn Phúc',
    noiDung: 'Mong phường giữ được khung dệt cũ cho các cháu xem.',
    dongY: 'co',
    maXacNhan: solved.code,
    khoa: '',
    website: '',
    captchaTokens: [solved.token],
    address: '203.0.113.7',
    ...change,
  }
}

const stored = () => db.select().from(comments).orderBy(comments.id)
const wrongCodeFor = (code: string) => code.replace(/^./, (digit) => (digit === '2' ? '3' : '2'))

test('a good comment waits for a moderator, its number sealed, its receipt unknown to the table', async () => {
  const posted = await post.postComment(null, form(challenge()))
  expect(posted.ok).toBe(true)
  const [comment] = await stored()
  expect(comment).toMatchObject({ status: 'pending', authorName: 'Đỗ Thị Mận', version: 1, consentVersion: '2026-11' })
  expect(inspect(comment)).not.toContain('912345678')
  expect(openPhone(comment!.phoneSealed!, openKeyring(keys))).toBe('+84912345678')
  const token = posted.ok ? posted.value.receiptToken : ''
  expect(token).toMatch(/^[\w-]{22}$/)
  expect(inspect(comment)).not.toContain(token)
  expect(await receipts.findReceipt(db, token)).toMatchObject({ status: 'pending', title: 'Lụa Vạn Phúc' })
  expect(
    await receipts.findReceipt(
      db,
      token.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')),
    ),
  ).toBeNull()
})

test('of twenty different comments posted at once with one code, exactly one is stored', async () => {
  const solved = challenge()
  const posts = Array.from({ length: 20 }, (_, index) =>
    post.postComment(
      null,
      form(solved, { noiDung: `Ý kiến riêng thứ ${index} của khu phố.`, address: `10.0.${index}.1` }),
    ),
  )
  const results = await Promise.all(posts)
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  for (const result of results) if (!result.ok) expect(result.refusal).toBe('captcha-used')
  expect(await stored()).toHaveLength(1)
})

test('one form sent twenty times at once is stored once, and every answer is the same receipt', async () => {
  const solved = challenge()
  const results = await Promise.all(Array.from({ length: 20 }, () => post.postComment(null, form(solved))))
  const tokens = new Set(results.map((result) => (result.ok ? result.value.receiptToken : 'từ chối')))
  expect(tokens.size).toBe(1)
  expect(tokens.has('từ chối')).toBe(false)
  expect(await stored()).toHaveLength(1)
})

test('a used code is refused for another text', async () => {
  const solved = challenge()
  await post.postComment(null, form(solved))
  const again = await post.postComment(null, form(solved, { noiDung: 'Một ý kiến hoàn toàn khác.' }))
  expect(again).toEqual({ ok: false, refusal: 'captcha-used' })
})

test('the third wrong answer burns a code, also for the right one', async () => {
  const solved = challenge()
  const wrong = { ...solved, code: wrongCodeFor(solved.code) }
  for (let index = 0; index < 3; index += 1)
    expect(await post.postComment(null, form(wrong))).toEqual({ ok: false, refusal: 'captcha-wrong' })
  expect(await post.postComment(null, form(solved))).toEqual({ ok: false, refusal: 'captcha-used' })
  expect(await stored()).toHaveLength(0)
})

test('two wrong answers leave the third try', async () => {
  const solved = challenge()
  const wrong = { ...solved, code: wrongCodeFor(solved.code) }
  await post.postComment(null, form(wrong))
  await post.postComment(null, form(wrong))
  expect((await post.postComment(null, form(solved))).ok).toBe(true)
})

test('a code solved for one article buys nothing on another', async () => {
  const elsewhere = challenge(CLOSED)
  expect(await post.postComment(null, form(elsewhere))).toEqual({ ok: false, refusal: 'captcha-expired' })
})

test('closed, unpublished and unknown articles take no comments', async () => {
  const refusalOn = async (bai: unknown) => {
    const result = await post.postComment(null, form(challenge(), { bai }))
    return result.ok ? null : result.refusal
  }
  expect(await refusalOn(CLOSED)).toBe('closed')
  expect(await refusalOn(DRAFT)).toBe('not-found')
  expect(await refusalOn(999)).toBe('not-found')
  expect(await refusalOn('một')).toBe('not-found')
  expect(await refusalOn('99999999999999999999')).toBe('not-found')
})

test('the same text within a day is told when it came; the sixth comment in ten minutes is asked to wait', async () => {
  expect((await post.postComment(null, form(challenge()))).ok).toBe(true)
  const shouted = form(challenge(), { tieuDe: 'LỤA VẠN PHÚC', address: '198.51.100.1' })
  expect(await post.postComment(null, shouted)).toMatchObject({ ok: false, refusal: { kind: 'duplicate' } })
  for (let index = 0; index < 4; index += 1)
    expect((await post.postComment(null, form(challenge(), { noiDung: `Góp ý số ${index} cho phường.` }))).ok).toBe(
      true,
    )
  const sixth = await post.postComment(
    null,
    form(challenge(), { noiDung: 'Góp ý cuối cùng.', address: '203.0.113.99' }),
  )
  expect(sixth).toMatchObject({ ok: false, refusal: { kind: 'too-many' } })
  await db.update(rateWindows).set({ startedAt: sql`now() - interval '11 minutes'` })
  expect((await post.postComment(null, form(challenge(), { noiDung: 'Góp ý hôm sau.' }))).ok).toBe(true)
})

test('two posts of one text at once, each with its own code, are stored once', async () => {
  const results = await Promise.all(Array.from({ length: 6 }, () => post.postComment(null, form(challenge()))))
  expect(results.filter((result) => result.ok)).toHaveLength(1)
  expect(await stored()).toHaveLength(1)
})

test('links and the hidden field are held with a reason, not refused', async () => {
  const noiDung = 'Xem http://a.example http://b.example www.c.example nhé bà con'
  await post.postComment(null, form(challenge(), { noiDung, website: 'http://spam.example' }))
  const [comment] = await stored()
  expect(comment!.screening.map(({ check, verdict }) => `${check}:${verdict}`)).toEqual([
    'length:keep',
    'honeypot:hold',
    'links:hold',
    'words:keep',
    'score:keep',
    'personal-data:keep',
    'duplicate:keep',
    'pause:keep',
    'rate:keep',
    'cluster:keep',
  ])
  expect(comment!.screening[2]!.reason).toBe('Có 3 đường dẫn.')
})

test('an invalid form costs no code', async () => {
  const solved = challenge()
  const refused = await post.postComment(null, form(solved, { hoTen: 'A1' }))
  expect(refused).toEqual({ ok: false, refusal: { kind: 'invalid', problems: { hoTen: 'has-digits' } } })
  expect(await db.select().from(captchaUses).where(eq(captchaUses.failureCount, 1))).toHaveLength(0)
  expect((await post.postComment(null, form(solved))).ok).toBe(true)
})

test('a word of the list is held however it is hidden, and the moderator is shown how it was written', async () => {
  await post.postComment(null, form(challenge(), { noiDung: 'Viết bài như thế thì b.u.ồ.i thật, xem lại đi.' }))
  const [comment] = await stored()
  expect(comment?.screening.find(({ check }) => check === 'words')).toEqual({
    check: 'words',
    verdict: 'hold',
    reason: 'Có từ trong danh sách: “b.u.ồ.i”, viết lẩn tránh.',
  })
})

test('trade is told to the moderator and left to them', async () => {
  await post.postComment(null, form(challenge(), { noiDung: 'Hỗ trợ vay tín chấp lãi thấp, gọi ngay 0912 345 678' }))
  const [comment] = await stored()
  const note = comment?.screening.find(({ check }) => check === 'score')
  expect(note?.verdict).toBe('keep')
  expect(note?.reason).toMatch(/^Giống tin rao vặt \d+%: /)
})

test('an answer stands under what it answers, one step deep; what readers do not see cannot be answered', async () => {
  const seen = { status: 'approved', firstApprovedAt: new Date() } as const
  const parent = await insertComment(OPEN, { ...seen, threadPosition: 1 })
  const reply = await insertComment(OPEN, { ...seen, parentId: parent.id })
  for (const answered of [parent, reply]) {
    const noiDung = `Tôi đồng ý với ý kiến số ${answered.id}.`
    const address = `203.0.${answered === parent ? 114 : 115}.7`
    expect((await post.postComment(null, form(challenge(), { traLoi: answered.id, noiDung, address }))).ok).toBe(true)
    expect((await stored()).at(-1)).toMatchObject({ parentId: parent.id, status: 'pending', body: noiDung })
  }
  const hidden = [
    await insertComment(OPEN),
    await insertComment(OPEN, { ...seen, threadPosition: 2, erasedAt: new Date() }),
    await insertComment(CLOSED, { ...seen, threadPosition: 1 }),
  ]
  const count = (await stored()).length
  for (const { id } of hidden)
    expect(await post.postComment(null, form(challenge(), { traLoi: id }))).toEqual({
      ok: false,
      refusal: 'answered-is-gone',
    })
  expect(await stored()).toHaveLength(count)
})
