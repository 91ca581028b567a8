import { inspect } from 'node:util'
import { eq, inArray } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateWindows, users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { commentReports, comments } from '@/db/schema/comments'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { settings } from '@/db/schema/site'
import { commandLineViewer, type Viewer } from '@/modules/accounts/viewer'
import { saveSettings } from '@/modules/settings/save'
import { appealComment } from './appeal-comment'
import { correctComment } from './correct-comment'
import { eraseComment } from './erase-comment'
import { textFingerprint } from './fingerprint'
import { approveComment, rejectComment } from './moderate'
import { findReceipt } from './receipt'
import { receiptHash, receiptToken } from './receipt-token'
import { withdrawComment } from './withdraw-comment'

const moderator: Viewer = { id: 1, name: 'M', email: 'm@example.vn', role: 'moderator', sectionIds: [] }
const SECRET = 'Đỗ Thị Mận kể chuyện lụa'
const keyOf = (id: number) => `00000000-0000-8000-8000-00000000000${id}`
const tokenOf = (id: number) => receiptToken(keyOf(id))
const address = '203.0.113.7'

beforeAll(async () => {
  await db.insert(users).values({ id: 1, email: 'm@example.vn', name: 'M', role: 'moderator', passwordHash: '-' })
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  await db
    .insert(articles)
    .values({ id: 1, headline: 'Phố nghề', status: 'published', sectionId: 1, publishedAt: new Date() })
})

beforeEach(async () => {
  for (const table of [commentReports, comments, invalidations, rateWindows, settings]) await db.delete(table)
  await db.update(articles).set({ approvedCommentCount: 0 })
  await db.insert(comments).values(
    [1, 2].map((id) => ({
      id,
      articleId: 1,
      authorName: 'Đỗ Thị Mận',
      title: `Góp ý ${id}`,
      body: `${SECRET} lần thứ ${id}`,
      phoneSealed: 'niêm-phong',
      phoneIndex: 'dấu',
      receiptHash: receiptHash(tokenOf(id)),
      idempotencyKey: keyOf(id),
      consentVersion: 'thử',
      textFingerprint: textFingerprint(`Góp ý ${id}`, `${SECRET} lần thứ ${id}`),
    })),
  )
})

const row = async (id = 1) => (await db.select().from(comments).where(eq(comments.id, id)))[0]!
const approvedCount = async () => (await db.select().from(articles))[0]!.approvedCommentCount
const staleTags = async () => (await db.select().from(invalidations)).map(({ tag }) => tag)
const stateOf = async (id = 1) => (await findReceipt(db, tokenOf(id)))?.state
const approve = async (id = 1) => approveComment(moderator, { id, version: (await row(id)).version })
const reject = async (reason = 'Ngoài chủ đề.', id = 1) =>
  rejectComment(moderator, { id, version: (await row(id)).version, reason })

const corrected = (change: Record<string, unknown> = {}) => ({
  token: tokenOf(1),
  version: 1,
  hoTen: 'Đỗ Mận',
  tieuDe: 'Góp ý về khung dệt',
  noiDung: 'Mong phường giữ được khung dệt cũ cho các cháu xem.',
  address,
  ...change,
})
const confirmed = (id = 1) => ({ token: tokenOf(id), xacNhan: 'co', address })
const appeal = (lyDo: unknown = 'Bình luận của tôi nói về chính bài này.') =>
  appealComment(null, { token: tokenOf(1), lyDo, address })

test('a corrected comment has the new words alone, and a moderator who read the old ones is refused', async () => {
  expect(await correctComment(null, corrected())).toEqual({ ok: true, value: null })
  expect(await row()).toMatchObject({
    authorName: 'Đỗ Mận',
    title: 'Góp ý về khung dệt',
    status: 'pending',
    version: 2,
  })
  expect(inspect(await row())).not.toContain(SECRET)
  expect((await row()).correctedAt).not.toBeNull()
  expect((await row()).screening[0]).toMatchObject({ check: 'correction', reason: 'Người viết đã sửa sau khi gửi.' })
  expect(await approveComment(moderator, { id: 1, version: 1 })).toEqual({ ok: false, refusal: 'edited-meanwhile' })
})

test('new words are screened like a comment that has just come', async () => {
  await correctComment(null, corrected({ noiDung: 'http://a.vn http://b.vn http://c.vn mua ngay hôm nay nhé' }))
  expect(await row()).toMatchObject({ isHeld: true })
  const other = await correctComment(null, corrected({ version: 2, tieuDe: 'Góp ý 2', noiDung: `${SECRET} lần thứ 2` }))
  expect(other).toMatchObject({ ok: false, refusal: { kind: 'duplicate' } })
})

