import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { findViewerBySession, listSessions } from './sessions'
import { signIn } from './sign-in'
import { signOut } from './sign-out'
import { addUser, changeRole, disableUser, listUsers, resetPassword } from './users'
import { commandLineViewer } from './viewer'

const password = 'Chuồn chuồn bay thấp 9'
const asCommandLine = { asCommandLine: true }
let count = 0

async function anAccount() {
  const email = `bao-${++count}@toasoan.vn`
  const added = await addUser(null, { email, name: 'Phan Bảo', role: 'reporter', password }, asCommandLine)
  if (!added.ok) throw new Error(JSON.stringify(added.refusal))
  // Each from an address of its own, so that tests do not use up one another's tries.
  return { id: added.value.id, email, address: `198.51.100.${count}` }
}

async function aSession() {
  const account = await anAccount()
  const opened = await signIn({ ...account, password })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal))
  return { ...account, ...opened.value }
}

test('an account signs in however the letters were composed, and out again', async () => {
  const { email, address, id } = await anAccount()
  const opened = await signIn({ email: ` ${email.toUpperCase()}`, password: password.normalize('NFD'), address })
  if (!opened.ok) throw new Error('không vào được')
  expect(opened.value.viewer).toEqual({ id, name: 'Phan Bảo', email, role: 'reporter', sectionIds: [] })
  expect(await listSessions(db, id)).toHaveLength(1)
  await signOut(opened.value.viewer, opened.value)
  expect(await findViewerBySession(opened.value.sessionId)).toBeNull()
})

test('a wrong password, an unknown and a disabled account are refused alike', async () => {
  const { email, address, id } = await anAccount()
  await disableUser(null, { userId: id }, asCommandLine)
  for (const input of [
    { email, password, address },
    { email: 'la@toasoan.vn', password, address },
    { email, password: 'sai mất rồi', address },
    { email: 'không phải thư', password, address },
    null,
  ]) {
    expect(await signIn(input)).toEqual({ ok: false, refusal: 'wrong-credentials' })
  }
})

test('the sixth try waits, also with the right password, also for an account that does not exist', async () => {
  const { email, address } = await anAccount()
  for (const who of [email, 'khong-co@toasoan.vn']) {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => signIn({ email: who, password: 'sai mất rồi', address })),
    )
    expect(tries.filter((one) => !one.ok && one.refusal === 'wrong-credentials')).toHaveLength(5)
    const sixth = await signIn({ email: who, password, address })
    expect(sixth).toMatchObject({ refusal: { kind: 'too-many' } })
  }
  expect(await signIn({ email, password, address: '203.0.113.9' })).toMatchObject({ ok: true })
})

test.each([
  ['idle for half an hour', sql`update sessions set last_seen_at = now() - interval '31 minutes'`],
  ['eight hours old', sql`update sessions set created_at = now() - interval '8 hours 1 second'`],
])('a session %s is over', async (_, wait) => {
  const { sessionId } = await aSession()
  expect(await findViewerBySession(sessionId)).not.toBeNull()
  await db.execute(wait)
  expect(await findViewerBySession(sessionId)).toBeNull()
})

test('a new password, a new role and a disabling end every session', async () => {
  const changes = [
    (userId: number) => resetPassword(null, { userId, password: 'Bếp lửa chờn vờn 7' }, asCommandLine),
    (userId: number) => changeRole(null, { userId, role: 'editor' }, asCommandLine),
    (userId: number) => disableUser(null, { userId }, asCommandLine),
  ]
  for (const change of changes) {
    const { id, sessionId } = await aSession()
    expect(await change(id)).toMatchObject({ ok: true })
    expect(await findViewerBySession(sessionId)).toBeNull()
  }
})

test('only those who manage accounts touch them, and a bad account is refused by field', async () => {
  const input = { email: 'a@toasoan.vn', name: 'An', role: 'chief', password }
  const chief = commandLineViewer('chief')
  for (const viewer of [null, chief]) {
    expect(await addUser(viewer, input)).toMatchObject({ refusal: 'forbidden' })
    expect(await listUsers(viewer)).toMatchObject({ refusal: 'forbidden' })
    for (const verb of [disableUser, resetPassword, changeRole]) {
      expect(await verb(viewer, { userId: 1, password, role: 'chief' })).toMatchObject({ refusal: 'forbidden' })
    }
  }
  const { email } = await anAccount()
  const refused = async (change: object) => addUser(commandLineViewer('admin'), { ...input, ...change })
  expect(await refused({ email: email.toUpperCase() })).toMatchObject({ refusal: { problems: { email: 'taken' } } })
  expect(await refused({ role: 'king' })).toMatchObject({ refusal: { problems: { role: 'malformed' } } })
  expect(await refused({ password: 'ngắn' })).toMatchObject({ refusal: { problems: { password: 'too-short' } } })
  expect(await refused({ password: 'MatKhau@123456' })).toMatchObject({ refusal: { problems: { password: 'common' } } })
  expect(await disableUser(null, { userId: 99_999 }, asCommandLine)).toMatchObject({ refusal: 'not-found' })
})
