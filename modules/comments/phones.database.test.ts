import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { captchaUses, commentAgreements, commentReports, comments } from '@/db/schema/comments'
import { auditLog } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { env } from '@/lib/env'
import type { Role, Viewer } from '@/modules/accounts/viewer'
import { createKeyring, createPhoneKeys, type KeyringFile, openKeyring } from '@/modules/privacy/keyring'
import { openPhone, phoneIndex, sealPhone } from '@/modules/privacy/phone'
import { eraseWriter } from './erase-writer'
import { exportWriter } from './export-writer'
import { forgetChallenges } from './forget-challenges'
import { receiptHash, receiptToken } from './receipt-token'
import { resealPhones } from './reseal-phones'
import { revealPhone } from './reveal-phone'
import { sweepPhones } from './sweep-phones'
import { sweepVisitors } from './sweep-visitors'

const PHONE = '+84912345678'
const file = createKeyring()
const keys = openKeyring(file)
const ringFile = join(mkdtempSync(join(tmpdir(), 'trang-nhat-')), 'keyring.json')

/** Gives the process other keys, as an operator would: the file changes under it. */
let writes = 0
function provide(content: KeyringFile): void {
  writes += 1
  // A file of another size is another file, however coarse the clock of the disk.
  writeFileSync(ringFile, JSON.stringify(content) + ' '.repeat(writes))
}

const person = (role: Role, sectionIds: number[] = []): Viewer => ({
  id: 1,
  name: 'M',
  email: 'm@example.vn',
  role,
  sectionIds,
})

beforeAll(async () => {
  Object.assign(env, { keyringFile: ringFile })
  await db.insert(users).values({ id: 1, email: 'm@example.vn', name: 'M', role: 'moderator', passwordHash: '-' })
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  const published = { status: 'published', publishedAt: new Date() } as const
  await db.insert(articles).values({ id: 1, headline: 'Phố nghề', sectionId: 1, ...published })
})

beforeEach(async () => {
  provide(file)
  await db.delete(comments)
})

type Change = Partial<typeof comments.$inferInsert>

async function aComment(phone: string | null = PHONE, change: Change = {}, sealedWith = keys): Promise<number> {
  const [row] = await db
    .insert(comments)
    .values({
      articleId: 1,
      authorName: 'Đỗ Thị Mận',
      title: 'Góp ý',
      body: 'Mong phường giữ được khung dệt cũ.',
      phoneSealed: phone && sealPhone(phone, sealedWith),
      phoneIndex: phone && phoneIndex(phone, sealedWith),
      receiptHash: randomUUID(),
      idempotencyKey: randomUUID(),
      consentVersion: 'thử',
      textFingerprint: randomUUID(),
      ...change,
    })
    .returning({ id: comments.id })
  return row!.id
}

const row = async (id: number) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const linesOf = (verb: string) => db.select().from(auditLog).where(eq(auditLog.verb, verb)).orderBy(auditLog.id)
const reveal = (viewer: Viewer | null, id: unknown, reason: unknown = 'Gọi hỏi địa điểm nêu trong bình luận.') =>
  revealPhone(viewer, { id, reason })

test('whoever moderates the article sees the number, and the log keeps who and why, not the number', async () => {
  const id = await aComment()
  for (const viewer of [person('moderator'), person('chief'), person('editor', [1])]) {
    expect(await reveal(viewer, id)).toEqual({ ok: true, value: { phone: PHONE } })
  }
  const lines = await linesOf('reveal-phone')
  expect(lines.slice(-3).map(({ object, actorId }) => [object, actorId])).toEqual(Array(3).fill([`comment:${id}`, 1]))
  expect(lines.at(-1)?.details).toEqual({ articleId: 1, reason: 'Gọi hỏi địa điểm nêu trong bình luận.' })
  expect(JSON.stringify(lines)).not.toMatch(/9\D*1\D*2\D*3\D*4\D*5\D*6\D*7\D*8/)
})

test.each([
  ['nobody', null],
  ['a reporter', person('reporter')],
  ['an administrator', person('admin')],
  ['an auditor', person('auditor')],
  ['an editor of another section', person('editor', [2])],
])('%s does not, and nothing is written', async (_who, viewer) => {
  const id = await aComment()
  const before = (await linesOf('reveal-phone')).length
  expect(await reveal(viewer, id)).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await linesOf('reveal-phone')).toHaveLength(before)
})

