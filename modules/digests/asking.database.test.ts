import { sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateWindows } from '@/db/schema/accounts'
import { digestDays, digestRequests, digestSubscriptions } from '@/db/schema/digests'
import { invalidations } from '@/db/schema/log'
import { outboxMails } from '@/db/schema/mail'
import { keyring } from '@/modules/privacy/keyring'
import { openAnyMailAddress } from '@/modules/privacy/mail-address'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { confirmDigest } from './confirm-digest'
import { readDigestFigures } from './desk-queries'
import { noteDigestOffer, readDigestOffer } from './offer'
import { requestDigest } from './request-digest'
import { findDigestRequest } from './request-queries'
import { findSubscription } from './subscription-queries'
import { REQUEST_DAYS, sweepDigests } from './sweep-digests'
import { aNewsItem, anEmptyHouse, queuedMails } from './testing-digests'

provideTestKeyring()

const ADDRESS = 'lan@example.vn'
let sender = 0
const form = (changes: object = {}) => ({
  thuDienTu: ADDRESS,
  muc: { chuyenMuc: ['1'], chuDe: ['1'], dongSuKien: [] },
  nhip: 'daily',
  website: '',
  address: `10.0.0.${sender++}`,
  ...changes,
})
const ask = (changes: object = {}) => requestDigest(null, form(changes))
/** The token in the newest mail, as its reader finds it. */
async function mailedToken(): Promise<string> {
  const mail = (await queuedMails()).at(-1)
  return /\/nhan-tin\/xac-nhan\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
}
async function confirmed(changes: object = {}): Promise<string> {
  await ask(changes)
  const answer = await confirmDigest(null, { token: await mailedToken() })
  if (!answer.ok) throw new Error(answer.refusal)
  return answer.value.token
}

beforeEach(async () => {
  await anEmptyHouse()
  sender = 0
  await noteDigestOffer(db, true)
})

test('a request is mailed to a sealed address; neither table nor outbox says whose it is', async () => {
  expect(await ask()).toEqual({ ok: true, value: null })
  const [mail] = await queuedMails()
  expect(mail).toMatchObject({ isSealed: true, isBulk: false, subject: 'Xác nhận nhận tin của Trang Nhất' })
  expect(openAnyMailAddress(mail!.to, keyring())).toBe(ADDRESS)
  expect(mail!.text).toContain('Mục đã chọn: Thời sự, Chợ quê\nNhịp gửi: Mỗi ngày, lúc 6 giờ 30')
  const [request] = await db.select().from(digestRequests)
  const token = await mailedToken()
  expect(JSON.stringify([request, { ...mail, text: '' }])).not.toContain(ADDRESS)
  expect(JSON.stringify(request)).not.toContain(token)
  expect(await db.select().from(digestSubscriptions)).toEqual([])
})

