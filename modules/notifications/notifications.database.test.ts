import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { outboxMails } from '@/db/schema/mail'
import { notifications } from '@/db/schema/newsroom'
import { commandLineViewer, type Viewer } from '@/modules/accounts/viewer'
import { countUnread, listNotifications, UNREAD_COUNTED_MAX, wantsMail } from './desk-queries'
import { markRead } from './mark-read'
import { setMail } from './set-mail'
import { settle, tell } from './tell'

let serial = 0
let lan: Viewer
let minh: Viewer

async function person(name: string): Promise<Viewer> {
  const email = `${name}-${++serial}@toasoan.vn`
  const [row] = await db.insert(users).values({ email, name, role: 'reporter', passwordHash: '-' }).returning()
  return { id: row!.id, name, email, role: 'reporter', sectionIds: [] }
}

beforeEach(async () => {
  lan = await person('Lan')
  minh = await person('Minh')
})

const news = {
  kind: 'return-to-writer',
  object: 'article:12',
  path: '/toa-soan/bai/12',
  headline: 'Chợ làng họp lại',
  by: 'Phạm Biên Tập',
  note: 'Cần thêm ảnh.',
} as const
const told = (...people: Viewer[]) =>
  db.transaction((tx) =>
    tell(
      tx,
      people.map(({ id }) => id),
      news,
    ),
  )
const linesOf = (viewer: Viewer) => listNotifications(db, viewer.id, { beforeId: null, limit: 10 })
const lettersTo = (viewer: Viewer) => db.select().from(outboxMails).where(eq(outboxMails.to, viewer.email))

test('everyone concerned gets a line and a letter, each person once', async () => {
  await told(lan, minh, lan)
  for (const viewer of [lan, minh]) {
    expect(await linesOf(viewer)).toMatchObject([{ ...pick(news), isRead: false }])
    expect(await countUnread(db, viewer.id)).toBe(1)
    const [letter, ...others] = await lettersTo(viewer)
    expect(others).toEqual([])
    expect(letter!.subject).toBe('Phạm Biên Tập trả lại bài của bạn: Chợ làng họp lại')
    expect(letter!.text).toContain(`Chào ${viewer.name},`)
    expect(letter!.text).toContain('Lời nhắn:\nCần thêm ảnh.')
    expect(letter!.text).toMatch(/Mở bài: http\S+\/toa-soan\/bai\/12\n/)
  }
})

const pick = ({ kind, headline, by, note, path }: typeof news) => ({ kind, headline, by, note, path })

test('a deed that is rolled back tells nobody', async () => {
  const failing = db.transaction(async (tx) => {
    await tell(tx, [lan.id], news)
    throw new Error('rút lại')
  })
  await expect(failing).rejects.toThrow('rút lại')
  expect(await linesOf(lan)).toEqual([])
  expect(await lettersTo(lan)).toEqual([])
})

test('closed accounts are told nothing', async () => {
  await db.update(users).set({ disabledAt: new Date() }).where(eq(users.id, lan.id))
  await told(lan)
  expect(await linesOf(lan)).toEqual([])
  expect(await lettersTo(lan)).toEqual([])
})

test('letters stop for whoever wants none, and the choice is in the log', async () => {
  expect(await wantsMail(db, lan.id)).toBe(true)
  expect(await setMail(lan, { isByMail: false })).toEqual({ ok: true, value: false })
  expect(await wantsMail(db, lan.id)).toBe(false)
  await told(lan, minh)
  expect(await lettersTo(lan)).toEqual([])
  expect(await lettersTo(minh)).toHaveLength(1)
  expect(await countUnread(db, lan.id)).toBe(1)
  const [line] = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `user:${lan.id}`))
  expect(line).toMatchObject({ verb: 'set-mail', actorId: lan.id, details: { isByMail: false } })
  await setMail(lan, { isByMail: true })
  expect(await wantsMail(db, lan.id)).toBe(true)
})

test('a choice of letters needs an account and an answer', async () => {
  expect(await setMail(null, { isByMail: true })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await setMail(commandLineViewer(), { isByMail: true })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await setMail(lan, { isByMail: 'có' })).toEqual({ ok: false, refusal: 'malformed' })
})

test('one line is read, or all up to the newest that was seen', async () => {
  await told(lan)
  await told(lan)
  const [newest, first] = await linesOf(lan)
  expect(await markRead(lan, { id: String(first!.id) })).toEqual({ ok: true, value: { count: 1, path: news.path } })
  expect((await linesOf(lan)).map(({ isRead }) => isRead)).toEqual([false, true])
  await told(lan)
  expect(await markRead(lan, { upTo: newest!.id })).toMatchObject({ ok: true, value: { count: 1 } })
  expect((await linesOf(lan)).map(({ isRead }) => isRead)).toEqual([false, true, true])
})

test('nobody reads for somebody else', async () => {
  await told(lan)
  const [line] = await linesOf(lan)
  expect(await markRead(minh, { id: line!.id })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await markRead(minh, { upTo: line!.id })).toMatchObject({ ok: true, value: { count: 0 } })
  expect(await markRead(null, { id: line!.id })).toEqual({ ok: false, refusal: 'forbidden' })
  for (const id of ['abc', '0', -1, null])
    expect(await markRead(lan, { id })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await countUnread(db, lan.id)).toBe(1)
})

test('what somebody has done calls for nobody else', async () => {
  await told(lan, minh)
  await db.transaction((tx) => tell(tx, [lan.id], { ...news, object: 'article:13' }))
  await db.transaction((tx) => settle(tx, 'article:12', ['submit', 'return-to-writer']))
  expect(await countUnread(db, minh.id)).toBe(0)
  expect(await countUnread(db, lan.id)).toBe(1)
})

test('the count of the unread ends where nobody counts', async () => {
  const line = { userId: lan.id, kind: 'submit', object: 'article:1', details: {} }
  await db.insert(notifications).values(Array.from({ length: UNREAD_COUNTED_MAX + 20 }, () => line))
  expect(await countUnread(db, lan.id)).toBe(UNREAD_COUNTED_MAX)
  expect((await linesOf(lan))[0]).toMatchObject({ headline: '', by: null, path: '/toa-soan' })
})
