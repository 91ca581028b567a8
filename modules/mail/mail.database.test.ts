import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test, vi } from 'vitest'
import { db, openApart } from '@/db/client'
import { outboxMails } from '@/db/schema/mail'
import { countWaiting, deliverNext, sweepMails } from './deliver'
import { openPost, type Post } from './post'
import { queueMail } from './queue'
import { ATTEMPTS_MAX } from './retry-wait'
import { bodyWords, headerWords, openFakeSmtp } from './testing-smtp'
import { startMailWorker } from './worker'

const SUBJECT = 'Lời mời vào toà soạn: Đặng Thị Ngữ'
const TEXT = 'Kính gửi chị Ngữ,\n\nĐịa chỉ để đặt mật khẩu:\nhttps://hadong.example.vn/toa-soan/moi/abc\n'
const FROM = 'Toà soạn <toa-soan@hadong.example.vn>'

const smtp = (url: string) => openPost({ smtpUrl: url, from: FROM, folder: '/nonexistent' })
const open = () => openApart('trang-nhat-mail', 1)
const row = async (to: string) => (await db.select().from(outboxMails).where(eq(outboxMails.to, to)))[0]!
const later = () => db.update(outboxMails).set({ nextTryAt: sql`now()` }).where(sql`next_try_at is not null`)

beforeEach(() => db.delete(outboxMails))

test('a mail arrives with its Vietnamese words, and its text is forgotten', async () => {
  const server = await openFakeSmtp()
  await queueMail(db, { to: 'ngu@hadong.example.vn', subject: SUBJECT.replace(': ', ':\r\nBcc: '), text: TEXT })
  expect(await countWaiting(db)).toMatchObject({ waitingCount: 1 })
  const post = smtp(server.url)
  expect(await deliverNext(db, post)).toBe('sent')
  expect(await deliverNext(db, post)).toBeNull()
  post.close()
  await server.close()
  const [mail] = server.received
  expect(server.received).toHaveLength(1)
  expect(mail!.recipient).toBe('ngu@hadong.example.vn')
  expect(headerWords(mail!.data, 'Subject')).toBe('Lời mời vào toà soạn: Bcc: Đặng Thị Ngữ')
  expect(mail!.data.split('\n\n')[0]).not.toMatch(/^bcc:/im)
  expect(headerWords(mail!.data, 'From')).toBe(FROM)
  expect(headerWords(mail!.data, 'Auto-Submitted')).toBe('auto-generated')
  expect(bodyWords(mail!.data).trim()).toBe(TEXT.trim())
  expect(await row('ngu@hadong.example.vn')).toMatchObject({ text: '', nextTryAt: null, attempts: 1, lastError: null })
  expect((await row('ngu@hadong.example.vn')).sentAt).not.toBeNull()
})

test('a deed that is rolled back sends nothing', async () => {
  const deed = db.transaction(async (tx) => {
    await queueMail(tx, { to: 'x@hadong.example.vn', subject: SUBJECT, text: TEXT })
    throw new Error('hỏng giữa chừng')
  })
  await expect(deed).rejects.toThrow('hỏng')
  expect(await countWaiting(db)).toMatchObject({ waitingCount: 0 })
})

test('two workers side by side send each mail once', async () => {
  const server = await openFakeSmtp()
  const names = Array.from({ length: 40 }, (_, index) => `nguoi-${index}@hadong.example.vn`)
  for (const to of names) await queueMail(db, { to, subject: SUBJECT, text: TEXT })
  const workers = [0, 1].map(() => startMailWorker(open, smtp(server.url)))
  await vi.waitFor(async () => expect((await countWaiting(db)).waitingCount).toBe(0), { timeout: 15_000 })
  await Promise.all(workers.map((worker) => worker.close()))
  await server.close()
  expect(server.received.map(({ recipient }) => recipient).sort()).toEqual(names.sort())
})

