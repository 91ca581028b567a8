import { desc, eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { accountCodes, users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { outboxMails } from '@/db/schema/mail'
import { sections } from '@/db/schema/shelves'
import { findAccount } from './account-queries'
import { disableUser } from './disable-user'
import { inviteUser } from './invite-user'
import { requestReset } from './request-reset'
import { sendCode } from './send-code'
import { createSession } from './sessions'
import { setPasswordByCode } from './set-password-by-code'
import { signIn } from './sign-in'
import { accepted, anAccount, isSignedIn, OTHER_PASSWORD, PASSWORD, someoneSignedIn, userRow } from './testing-people'
import type { Viewer } from './viewer'

let admin: Viewer
let address = ''
let count = 0

beforeEach(async () => {
  address = `192.0.2.${++count}`
  await db.update(users).set({ role: 'auditor' }).where(eq(users.role, 'admin'))
  admin = (await anAccount('admin')).viewer
})

const mailTo = async (to: string) =>
  (await db.select().from(outboxMails).where(eq(outboxMails.to, to)).orderBy(desc(outboxMails.id)))[0]
const codeIn = (text: string) => /dat-mat-khau\/(\S+)/.exec(text)?.[1] ?? ''
const verbsOf = async (id: number) =>
  (
    await db
      .select()
      .from(auditLog)
      .where(eq(auditLog.object, `user:${id}`))
      .orderBy(auditLog.id)
  ).map(({ verb }) => verb)

async function aSection(slug: string) {
  const [made] = await db.insert(sections).values({ slug, name: slug }).returning({ id: sections.id })
  return made!.id
}

test('an invitation by mail is accepted once, and the role is there', async () => {
  const sectionId = await aSection('giao-duc')
  const input = {
    email: 'Moi@toasoan.vn',
    name: 'Người Mới',
    role: 'editor',
    sectionIds: [sectionId, 99_999],
    way: 'mail',
  }
  const invited = accepted(await inviteUser(admin, input))
  expect(invited.code).toBeNull()
  expect(await findAccount(db, invited.id)).toMatchObject({ state: 'invited', role: 'editor', sectionIds: [sectionId] })
  const mail = await mailTo('moi@toasoan.vn')
  const code = codeIn(mail!.text)
  expect(JSON.stringify(await db.select().from(accountCodes))).not.toContain(code.replaceAll('-', ''))
  expect(await setPasswordByCode({ code, password: 'ngắn', address })).toMatchObject({
    refusal: { problem: 'too-short' },
  })
  expect(accepted(await setPasswordByCode({ code, password: OTHER_PASSWORD, address }))).toEqual({
    kind: 'invitation',
    email: 'moi@toasoan.vn',
  })
  expect(await setPasswordByCode({ code, password: PASSWORD, address })).toMatchObject({ refusal: 'code-over' })
  const opened = accepted(await signIn({ email: 'moi@toasoan.vn', password: OTHER_PASSWORD, address }))
  expect(opened).toMatchObject({ needs: null, viewer: { role: 'editor', sectionIds: [sectionId] } })
  expect(await verbsOf(invited.id)).toEqual(['invite-user', 'accept-invitation', 'sign-in'])
})

test('a printed code is read as it is typed, and a chief who comes with one sets the second step up at once', async () => {
  const invited = accepted(
    await inviteUser(admin, { email: 'giay@toasoan.vn', name: 'Giấy', role: 'chief', way: 'paper' }),
  )
  expect(await mailTo('giay@toasoan.vn')).toBeUndefined()
  const typed = ` ${invited.code!.toUpperCase().replaceAll('-', ' ')} `
  accepted(await setPasswordByCode({ code: typed, password: PASSWORD, address }))
  expect(await signIn({ email: 'giay@toasoan.vn', password: PASSWORD, address })).toMatchObject({
    value: { needs: 'enrolment' },
  })
  expect((await userRow(invited.id)).totpDueAt!.getTime()).toBeLessThanOrEqual(Date.now())
})

test('of two people who send one code, one sets the password', async () => {
  const { code } = accepted(
    await inviteUser(admin, { email: 'doi@toasoan.vn', name: 'Đôi', role: 'reporter', way: 'paper' }),
  )
  const answers = await Promise.all(
    [PASSWORD, OTHER_PASSWORD].map((password) => setPasswordByCode({ code, password, address })),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a code runs out, is replaced by the next one, and dies with the account', async () => {
  const { id } = await anAccount()
  const paper = async () => accepted(await sendCode(admin, { userId: id, way: 'paper' })).code!
  const first = await paper()
  const second = await paper()
  expect(await setPasswordByCode({ code: first, password: PASSWORD, address })).toMatchObject({ refusal: 'code-over' })
  await db.update(accountCodes).set({ expiresAt: sql`now()` }).where(eq(accountCodes.userId, id))
  expect(await setPasswordByCode({ code: second, password: PASSWORD, address })).toMatchObject({ refusal: 'code-over' })
  const third = await paper()
  accepted(await disableUser(admin, { userId: id }))
  expect(await setPasswordByCode({ code: third, password: PASSWORD, address })).toMatchObject({ refusal: 'code-over' })
  expect(await sendCode(admin, { userId: id, way: 'paper' })).toMatchObject({ refusal: 'disabled' })
  for (const input of [null, { code: 'x', password: PASSWORD, address }]) {
    expect(await setPasswordByCode(input)).toMatchObject({ refusal: 'code-over' })
  }
})

test('guessing codes from one place has to wait', async () => {
  const guess = () => setPasswordByCode({ code: 'bcfg-hjkm-npqr-2345', password: PASSWORD, address })
  for (let round = 0; round < 60; round += 1) await guess()
  expect(await guess()).toMatchObject({ refusal: { kind: 'too-many' } })
})

test('a forgotten password: the same answer for everyone, a mail for who works here', async () => {
  const { email, id } = await someoneSignedIn()
  const invited = accepted(
    await inviteUser(admin, { email: 'cho@toasoan.vn', name: 'Chờ', role: 'reporter', way: 'paper' }),
  )
  for (const who of [email, 'la@toasoan.vn', 'cho@toasoan.vn']) {
    expect(await requestReset({ email: who, address })).toEqual({ ok: true, value: null })
  }
  expect(await requestReset({ email: 'không phải thư', address })).toMatchObject({ refusal: 'malformed' })
  expect(await mailTo('la@toasoan.vn')).toBeUndefined()
  expect(await mailTo('cho@toasoan.vn')).toBeUndefined()
  expect(await setPasswordByCode({ code: invited.code, password: PASSWORD, address })).toMatchObject({ ok: true })
  const mail = await mailTo(email)
  const minutes = (mail!.expiresAt!.getTime() - Date.now()) / 60_000
  expect(minutes).toBeGreaterThan(29)
  expect(minutes).toBeLessThanOrEqual(30)
  const sessionId = await createSession(db, id, '')
  accepted(await setPasswordByCode({ code: codeIn(mail!.text), password: OTHER_PASSWORD, address }))
  expect(await isSignedIn(sessionId)).toBe(false)
  expect(await signIn({ email, password: PASSWORD, address })).toMatchObject({ refusal: 'wrong-credentials' })
  expect(await signIn({ email, password: OTHER_PASSWORD, address })).toMatchObject({ ok: true })
  expect((await mailTo(email))!.subject).toBe('Mật khẩu toà soạn đã đổi')
})

test("asking again and again fills nobody's mailbox, and takes as long for a stranger", async () => {
  const { email } = await anAccount()
  for (let round = 0; round < 6; round += 1) await requestReset({ email, address: `203.0.113.${round}` })
  expect(await db.$count(outboxMails, eq(outboxMails.to, email))).toBe(3)
  const start = performance.now()
  await requestReset({ email: 'la@toasoan.vn', address })
  expect(performance.now() - start).toBeGreaterThan(595)
  const asks = Array.from({ length: 61 }, () => requestReset({ email: 'la@toasoan.vn', address: '203.0.113.200' }))
  expect((await Promise.all(asks)).filter(({ ok }) => !ok).length).toBeGreaterThan(0)
})
