import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db, openApart } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { digestDays, digestSubscriptions } from '@/db/schema/digests'
import { outboxMails } from '@/db/schema/mail'
import { storylines } from '@/db/schema/storylines'
import { deliverNext, isBulkDue } from '@/modules/mail/deliver'
import { openPost } from '@/modules/mail/post'
import { headerWords, openFakeSmtp, partWords } from '@/modules/mail/testing-smtp'
import { startMailWorker } from '@/modules/mail/worker'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { isDigestStillTrue } from './is-still-true'
import { issueDue } from './issue-due'
import { BOUNCES_MAX, settleDigests } from './settle-digests'
import { aNewsItem, anEmptyHouse, aReader, queuedMails, readerNow } from './testing-digests'

provideTestKeyring()
beforeEach(anEmptyHouse)

// Far ahead: a mail that waits must not be out of date by the clock of the database.
const MORNING = new Date('2037-11-26T06:30:05+07:00')
const YESTERDAY = '2037-11-25T10:00:00+07:00'
const FROM = 'Toà soạn <toa-soan@hadong.example.vn>'
const smtp = (url: string) => openPost({ smtpUrl: url, from: FROM, folder: '/nonexistent' })
const bulk = { isBulk: true, isStillTrue: isDigestStillTrue }
const figures = async () =>
  (await db.select().from(digestDays)).reduce<Record<string, number>>((sum, { day: _, ...counts }) => {
    for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count
    return sum
  }, {})

test('a reader is sent what is new in what they chose, newest first, and nothing else', async () => {
  await aNewsItem('Sáng qua', { at: '2037-11-25T08:00:00+07:00' })
  await aNewsItem('Chiều qua', { at: '2037-11-25T17:00:00+07:00' })
  await aNewsItem('Đã gỡ', { at: '2037-11-25T12:00:00+07:00', status: 'withdrawn' })
  await aNewsItem('Hôm kia', { at: '2037-11-24T12:00:00+07:00' })
  await aNewsItem('Sau giờ chốt', { at: '2037-11-26T06:29:00+07:00' })
  await aNewsItem('Mục khác', { at: '2037-11-25T09:00:00+07:00', sectionId: 2 })
  await aNewsItem('Mục khác, đúng chủ đề', { at: '2037-11-25T11:00:00+07:00', sectionId: 2, tagId: 1 })
  const english = await aNewsItem('In English', { at: '2037-11-25T11:30:00+07:00', tagId: 1 })
  await db.update(articles).set({ language: 'en' }).where(eq(articles.id, english))
  await aNewsItem('Mục khác, đúng dòng', { at: '2037-11-25T10:30:00+07:00', sectionId: 2, storylineId: 1 })
  await aReader({ choice: { sectionIds: [1], tagIds: [1], storylineIds: [1] } })
  expect(await issueDue(db, new Map(), MORNING)).toBe(1)
  const [mail] = await queuedMails()
  const headlines = [...mail!.text.matchAll(/^\d+\. (.*)$/gm)].map(([, headline]) => headline)
  expect(headlines).toEqual(['Chiều qua', 'Mục khác, đúng chủ đề', 'Mục khác, đúng dòng', 'Sáng qua'])
  expect(mail).toMatchObject({ isSealed: true, isBulk: true, reference: 'digest:1:2037-11-26' })
  // What came after the hour is told the next morning.
  await issueDue(db, new Map(), new Date('2037-11-27T06:31:00+07:00'))
  expect((await queuedMails()).at(-1)?.text).toContain('1. Sau giờ chốt')
})

test('a storyline the newsroom has deleted tells nobody anything', async () => {
  await aNewsItem('Đúng dòng', { at: YESTERDAY, sectionId: 2, storylineId: 1 })
  await aReader({ choice: { sectionIds: [], storylineIds: [1] } })
  await db.update(storylines).set({ deletedAt: MORNING })
  await issueDue(db, new Map(), MORNING)
  expect(await queuedMails()).toEqual([])
})

test('nothing new: no mail, and the row waits for its next morning', async () => {
  const { id } = await aReader()
  await aNewsItem('Mục khác', { at: YESTERDAY, sectionId: 2 })
  expect(await issueDue(db, new Map(), MORNING)).toBe(1)
  expect(await issueDue(db, new Map(), MORNING)).toBe(0)
  expect(await queuedMails()).toEqual([])
  expect((await readerNow(id))?.nextIssueAt).toEqual(new Date('2037-11-27T06:30:00+07:00'))
})

test('before its morning nobody is sent anything; weeks come on Monday', async () => {
  await aReader()
  const weekly = await aReader({ rhythm: 'weekly' })
  await aNewsItem('Tin', { at: YESTERDAY })
  expect(await issueDue(db, new Map(), new Date('2037-11-26T06:29:59+07:00'))).toBe(0)
  expect(await issueDue(db, new Map(), MORNING)).toBe(1)
  expect(await issueDue(db, new Map(), new Date('2037-11-30T06:30:00+07:00'))).toBe(2)
  expect((await queuedMails()).map(({ reference }) => reference)).toContain(`digest:${weekly.id}:2037-11-30`)
})