test('a tone mark put right is no duplicate of itself, and no pause between two comments stands in its way', async () => {
  await saveSettings(commandLineViewer('admin'), { comments: { slowModeSeconds: 600 } })
  const almostTheSame = { tieuDe: 'Góp ý 1!', noiDung: `${SECRET}, lần thứ 1.` }
  expect((await correctComment(null, corrected(almostTheSame))).ok).toBe(true)
  expect((await correctComment(null, corrected({ ...almostTheSame, version: 2, hoTen: 'Mận' }))).ok).toBe(true)
})

test('a machine that filled in the hidden field stays held, however it corrects the rest', async () => {
  const note = { check: 'honeypot', verdict: 'hold', reason: 'Ô ẩn dành cho máy đã được điền.' } as const
  await db
    .update(comments)
    .set({ screening: [note], isHeld: true })
    .where(eq(comments.id, 1))
  await correctComment(null, corrected())
  expect((await row()).isHeld).toBe(true)
})

test('a correction from an older window is refused and told what to start from; the same words twice are no change', async () => {
  await correctComment(null, corrected())
  expect(await correctComment(null, corrected())).toEqual({ ok: true, value: null })
  expect(await correctComment(null, corrected({ hoTen: 'Mận Đỗ' }))).toEqual({
    ok: false,
    refusal: { kind: 'edited-meanwhile', version: 2 },
  })
  expect((await correctComment(null, corrected({ hoTen: 'Mận Đỗ', version: 2 }))).ok).toBe(true)
})

test('each field of a correction is judged as in the form', async () => {
  const bad = await correctComment(null, corrected({ hoTen: 'Mận 7', tieuDe: ' ', noiDung: 'a'.repeat(3_001) }))
  const problems = { hoTen: 'has-digits', tieuDe: 'empty', noiDung: 'too-long' }
  expect(bad).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  expect((await row()).version).toBe(1)
})

test('what was judged is not corrected any more', async () => {
  await approve()
  expect(await correctComment(null, corrected({ version: 2 }))).toEqual({ ok: false, refusal: 'too-late' })
  expect((await row()).body).toContain(SECRET)
})

test('a comment taken back before it was judged is nobody’s to approve, and its number is gone', async () => {
  expect(await withdrawComment(null, confirmed())).toEqual({ ok: true, value: null })
  expect(await row()).toMatchObject({ status: 'withdrawn', phoneSealed: null, phoneIndex: null })
  expect(await approve()).toEqual({ ok: false, refusal: 'not-found' })
  expect(await staleTags(), 'chỉ số liệu').toEqual(['comment-totals'])
  const receipt = await findReceipt(db, tokenOf(1))
  expect(receipt?.state).toBe('withdrawn')
  expect(receipt?.withdrawnAt).toBeInstanceOf(Date)
})

test('a published comment taken back leaves the count, and the pages that showed it are renewed', async () => {
  await approve()
  expect(await approvedCount()).toBe(1)
  await db.delete(invalidations)
  await withdrawComment(null, confirmed())
  expect(await approvedCount()).toBe(0)
  expect(await staleTags()).toEqual(['thread:1', 'thread:1:1', 'thread:1:agreed', 'comment-count:1', 'comment-totals'])
  expect(await withdrawComment(null, confirmed()), 'hai lần').toEqual({ ok: false, refusal: 'too-late' })
  expect(await approvedCount()).toBe(0)
})

test('nothing that cannot be undone happens without its confirmation', async () => {
  for (const xacNhan of [undefined, '', 'khong']) {
    const asked = { ...confirmed(), xacNhan }
    expect(await withdrawComment(null, asked)).toEqual({ ok: false, refusal: 'not-confirmed' })
    expect(await eraseComment(null, asked)).toEqual({ ok: false, refusal: 'not-confirmed' })
  }
  expect((await row()).status).toBe('pending')
})

test('a refusal is looked at again once, and the second decision stands', async () => {
  expect(await appeal(), 'chưa bị từ chối').toEqual({ ok: false, refusal: 'too-late' })
  await reject()
  expect(await stateOf()).toBe('refused')
  expect((await appeal()).ok).toBe(true)
  expect(await row()).toMatchObject({ status: 'pending', isHeld: true, rejectionCode: null })
  expect((await row()).screening.at(-1)).toMatchObject({ check: 'appeal', verdict: 'hold' })
  expect(await findReceipt(db, tokenOf(1))).toMatchObject({ state: 'appealed', rejectionReason: 'Ngoài chủ đề.' })
  expect(await appeal(), 'đang xem lại').toEqual({ ok: false, refusal: 'too-late' })
  expect(await correctComment(null, corrected({ version: 3 })), 'không sửa khi đang xem lại').toEqual({
    ok: false,
    refusal: 'too-late',
  })
  await reject('Vẫn ngoài chủ đề.')
  expect(await findReceipt(db, tokenOf(1))).toMatchObject({ state: 'upheld', rejectionReason: 'Vẫn ngoài chủ đề.' })
  expect(await appeal(), 'lần hai').toEqual({ ok: false, refusal: 'too-late' })
})