test('a reason is asked for, and must not carry the number into the log, however it is written', async () => {
  const id = await aComment()
  for (const [reason, problem] of [
    ['', 'empty'],
    [undefined, 'empty'],
    ['Cần gọi', 'too-short'],
    ['a'.repeat(301), 'too-long'],
    ['Gọi số 0912345678 để xác minh', 'names-the-number'],
    ['Gọi số 0912.345.678 để xác minh', 'names-the-number'],
    ['Gọi số +84 (912) 345-678 để xác minh', 'names-the-number'],
    ['Gọi số ０９１２３４５６７８ để xác minh', 'names-the-number'],
  ] as const) {
    expect(await revealPhone(person('moderator'), { id, reason })).toEqual({
      ok: false,
      refusal: { kind: 'invalid', problem },
    })
  }
  const before = (await linesOf('reveal-phone')).length
  expect((await reveal(person('moderator'), id, 'Xác minh việc ngày 14/3/2017 ở số 12, ngõ 345.')).ok).toBe(true)
  expect(await linesOf('reveal-phone')).toHaveLength(before + 1)
})

test('a machine without the key says so; so does a number of a key that is gone, or one that is erased', async () => {
  const [id, none, foreign] = [
    await aComment(),
    await aComment(null),
    await aComment(PHONE, {}, openKeyring(createKeyring())),
  ]
  const moderator = person('moderator')
  expect(await reveal(moderator, none)).toEqual({ ok: false, refusal: 'no-phone' })
  expect(await reveal(moderator, foreign)).toEqual({ ok: false, refusal: 'unreadable' })
  expect(await reveal(moderator, 999_999)).toEqual({ ok: false, refusal: 'not-found' })
  expect(await reveal(moderator, 'x')).toEqual({ ok: false, refusal: 'not-found' })
  const { phonePrivateKey: _, ...publicOnly } = file
  provide(publicOnly)
  expect(await reveal(moderator, id)).toEqual({ ok: false, refusal: 'no-key' })
})

test('the office erases all comments of a number, and no other', async () => {
  const own = [await aComment(), await aComment(PHONE, { status: 'approved', firstApprovedAt: new Date() })]
  const [other, none] = [await aComment('+84987654321'), await aComment(null)]
  expect(await eraseWriter({ phone: PHONE })).toBe(2)
  for (const id of own) {
    expect(await row(id)).toMatchObject({ authorName: '', body: '', phoneSealed: null, phoneIndex: null })
    expect((await row(id)).erasedAt).not.toBeNull()
  }
  for (const id of [other, none]) expect((await row(id)).authorName).toBe('Đỗ Thị Mận')
  expect(await eraseWriter({ phone: PHONE }), 'chạy lại').toBe(0)
  expect(JSON.stringify(await linesOf('erase-comment'))).not.toMatch(/912345678|Mận/)
})

test('by a receipt, the office erases that one comment', async () => {
  const token = receiptToken('khoá thử')
  const [id, other] = [await aComment(PHONE, { receiptHash: receiptHash(token) }), await aComment()]
  expect(await eraseWriter({ token })).toBe(1)
  expect((await row(id)).erasedAt).not.toBeNull()
  expect((await row(other)).erasedAt).toBeNull()
})

test('whoever asks is told everything that is kept about them, and the asking is written down', async () => {
  const id = await aComment(PHONE, { status: 'rejected', rejectionCode: 'off-topic', rejectionReason: 'Khác chủ đề.' })
  await aComment('+84987654321')
  const found = await exportWriter({ phone: PHONE })
  expect(found).toMatchObject([
    {
      comment: id,
      articleHeadline: 'Phố nghề',
      authorName: 'Đỗ Thị Mận',
      isPhoneKept: true,
      rejectionReason: 'Khác chủ đề.',
    },
  ])
  expect(JSON.stringify(found)).not.toContain('912345678')
  expect((await linesOf('export-personal-data')).at(-1)).toMatchObject({ object: `comment:${id}`, actorId: null })
})

test('a number is erased ninety days after the decision, not a day earlier, and not while a comment waits', async () => {
  const daysAgo = (days: number) =>
    sql<Date>`now() - make_interval(days => ${days}) - interval '1 minute'` as unknown as Date
  const decided = (status: 'approved' | 'rejected' | 'pending', days: number) =>
    aComment(PHONE, { status, moderatedAt: daysAgo(days) })
  const [old, refused] = [await decided('approved', 90), await decided('rejected', 400)]
  const kept = [await decided('approved', 89), await decided('pending', 400), await aComment()]
  await db.insert(captchaUses).values([
    { id: 'cũ', createdAt: daysAgo(2) },
    { id: 'mới', createdAt: new Date() },
  ])
  expect(await sweepPhones(db, true), 'chỉ đếm').toBe(2)
  expect((await row(old)).phoneSealed).not.toBeNull()
  expect(await sweepPhones(db)).toBe(2)
  await forgetChallenges(db)
  for (const id of [old, refused]) expect(await row(id)).toMatchObject({ phoneSealed: null, phoneIndex: null })
  for (const id of kept) expect((await row(id)).phoneSealed).not.toBeNull()
  expect((await linesOf('sweep-phones')).at(-1)).toMatchObject({ object: 'comments', details: { count: 2 } })
  expect((await db.select().from(captchaUses)).map(({ id }) => id)).toEqual(['mới'])
  expect(await sweepPhones(db), 'chạy lại').toBe(0)
})