test('two workers side by side make one mail for each reader', async () => {
  const readers = await Promise.all(Array.from({ length: 130 }, () => aReader()))
  await aNewsItem('Tin', { at: YESTERDAY })
  const apart = [0, 1].map(() => openApart('trang-nhat-digests', 1))
  const counts = await Promise.all(
    apart.map(async ({ database }) => {
      let count = 0
      for (let step = 0; step < 4; step++) count += await issueDue(database, new Map(), MORNING)
      return count
    }),
  )
  await Promise.all(apart.map(({ close }) => close()))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(readers.length)
  const references = (await queuedMails()).map(({ reference }) => reference)
  expect(new Set(references).size).toBe(readers.length)
  expect(references).toHaveLength(readers.length)
  expect(await figures()).toMatchObject({ queuedCount: readers.length })
})

test('a morning that has been served is not served again, whatever the row says', async () => {
  const { id } = await aReader()
  await aNewsItem('Tin', { at: YESTERDAY })
  await issueDue(db, new Map(), MORNING)
  await db
    .update(digestSubscriptions)
    .set({ nextIssueAt: MORNING, toldUntil: new Date('2037-11-25T00:00:00+07:00') })
    .where(eq(digestSubscriptions.id, id))
  expect(await issueDue(db, new Map(), MORNING)).toBe(1)
  expect(await queuedMails()).toHaveLength(1)
})

test('after a stop of days there is one mail for all that was missed', async () => {
  await aReader()
  await aNewsItem('Ngày 25', { at: YESTERDAY })
  await aNewsItem('Ngày 26', { at: '2037-11-26T10:00:00+07:00' })
  await aNewsItem('Ngày 27', { at: '2037-11-27T10:00:00+07:00' })
  const late = new Date('2037-11-28T09:12:00+07:00')
  expect(await issueDue(db, new Map(), late)).toBe(1)
  expect(await issueDue(db, new Map(), late)).toBe(0)
  const mails = await queuedMails()
  expect(mails).toHaveLength(1)
  for (const headline of ['Ngày 25', 'Ngày 26', 'Ngày 27']) expect(mails[0]!.text).toContain(headline)
})

test('what could not be sent all day is told with the next morning, in one mail', async () => {
  await aReader()
  await aNewsItem('Ngày 25', { at: YESTERDAY })
  await aNewsItem('Ngày 26', { at: '2037-11-26T10:00:00+07:00' })
  await issueDue(db, new Map(), MORNING)
  const post = smtp('smtp://127.0.0.1:9')
  expect(await deliverNext(db, post, bulk)).toBe('failed')
  post.close()
  // One that is just being sent is left to its worker.
  const [held] = await queuedMails()
  await issueDue(db, new Map(), new Date('2037-11-27T06:31:00+07:00'))
  expect((await queuedMails()).map(({ id }) => id)).toContain(held!.id)
  await db.update(outboxMails).set({ nextTryAt: sql`now() + interval '6 hours'` })
  await issueDue(db, new Map(), new Date('2037-11-28T06:31:00+07:00'))
  await aNewsItem('Ngày 28', { at: '2037-11-28T10:00:00+07:00' })
  await issueDue(db, new Map(), new Date('2037-11-29T06:31:00+07:00'))
  const mails = await queuedMails()
  expect(mails).toHaveLength(1)
  for (const headline of ['Ngày 26', 'Ngày 28']) expect(mails[0]!.text).toContain(headline)
})

test('what is found for one choice is found once for all who made it', async () => {
  await Promise.all(Array.from({ length: 20 }, () => aReader()))
  await aReader({ choice: { sectionIds: [2] } })
  await aNewsItem('Tin', { at: YESTERDAY })
  const made = new Map()
  await issueDue(db, made, MORNING)
  expect(made.size).toBe(2)
  expect(await queuedMails()).toHaveLength(20)
})

test('no more waits in the outbox than can leave soon', async () => {
  const waiting = { to: '', subject: '', text: '', isBulk: true }
  await db.insert(outboxMails).values(Array.from({ length: 300 }, () => waiting))
  await aReader()
  await aNewsItem('Tin', { at: YESTERDAY })
  expect(await issueDue(db, new Map(), MORNING)).toBe(0)
})