test('a worker that dies between sending and marking leaves a mail that is sent again, with the same identity', async () => {
  const server = await openFakeSmtp()
  await queueMail(db, { to: 'hai-lan@hadong.example.vn', subject: SUBJECT, text: TEXT })
  const post = smtp(server.url)
  const dying: Post = {
    async send(letter) {
      await post.send(letter)
      await new Promise(() => {})
    },
    close: post.close,
  }
  const dead = startMailWorker(open, dying)
  await vi.waitFor(() => expect(server.received).toHaveLength(1))
  await dead.close()
  // Until its hold has run out the mail is nobody's.
  expect(await deliverNext(db, post)).toBeNull()
  await later()
  expect(await deliverNext(db, post)).toBe('sent')
  post.close()
  await server.close()
  const [first, second] = server.received.map(({ data }) => headerWords(data, 'Message-ID'))
  expect(first).toBe(second)
})

test('a server that is away is tried again later, each time after a longer wait', async () => {
  const post = smtp('smtp://127.0.0.1:9')
  await queueMail(db, { to: 'cho@hadong.example.vn', subject: SUBJECT, text: TEXT })
  for (const seconds of [60, 120, 240]) {
    expect(await deliverNext(db, post)).toBe('failed')
    const [waiting] = await db
      .select({ wait: sql<string>`extract(epoch from ${outboxMails.nextTryAt} - now())` })
      .from(outboxMails)
    expect(Number(waiting!.wait)).toBeGreaterThan(seconds - 10)
    expect(Number(waiting!.wait)).toBeLessThanOrEqual(seconds)
    await later()
  }
  expect((await row('cho@hadong.example.vn')).lastError).toContain('ECONNREFUSED')
  await db.update(outboxMails).set({ attempts: ATTEMPTS_MAX - 1 })
  expect(await deliverNext(db, post)).toBe('abandoned')
  expect(await row('cho@hadong.example.vn')).toMatchObject({ nextTryAt: null, text: '', sentAt: null })
})

test.each([
  ['550 khong co hop thu nay', 'abandoned'],
  ['450 hop thu day', 'failed'],
] as const)('a mailbox refused with %s is %s', async (answer, outcome) => {
  const server = await openFakeSmtp((line) => (line.startsWith('RCPT') ? answer : null))
  const post = smtp(server.url)
  await queueMail(db, { to: 'la@hadong.example.vn', subject: SUBJECT, text: TEXT })
  expect(await deliverNext(db, post)).toBe(outcome)
  post.close()
  await server.close()
})

test('a mail whose link has run out is not sent', async () => {
  const expiresAt = new Date(Date.now() - 1_000)
  await queueMail(db, { to: 'muon@hadong.example.vn', subject: SUBJECT, text: TEXT, expiresAt })
  const post = smtp('smtp://127.0.0.1:9')
  expect(await deliverNext(db, post)).toBe('abandoned')
  expect(await row('muon@hadong.example.vn')).toMatchObject({ text: '', sentAt: null, lastError: 'quá hạn' })
})

test('without a mail server mail lies in a folder that only the operator opens', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'thu-')), 'mail')
  const post = openPost({ smtpUrl: undefined, from: FROM, folder })
  await queueMail(db, { to: 'tep@hadong.example.vn', subject: SUBJECT, text: TEXT })
  expect(await deliverNext(db, post)).toBe('sent')
  const [name] = readdirSync(folder)
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2}T\d{6}\.\d{3}Z-\d+\.eml$/)
  expect(statSync(join(folder, name!)).mode & 0o777).toBe(0o600)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
  const data = readFileSync(join(folder, name!), 'utf8')
  expect(headerWords(data, 'Subject')).toBe(SUBJECT)
  expect(bodyWords(data).trim()).toBe(TEXT.trim())
})

test('mails are forgotten a month after they went, those that wait are not', async () => {
  const old = new Date(Date.now() - 31 * 86_400_000)
  const gone = { subject: '', text: '', nextTryAt: null }
  await db.insert(outboxMails).values([
    { ...gone, to: 'cu@a.vn', createdAt: old },
    { ...gone, to: 'moi@a.vn' },
    { to: 'doi@a.vn', subject: '', text: '', createdAt: old },
  ])
  await sweepMails(db)
  const left = await db.select({ to: outboxMails.to }).from(outboxMails).orderBy(outboxMails.to)
  expect(left.map(({ to }) => to)).toEqual(['doi@a.vn', 'moi@a.vn'])
})