test.each([
  ['không có địa chỉ', { thuDienTu: ' ' }, { thuDienTu: 'empty' }],
  ['địa chỉ thiếu tên miền', { thuDienTu: 'lan@' }, { thuDienTu: 'malformed' }],
  ['địa chỉ có xuống dòng', { thuDienTu: 'lan@example.vn\nBcc: x@example.vn' }, { thuDienTu: 'malformed' }],
  ['hai địa chỉ', { thuDienTu: 'lan@example.vn, mai@example.vn' }, { thuDienTu: 'malformed' }],
  ['địa chỉ không phải chữ', { thuDienTu: 7 }, { thuDienTu: 'empty' }],
  ['chưa chọn mục nào', { muc: { chuyenMuc: [] } }, { muc: 'empty' }],
  ['mục không có', { muc: { chuyenMuc: ['77'] } }, { muc: 'unknown' }],
  ['chủ đề không có', { muc: { chuDe: ['77'] } }, { muc: 'unknown' }],
  ['mục không phải số', { muc: { chuyenMuc: ['thoi-su'] } }, { muc: 'malformed' }],
  ['quá nhiều mục', { muc: { chuyenMuc: Array.from({ length: 41 }, (_, id) => String(id + 1)) } }, { muc: 'too-many' }],
  ['chưa chọn nhịp', { nhip: '' }, { nhip: 'empty' }],
])('%s: từ chối, không gửi thư', async (_name, changes, problems) => {
  expect(await ask(changes)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  expect(await queuedMails()).toEqual([])
})

test('every problem of a form is told at once', async () => {
  const refused = await ask({ thuDienTu: '', muc: {}, nhip: 'x' })
  expect(refused).toMatchObject({ refusal: { problems: { thuDienTu: 'empty', muc: 'empty', nhip: 'empty' } } })
})

test('a storyline nobody outside has seen is unknown, and its name stays inside', async () => {
  const muc = { dongSuKien: ['1'] }
  expect(await ask({ muc })).toMatchObject({ refusal: { problems: { muc: 'unknown' } } })
  await aNewsItem('Khởi công', { at: '2037-11-25T10:00:00+07:00', storylineId: 1 })
  expect(await ask({ muc })).toMatchObject({ ok: true })
})

test('without a way out for mail nothing is promised', async () => {
  await noteDigestOffer(db, false)
  expect(await ask()).toEqual({ ok: false, refusal: 'not-offered' })
})

test('pages are made anew when mail is offered or no longer, and not while nothing changes', async () => {
  const saidBy = async (isOffered: boolean) => {
    const before = await db.$count(invalidations)
    await noteDigestOffer(db, isOffered)
    return (await db.$count(invalidations)) - before
  }
  expect(await saidBy(true)).toBe(0)
  expect(await saidBy(false)).toBe(1)
  expect(await readDigestOffer(db)).toBe(false)
  expect(await saidBy(false)).toBe(0)
  expect(await saidBy(true)).toBe(1)
})

test('the newsroom sees how many, and nobody by name', async () => {
  await confirmed()
  await ask({ thuDienTu: 'mai@example.vn' })
  const figures = await readDigestFigures(db)
  expect(figures).toMatchObject({ isOffered: true, confirmedCount: 1, weeklyCount: 0, pausedCount: 0, waitingCount: 1 })
  expect(figures.topicCount).toBe(1)
  expect(figures.sections).toEqual([
    { name: 'Thời sự', count: 1 },
    { name: 'Giáo dục', count: 0 },
  ])
  expect(figures.days).toMatchObject([{ askedCount: 2, confirmedCount: 1 }])
})

test('the answer is the same for an address that is known, and nothing changes before its owner has opened the link', async () => {
  const token = await confirmed()
  const before = await db.select().from(digestSubscriptions)
  const unknown = await ask({ thuDienTu: 'mai@example.vn' })
  expect(await ask({ muc: { chuyenMuc: ['2'] }, nhip: 'weekly' })).toEqual(unknown)
  expect(await db.select().from(digestSubscriptions)).toEqual(before)
  expect((await confirmDigest(null, { token: await mailedToken() })).ok).toBe(true)
  // What was chosen first is still there, the new comes with it, and the new rhythm counts.
  const own = await findSubscription(db, token)
  expect(own?.rhythm).toBe('weekly')
  expect(own?.named.sections.map(({ name }) => name)).toEqual(['Thời sự', 'Giáo dục'])
  expect(own?.named.tags.map(({ name }) => name)).toEqual(['Chợ quê'])
  expect(await db.$count(digestSubscriptions)).toBe(1)
})

test('whatever case an address is typed in, it is one address', async () => {
  await confirmed()
  await confirmed({ thuDienTu: ' LAN@Example.VN ' })
  expect(await db.$count(digestSubscriptions)).toBe(1)
})

test('a link confirms once, also when it is pressed twice at once; a look uses nothing up', async () => {
  await ask()
  const token = await mailedToken()
  expect((await findDigestRequest(db, token))?.named.sections).toHaveLength(1)
  const answers = await Promise.all([confirmDigest(null, { token }), confirmDigest(null, { token })])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await confirmDigest(null, { token })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await findDigestRequest(db, token)).toBeNull()
  expect((await db.select().from(digestDays))[0]).toMatchObject({ askedCount: 1, confirmedCount: 1 })
})

test('a link that has run out, a wrong one and no link at all confirm nothing', async () => {
  await ask()
  const token = await mailedToken()
  await db.update(digestRequests).set({ expiresAt: sql`now() - interval '1 second'` })
  for (const each of [token, 'A'.repeat(22), '', null, { token }]) {
    expect(await confirmDigest(null, { token: each })).toEqual({ ok: false, refusal: 'not-found' })
  }
  expect(await db.$count(digestSubscriptions)).toBe(0)
})

test('one mailbox has three mails in a day, whoever asks; the answer does not tell', async () => {
  for (let time = 0; time < 5; time++) expect(await ask()).toEqual({ ok: true, value: null })
  expect(await db.$count(outboxMails)).toBe(3)
  expect(await ask({ thuDienTu: 'mai@example.vn' })).toEqual({ ok: true, value: null })
  expect(await db.$count(outboxMails)).toBe(4)
})

test('one sender has ten tries, then waits, and is told how long', async () => {
  for (let time = 0; time < 10; time++)
    expect(await ask({ address: '10.9.9.9', thuDienTu: `ban-${time}@example.vn` })).toMatchObject({ ok: true })
  const refused = await ask({ address: '10.9.9.9', thuDienTu: 'ban-11@example.vn' })
  expect(refused).toMatchObject({ refusal: { kind: 'too-many' } })
  expect(
    !refused.ok &&
      typeof refused.refusal === 'object' &&
      'retryAfterSeconds' in refused.refusal &&
      refused.refusal.retryAfterSeconds,
  ).toBeGreaterThan(590)
  expect(await db.$count(outboxMails)).toBe(10)
  // No address of a person stands in the counters.
  expect(JSON.stringify(await db.select().from(rateWindows))).not.toMatch(/10\.9\.9\.9|example/)
})

test('whoever fills the field nobody sees is thanked and mailed nothing', async () => {
  expect(await ask({ website: 'https://example.com' })).toEqual({ ok: true, value: null })
  expect(await queuedMails()).toEqual([])
})

test('requests nobody confirmed are gone after some days', async () => {
  await ask()
  await db.update(digestRequests).set({ createdAt: sql`now() - make_interval(days => ${REQUEST_DAYS}, hours => -1)` })
  await sweepDigests(db)
  expect(await db.$count(digestRequests)).toBe(1)
  await db.update(digestRequests).set({ createdAt: sql`now() - make_interval(days => ${REQUEST_DAYS}, hours => 1)` })
  await sweepDigests(db)
  expect(await db.$count(digestRequests)).toBe(0)
})