test('an appeal that convinces is published', async () => {
  await reject()
  await appeal()
  await approve()
  expect(await stateOf()).toBe('published')
})

test.each([
  ['empty', ''],
  ['empty', 42],
  ['too-short', 'Sai rồi'],
  ['too-long', 'a'.repeat(1_001)],
  ['unreadable-characters', 'Chữ \u202e lộn ngược khó đọc'],
])('an appeal must say why: %s', async (problem, lyDo) => {
  await reject()
  expect(await appeal(lyDo)).toEqual({ ok: false, refusal: { kind: 'invalid', problem } })
})

const inState: Record<string, () => Promise<unknown>> = {
  waiting: async () => {},
  published: () => approve(),
  refused: () => reject(),
  appealed: () => reject().then(() => appeal()),
  upheld: () =>
    reject()
      .then(() => appeal())
      .then(() => reject()),
  withdrawn: () => withdrawComment(null, confirmed()),
}

test.each(Object.keys(inState))('erased while %s: no word, no number and no name stay behind', async (state) => {
  await inState[state]?.()
  expect(await stateOf()).toBe(state)
  await db.insert(commentReports).values({ commentId: 1, reason: 'other', note: `${SECRET} là bịa` })
  const before = await row()
  expect(await eraseComment(null, confirmed())).toEqual({ ok: true, value: null })
  const after = await row()
  expect(JSON.stringify([after, await db.select().from(commentReports)])).not.toMatch(/Mận|lụa|Góp ý|niêm|dấu|chủ đề/)
  expect(after).toMatchObject({ status: 'withdrawn', rejectionCode: before.rejectionCode, createdAt: before.createdAt })
  expect(await approvedCount()).toBe(0)
  expect(await stateOf()).toBe('erased')
  expect(await eraseComment(null, confirmed()), 'hai lần').toEqual({ ok: false, refusal: 'too-late' })
  expect(await approve()).toEqual({ ok: false, refusal: 'not-found' })
  expect(await stateOf(2), 'bình luận khác').toBe('waiting')
})

test('the log says what was done and to which comment, by nobody with an account, and no word of it', async () => {
  await correctComment(null, corrected())
  await reject()
  await appeal()
  await withdrawComment(null, confirmed())
  await eraseComment(null, confirmed())
  const verbs = ['correct-comment', 'appeal-comment', 'withdraw-comment', 'erase-comment']
  const lines = await db.select().from(auditLog).where(inArray(auditLog.verb, verbs)).orderBy(auditLog.id)
  const own = lines.slice(-4)
  expect(own.map(({ verb }) => verb)).toEqual(verbs)
  for (const line of own) expect(line).toMatchObject({ actorId: null, object: 'comment:1' })
  expect(JSON.stringify(own)).not.toMatch(/Mận|khung dệt|chính bài|203\.0/)
})

test('an unknown or malformed receipt opens nothing', async () => {
  for (const token of ['', 'x', `${tokenOf(1)}A`, 'A'.repeat(22), 42, null]) {
    expect(await withdrawComment(null, { token, xacNhan: 'co', address })).toEqual({ ok: false, refusal: 'not-found' })
  }
})

test('one receipt, and one neighbourhood, may ask so many times and no more', async () => {
  for (let time = 0; time < 20; time += 1) await appeal()
  expect(await appeal()).toMatchObject({ ok: false, refusal: { kind: 'too-many' } })
  expect((await withdrawComment(null, confirmed(2))).ok, 'biên nhận khác').toBe(true)
  for (let time = 0; time < 60; time += 1) await withdrawComment(null, { ...confirmed(2), address: '198.51.100.9' })
  expect(await eraseComment(null, { ...confirmed(2), address: '198.51.100.10' })).toMatchObject({
    ok: false,
    refusal: { kind: 'too-many' },
  })
})

test('whatever writer and moderator do at the same time, the count is the number of published comments', async () => {
  const deeds = [
    () => approve(),
    () => reject(),
    () => withdrawComment(null, confirmed()),
    () => eraseComment(null, confirmed()),
    () => appeal(),
    () => correctComment(null, corrected()),
  ]
  await fc.assert(
    fc
      .asyncProperty(fc.array(fc.nat(deeds.length - 1), { minLength: 2, maxLength: 5 }), async (order) => {
        await Promise.all(order.map((index) => deeds[index]?.()))
        expect(await approvedCount()).toBe(await db.$count(comments, eq(comments.status, 'approved')))
      })
      .beforeEach(async () => {
        await db.delete(rateWindows)
        await db
          .update(comments)
          .set({ status: 'pending', erasedAt: null, appealedAt: null, rejectionCode: null, body: SECRET })
        await db.update(articles).set({ approvedCommentCount: 0 })
      }),
    { numRuns: 40 },
  )
})