test('who agreed and who reported is forgotten when the day of Hà Nội is over; counts and reports stay', async () => {
  const id = await aComment(PHONE, { agreementCount: 2, openReportCount: 2 })
  const day = (days: number) =>
    sql<string>`(now() at time zone 'Asia/Ho_Chi_Minh')::date - ${days}::int` as unknown as string
  const midnight = sql`date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'`
  const at = (seconds: number) => sql<Date>`${midnight} + make_interval(secs => ${seconds})` as unknown as Date
  await db.insert(commentAgreements).values([
    { commentId: id, day: day(0), visitor: 'hôm nay' },
    { commentId: id, day: day(1), visitor: 'hôm qua' },
  ])
  await db.insert(commentReports).values([
    { commentId: id, reason: 'spam', note: 'Quảng cáo', visitor: 'hôm nay', createdAt: at(0) },
    { commentId: id, reason: 'insult', note: 'Xúc phạm', visitor: 'hôm qua', createdAt: at(-1) },
  ])
  await sweepVisitors(db)
  expect((await db.select().from(commentAgreements)).map(({ visitor }) => visitor)).toEqual(['hôm nay'])
  expect(await db.select().from(commentReports).orderBy(commentReports.id)).toMatchObject([
    { note: 'Quảng cáo', visitor: 'hôm nay' },
    { note: 'Xúc phạm', visitor: null },
  ])
  expect(await row(id)).toMatchObject({ agreementCount: 2, openReportCount: 2 })
})

test('however often sealing anew is cut off, no number is lost, and at the end the old keys open none', async () => {
  const fresh = createPhoneKeys()
  const turning = openKeyring({ ...file, ...fresh, retired: file })
  await fc.assert(
    fc
      .asyncProperty(
        fc.array(fc.nat(9_999_999), { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(40), { maxLength: 3 }),
        async (numbers, cuts) => {
          const phones = numbers.map((number) => `+849${String(number).padStart(8, '0')}`)
          const ids: number[] = []
          for (const phone of phones) ids.push(await aComment(phone))
          // Taken back while the keys are turned: no run may bring its number back.
          await db.update(comments).set({ phoneSealed: null, phoneIndex: null }).where(eq(comments.id, ids[0]!))
          for (const cut of cuts) for (const id of ids.slice(0, cut)) await resealOne(id)
          expect(await resealPhones(db, turning, { since: null })).toMatchObject({ unreadableCount: 0 })
          for (const [index, id] of ids.entries()) {
            const { phoneSealed, phoneIndex: found } = await row(id)
            if (index === 0) {
              expect([phoneSealed, found]).toEqual([null, null])
              continue
            }
            expect(() => openPhone(phoneSealed!, keys)).toThrow()
            expect(openPhone(phoneSealed!, turning)).toBe(phones[index])
            expect(found).toBe(phoneIndex(phones[index]!, turning))
          }
          expect((await resealPhones(db, turning, { since: null })).count, 'không còn gì để làm').toBe(0)
        },
      )
      .beforeEach(async () => void (await db.delete(comments))),
    { numRuns: 12 },
  )
  /** What a run had done before it was cut off. */
  async function resealOne(id: number) {
    const { phoneSealed } = await row(id)
    if (phoneSealed === null) return
    try {
      const phone = openPhone(phoneSealed, keys)
      const changed = { phoneSealed: sealPhone(phone, turning), phoneIndex: phoneIndex(phone, turning) }
      await db.update(comments).set(changed).where(eq(comments.id, id))
    } catch {
      // Sealed anew already.
    }
  }
})

test('while keys are turned, numbers of either key are revealed and found', async () => {
  const fresh = createPhoneKeys()
  const turning = { ...file, ...fresh, retired: file }
  const [before, after] = [await aComment(), await aComment(PHONE, {}, openKeyring(turning))]
  provide(turning)
  for (const id of [before, after])
    expect(await reveal(person('moderator'), id)).toEqual({ ok: true, value: { phone: PHONE } })
  expect(await eraseWriter({ phone: PHONE })).toBe(2)
})

test('a number that no key opens is left as it is, and told', async () => {
  const foreign = await aComment(PHONE, {}, openKeyring(createKeyring()))
  const turning = openKeyring({ ...file, ...createPhoneKeys(), retired: file })
  const before = await row(foreign)
  expect(await resealPhones(db, turning, { since: null })).toEqual({ count: 0, unreadableCount: 1 })
  expect(await row(foreign)).toEqual(before)
})