test('a digest arrives as words and as a page, with the lines that let a program stop it; then nothing says to whom', async () => {
  const { email, token } = await aReader()
  await aNewsItem('LỄ ẨM THỰC Ở ĐẰNG KỴ', { at: YESTERDAY })
  await issueDue(db, new Map(), MORNING)
  const server = await openFakeSmtp()
  const post = smtp(server.url)
  expect(await deliverNext(db, post)).toBeNull()
  expect(await deliverNext(db, post, bulk)).toBe('sent')
  post.close()
  await server.close()
  const [{ recipient, data }] = server.received as [(typeof server.received)[number]]
  expect(recipient).toBe(email)
  expect(headerWords(data, 'List-Unsubscribe')).toMatch(new RegExp(`^<http.*/nhan-tin/dung/${token}>$`))
  expect(headerWords(data, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  expect(headerWords(data, 'List-Id')).toBe('<nhan-tin.localhost>')
  expect(headerWords(data, 'Precedence')).toBe('list')
  expect(headerWords(data, 'Auto-Submitted')).toBe('auto-generated')
  expect(partWords(data, 'text/plain')).toContain('1. LỄ ẨM THỰC Ở ĐẰNG KỴ')
  expect(partWords(data, 'text/html')).toContain('LỄ ẨM THỰC Ở ĐẰNG KỴ</a>')
  expect(await queuedMails()).toMatchObject([{ to: '', text: '', html: '', headers: null, ending: 'sent' }])
  expect(await settleDigests(db, MORNING)).toBe(1)
  expect(await queuedMails()).toEqual([])
  expect(await figures()).toMatchObject({ queuedCount: 1, sentCount: 1, failedCount: 0 })
})

test('an article withdrawn while its digest waits takes the mail back; the next one is without it', async () => {
  const { id } = await aReader()
  const gone = await aNewsItem('Tin sai', { at: YESTERDAY })
  await aNewsItem('Tin đúng', { at: '2037-11-25T11:00:00+07:00' })
  await issueDue(db, new Map(), MORNING)
  await db.update(articles).set({ status: 'withdrawn' }).where(eq(articles.id, gone))
  const server = await openFakeSmtp()
  const post = smtp(server.url)
  expect(await deliverNext(db, post, bulk)).toBe('abandoned')
  await settleDigests(db, MORNING)
  expect(await issueDue(db, new Map(), MORNING)).toBe(1)
  expect(await deliverNext(db, post, bulk)).toBe('sent')
  post.close()
  await server.close()
  expect(server.received).toHaveLength(1)
  const words = partWords(server.received[0]!.data, 'text/plain')
  expect(words).toContain('Tin đúng')
  expect(words).not.toContain('Tin sai')
  expect((await readerNow(id))?.nextIssueAt).toEqual(new Date('2037-11-27T06:30:00+07:00'))
})

test('a mailbox the server does not know three times in a row ends the subscription; one mail that arrives forgives', async () => {
  const { id } = await aReader()
  let isKnown = false
  const server = await openFakeSmtp((line) => (line.startsWith('RCPT') && !isKnown ? '550 khong co hop thu nay' : null))
  const post = smtp(server.url)
  const aDay = async (day: number) => {
    const morning = new Date(`2037-11-${day}T06:31:00+07:00`)
    await aNewsItem(`Tin ngày ${day - 1}`, { at: `2037-11-${day - 1}T10:00:00+07:00` })
    await issueDue(db, new Map(), morning)
    const outcome = await deliverNext(db, post, bulk)
    expect((await queuedMails())[0]?.lastError ?? '').not.toContain('@')
    await settleDigests(db, morning)
    return outcome
  }
  expect(await aDay(26)).toBe('abandoned')
  expect((await readerNow(id))?.bounceCount).toBe(1)
  isKnown = true
  expect(await aDay(27)).toBe('sent')
  expect((await readerNow(id))?.bounceCount).toBe(0)
  isKnown = false
  for (let time = 0; time < BOUNCES_MAX; time++) expect(await aDay(28 + time)).toBe('abandoned')
  expect(await readerNow(id)).toBeUndefined()
  expect(await figures()).toMatchObject({ droppedCount: 1, failedCount: 4, sentCount: 1 })
  post.close()
  await server.close()
})

test('other mail goes first, and so many digests a minute from all workers together', async () => {
  for (let count = 0; count < 12; count++) await aReader()
  await aNewsItem('Tin', { at: YESTERDAY })
  await issueDue(db, new Map(), MORNING)
  await db.insert(outboxMails).values({ to: 'toa-soan@example.vn', subject: 'Mật khẩu', text: 'Mời đặt lại.' })
  const server = await openFakeSmtp()
  const workers = [0, 1].map(() =>
    startMailWorker(() => openApart('trang-nhat-mail', 1), smtp(server.url), {
      perMinute: 5,
      isStillTrue: isDigestStillTrue,
    }),
  )
  await vi.waitFor(() => expect(server.received).toHaveLength(6), { timeout: 15_000 })
  await vi.waitFor(async () => expect(await isBulkDue(db)).toBe(true))
  await Promise.all(workers.map((worker) => worker.close()))
  await server.close()
  expect(server.received.map(({ recipient }) => recipient)).toContain('toa-soan@example.vn')
  expect(server.received).toHaveLength(6)
})
