import { and, desc, eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { rateWindows, sessions, signInSteps, users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { outboxMails } from '@/db/schema/mail'
import { sections } from '@/db/schema/shelves'
import { findAccount, lastSeen, listAccounts } from './account-queries'
import { makeAddressLink } from './address-link'
import { changeDetails } from './change-details'
import { changeOwnDetails } from './change-own-details'
import { changeOwnPassword } from './change-own-password'
import { changeRole } from './change-role'
import { confirmOwnAddress } from './confirm-own-address'
import { disableUser } from './disable-user'
import { dropSecondFactor } from './drop-second-factor'
import { enableUser } from './enable-user'
import { endUserSessions } from './end-user-sessions'
import { inviteUser } from './invite-user'
import { sendCode } from './send-code'
import { createSession } from './sessions'
import { setPassword } from './set-password'
import { signIn } from './sign-in'
import { sweepAccounts } from './sweep'
import {
  accepted,
  anAccount,
  commandLine,
  isSignedIn,
  OTHER_PASSWORD,
  PASSWORD,
  someoneSignedIn,
  userRow,
} from './testing-people'
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

const verbs: [string, (viewer: Viewer | null, input: unknown) => Promise<unknown>, object][] = [
  ['changeRole', changeRole, { role: 'editor' }],
  ['changeDetails', changeDetails, { name: 'Tên Khác', email: 'khac@toasoan.vn' }],
  ['disableUser', disableUser, {}],
  ['enableUser', enableUser, {}],
  ['endUserSessions', endUserSessions, {}],
  ['dropSecondFactor', dropSecondFactor, {}],
  ['sendCode', sendCode, { way: 'paper' }],
  ['setPassword', setPassword, { password: OTHER_PASSWORD }],
]

test.each(verbs)(
  '%s: only administrators, a known account, not their own; refused, nothing changes',
  async (_, verb, rest) => {
    const target = await someoneSignedIn()
    const before = await userRow(target.id)
    const chief = (await anAccount('chief')).viewer
    for (const viewer of [null, chief, target.viewer]) {
      expect(await verb(viewer, { userId: target.id, ...rest })).toMatchObject({ refusal: 'forbidden' })
    }
    expect(await verb(admin, { userId: 'một', ...rest })).toMatchObject({ refusal: 'malformed' })
    expect(await verb(admin, { userId: 99_999, ...rest })).toMatchObject({ refusal: 'not-found' })
    expect(await verb(admin, { userId: admin.id, ...rest })).toMatchObject({ refusal: 'own-account' })
    expect(await userRow(target.id)).toEqual(before)
    expect(await isSignedIn(target.sessionId)).toBe(true)
    expect(await verbsOf(target.id)).toEqual(['add-user'])
  },
)

test('another role, a closing, a new password and an administrator end every session at once', async () => {
  const changes: [string, (userId: number) => Promise<{ ok: boolean }>][] = [
    ['change-role', (userId) => changeRole(admin, { userId, role: 'editor' })],
    ['disable-user', (userId) => disableUser(admin, { userId })],
    ['reset-password', (userId) => setPassword(admin, { userId, password: OTHER_PASSWORD })],
    ['end-sessions', (userId) => endUserSessions(admin, { userId })],
  ]
  for (const [verb, change] of changes) {
    const { id, sessionId } = await someoneSignedIn()
    expect(await change(id)).toMatchObject({ ok: true })
    expect(await isSignedIn(sessionId)).toBe(false)
    expect(await verbsOf(id)).toEqual(['add-user', verb])
  }
})

test('an editor gets other sections without being signed out; who needs a second step by a new role sets it up next time', async () => {
  const [first, second] = [await aSection('y-te'), await aSection('do-thi')]
  const { id, sessionId } = await someoneSignedIn('editor')
  accepted(await changeRole(admin, { userId: id, role: 'editor', sectionIds: [first, second] }))
  expect((await findAccount(db, id))?.sectionIds).toEqual([first, second])
  expect(await isSignedIn(sessionId)).toBe(true)
  accepted(await changeRole(admin, { userId: id, role: 'chief', sectionIds: [first] }))
  expect((await findAccount(db, id))?.sectionIds).toEqual([])
  expect((await userRow(id)).totpDueAt!.getTime()).toBeLessThanOrEqual(Date.now())
})

test('the last administrator is neither closed nor given another role, also when two try at once', async () => {
  for (const change of [
    () => disableUser(commandLine, { userId: admin.id }),
    () => changeRole(commandLine, { userId: admin.id, role: 'editor' }),
  ]) {
    expect(await change()).toMatchObject({ refusal: 'last-admin' })
  }
  const other = (await anAccount('admin')).viewer
  const answers = await Promise.all([
    disableUser(admin, { userId: other.id }),
    disableUser(other, { userId: admin.id }),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  const able = await db.$count(users, and(eq(users.role, 'admin'), sql`disabled_at is null`))
  expect(able).toBe(1)
})

test('who is closed comes back with the password they had', async () => {
  const { id, email } = await anAccount()
  accepted(await disableUser(admin, { userId: id }))
  accepted(await enableUser(admin, { userId: id }))
  expect(await signIn({ email, password: PASSWORD, address })).toMatchObject({ ok: true })
})

test('an invitation is refused by field, and never for an address that is used', async () => {
  const input = { email: 'a@toasoan.vn', name: 'An', role: 'reporter', way: 'mail' }
  const refused = (change: object, viewer: Viewer | null = admin) => inviteUser(viewer, { ...input, ...change })
  expect(await refused({}, null)).toMatchObject({ refusal: 'forbidden' })
  expect(await refused({}, (await anAccount('chief')).viewer)).toMatchObject({ refusal: 'forbidden' })
  expect(await refused({ email: 'không' })).toMatchObject({ refusal: { problems: { email: 'malformed' } } })
  expect(await refused({ name: ' ' })).toMatchObject({ refusal: { problems: { name: 'malformed' } } })
  expect(await refused({ role: 'vua' })).toMatchObject({ refusal: { problems: { role: 'malformed' } } })
  expect(await refused({ email: admin.email.toUpperCase() })).toMatchObject({
    refusal: { problems: { email: 'taken' } },
  })
  expect(await db.$count(users, eq(users.email, 'a@toasoan.vn'))).toBe(0)
})

const tokenIn = (text: string) => /\/toa-soan\/tai-khoan\/thu\/(\S+)/.exec(text)![1]!

test('people change their own name at once, their address when the link mailed to it is opened', async () => {
  const { viewer } = await someoneSignedIn()
  const change = (input: unknown, who: Viewer | null = viewer) => changeOwnDetails(who, input)
  expect(await change({ name: 'A', email: viewer.email }, null)).toMatchObject({ refusal: 'forbidden' })
  expect(await change({ name: '', email: 'x' })).toMatchObject({
    refusal: { problems: { name: 'malformed', email: 'malformed' } },
  })
  expect(await change({ name: 'A', email: admin.email })).toMatchObject({ refusal: { problems: { email: 'taken' } } })
  expect(accepted(await change({ name: 'Phan Bảo Ngọc', email: 'ngoc@toasoan.vn' }))).toEqual({
    pendingEmail: 'ngoc@toasoan.vn',
  })
  expect(await userRow(viewer.id)).toMatchObject({ name: 'Phan Bảo Ngọc', email: viewer.email })
  expect((await mailTo(viewer.email))!.text).toContain('ngoc@toasoan.vn')
  const token = tokenIn((await mailTo('ngoc@toasoan.vn'))!.text)

  const { viewer: stranger } = await someoneSignedIn()
  expect(await confirmOwnAddress(null, { token })).toMatchObject({ refusal: 'forbidden' })
  expect(await confirmOwnAddress(stranger, { token })).toMatchObject({ refusal: 'other-account' })
  expect(await confirmOwnAddress(viewer, { token: `${token}x` })).toMatchObject({ refusal: 'link-over' })
  expect(await confirmOwnAddress(viewer, {})).toMatchObject({ refusal: 'link-over' })
  accepted(await confirmOwnAddress(viewer, { token }))
  expect(await userRow(viewer.id)).toMatchObject({ email: 'ngoc@toasoan.vn' })
  for (const to of [viewer.email, 'ngoc@toasoan.vn'])
    expect((await mailTo(to))!.text).toContain('Từ nay bạn đăng nhập vào toà soạn bằng địa chỉ ngoc@toasoan.vn')
  expect(await confirmOwnAddress(viewer, { token })).toMatchObject({ refusal: 'link-over' })
  expect(await changeDetails(admin, { userId: viewer.id, name: 'N', email: admin.email })).toMatchObject({
    refusal: 'taken',
  })
})

test('of many who want one address at once, one has it and the others are told', async () => {
  const email = 'mot-nguoi@toasoan.vn'
  const people = await Promise.all(Array.from({ length: 4 }, () => someoneSignedIn()))
  const tokens = await Promise.all(
    people.map(async ({ viewer }) => {
      accepted(await changeOwnDetails(viewer, { name: viewer.name, email }))
      return makeAddressLink({ userId: viewer.id, formerEmail: viewer.email, email }, new Date()).token
    }),
  )
  const invited = { email, name: 'Lan', role: 'reporter', sectionIds: [], way: 'paper' }
  const outcomes = await Promise.all([
    ...people.map(({ viewer }, at) => confirmOwnAddress(viewer, { token: tokens[at] })),
    ...people.map(({ viewer }) => changeDetails(admin, { userId: viewer.id, name: viewer.name, email })),
    inviteUser(admin, invited),
  ])
  expect(await db.$count(users, eq(users.email, email))).toBe(1)
  // Whoever has it may be confirmed and changed by the administrator as well: nobody else may.
  const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]))
  expect(refusals.length).toBeGreaterThanOrEqual(outcomes.length - 2)
  for (const refusal of refusals)
    expect(['taken', 'link-over', { kind: 'invalid', problems: { email: 'taken' } }]).toContainEqual(refusal)
})

test("a new password of one's own ends the other sessions and opens a fresh one here", async () => {
  const { viewer, sessionId, email } = await someoneSignedIn()
  const elsewhere = await createSession(db, viewer.id, 'Chrome')
  const change = (current: string, next: string, who: Viewer | null = viewer) =>
    changeOwnPassword(who, { current, next })
  expect(await change(PASSWORD, OTHER_PASSWORD, null)).toMatchObject({ refusal: 'forbidden' })
  expect(await change('sai mất rồi', OTHER_PASSWORD)).toMatchObject({ refusal: 'wrong-password' })
  expect(await change(PASSWORD, 'matkhau123456')).toMatchObject({ refusal: { problem: 'common' } })
  expect(await changeOwnPassword(viewer, null)).toMatchObject({ refusal: 'wrong-password' })
  const { sessionId: fresh } = accepted(await change(PASSWORD, OTHER_PASSWORD))
  expect(await Promise.all([sessionId, elsewhere, fresh].map(isSignedIn))).toEqual([false, false, true])
  expect((await mailTo(email))!.subject).toContain('đã đổi')
  for (let guess = 0; guess < 5; guess += 1) await change('sai mất rồi', PASSWORD)
  expect(await change(OTHER_PASSWORD, PASSWORD)).toMatchObject({ refusal: { kind: 'too-many' } })
})

test('the list knows who was here when, and what no longer counts is swept', async () => {
  const { id } = await someoneSignedIn()
  expect((await listAccounts(db)).find((account) => account.id === id)).toMatchObject({ state: 'active' })
  expect((await lastSeen(db, [id])).get(id)).toBeInstanceOf(Date)
  expect(await lastSeen(db, [])).toEqual(new Map())
  const other = await createSession(db, id, 'cũ')
  await db.execute(sql`update sessions set last_seen_at = now() - interval '91 days', created_at = now() - interval '92 days'
    where user_id = ${id} and user_agent = 'cũ'`)
  const alone = await someoneSignedIn()
  await db.execute(sql`update sessions set last_seen_at = now() - interval '91 days' where user_id = ${alone.id}`)
  await db
    .insert(rateWindows)
    .values([
      { key: 'cu', startedAt: sql`now() - interval '3 days'` },
      { key: 'con-cho', startedAt: sql`now() - interval '3 days'`, blockedUntil: sql`now() + interval '1 minute'` },
      { key: 'moi' },
    ])
  await db
    .insert(signInSteps)
    .values({ idHash: 'x', userId: id, needs: 'code', createdAt: sql`now() - interval '1 hour'` })
  await sweepAccounts(db)
  const keys = (await db.select({ key: rateWindows.key }).from(rateWindows)).map(({ key }) => key)
  expect(keys).toEqual(expect.arrayContaining(['con-cho', 'moi']))
  expect(keys).not.toContain('cu')
  expect(await db.$count(sessions, eq(sessions.userId, id))).toBe(1)
  expect(await db.$count(sessions, eq(sessions.userId, alone.id))).toBe(1)
  expect(await db.$count(signInSteps, eq(signInSteps.userId, id))).toBe(0)
  expect(await isSignedIn(other)).toBe(false)
})
