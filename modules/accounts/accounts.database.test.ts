import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { addUser } from './add-user'
import { disableUser } from './disable-user'
import { sessionRemaining } from './session-remaining'
import { listSessions } from './sessions'
import { signIn } from './sign-in'
import { signOut } from './sign-out'
import { accepted, anAccount, commandLine, isSignedIn, PASSWORD } from './testing-people'
import { commandLineViewer } from './viewer'

async function aSession() {
  const account = await anAccount()
  const opened = accepted(await signIn({ ...account, password: PASSWORD }))
  if (opened.needs !== null) throw new Error('phóng viên không cần bước hai')
  return { ...account, ...opened }
}

test('an account signs in however the letters were composed, and out again', async () => {
  const { email, address, id } = await anAccount()
  const opened = accepted(
    await signIn({ email: ` ${email.toUpperCase()}`, password: PASSWORD.normalize('NFD'), address }),
  )
  if (opened.needs !== null) throw new Error('phóng viên không cần bước hai')
  expect(opened.viewer).toEqual({ id, name: 'Phan Bảo', email, role: 'reporter', sectionIds: [], language: null })
  expect(await listSessions(db, id)).toHaveLength(1)
  await signOut(opened.viewer, opened)
  expect(await isSignedIn(opened.sessionId)).toBe(false)
})

test('a wrong password, an unknown, a disabled and an invited account are refused alike', async () => {
  const { email, address, id } = await anAccount()
  const invited = await anAccount()
  await db.execute(sql`update users set password_hash = '' where id = ${invited.id}`)
  accepted(await disableUser(commandLine, { userId: id }))
  for (const input of [
    { email, password: PASSWORD, address },
    { email: 'la@toasoan.vn', password: PASSWORD, address },
    { email, password: 'sai mất rồi', address },
    { email: 'không phải thư', password: PASSWORD, address },
    { ...invited, password: PASSWORD },
    null,
  ]) {
    expect(await signIn(input)).toEqual({ ok: false, refusal: 'wrong-credentials' })
  }
})

test('an unknown account takes as long to refuse as a wrong password', async () => {
  const { email, address } = await anAccount()
  const time = async (who: string, from: string) => {
    const start = performance.now()
    await signIn({ email: who, password: 'sai mất rồi', address: from })
    return performance.now() - start
  }
  await time(email, '198.51.100.250')
  const known: number[] = []
  const unknown: number[] = []
  for (let round = 0; round < 4; round += 1) {
    known.push(await time(email, address))
    unknown.push(await time('la@toasoan.vn', address))
  }
  const fastest = (times: number[]) => Math.min(...times)
  // Without the decoy it would be a tenth.
  expect(fastest(unknown)).toBeGreaterThan(fastest(known) / 2)
})

test('the sixth try waits, also with the right password, also for an account that does not exist', async () => {
  const { email, address } = await anAccount()
  for (const who of [email, 'khong-co@toasoan.vn']) {
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => signIn({ email: who, password: 'sai mất rồi', address })),
    )
    expect(tries.filter((one) => !one.ok && one.refusal === 'wrong-credentials')).toHaveLength(5)
    const sixth = await signIn({ email: who, password: PASSWORD, address })
    expect(sixth).toMatchObject({ refusal: { kind: 'too-many' } })
  }
  expect(await signIn({ email, password: PASSWORD, address: '203.0.113.9' })).toMatchObject({ ok: true })
})

test.each([
  ['idle for half an hour', sql`update sessions set last_seen_at = now() - interval '31 minutes'`],
  ['eight hours old', sql`update sessions set created_at = now() - interval '8 hours 1 second'`],
])('a session %s is over', async (_, wait) => {
  const { sessionId } = await aSession()
  expect(await isSignedIn(sessionId)).toBe(true)
  await db.execute(wait)
  expect(await isSignedIn(sessionId)).toBe(false)
  expect(await sessionRemaining(sessionId)).toBeNull()
})

test('asking how long a session lasts does not make it last longer', async () => {
  const { sessionId, id } = await aSession()
  await db.execute(sql`update sessions set last_seen_at = now() - interval '20 minutes' where user_id = ${id}`)
  for (let round = 0; round < 2; round += 1) {
    const remaining = await sessionRemaining(sessionId)
    expect(remaining!.idleSeconds).toBeGreaterThan(9 * 60)
    expect(remaining!.idleSeconds).toBeLessThanOrEqual(10 * 60)
    expect(remaining!.absoluteSeconds).toBeGreaterThan(7.9 * 3_600)
  }
  await isSignedIn(sessionId)
  expect((await sessionRemaining(sessionId))!.idleSeconds).toBeGreaterThan(29 * 60)
  await db.execute(sql`update sessions set created_at = now() - interval '7 hours 59 minutes' where user_id = ${id}`)
  const last = await sessionRemaining(sessionId)
  expect(last!.idleSeconds).toBe(last!.absoluteSeconds)
  expect(last!.idleSeconds).toBeLessThanOrEqual(60)
  expect(await sessionRemaining('không có')).toBeNull()
})

test('only those who manage accounts add them, and a bad account is refused by field', async () => {
  const input = { email: 'a@toasoan.vn', name: 'An', role: 'chief', password: PASSWORD }
  for (const viewer of [null, commandLineViewer('chief')]) {
    expect(await addUser(viewer, input)).toMatchObject({ refusal: 'forbidden' })
  }
  const { email } = await anAccount()
  const refused = async (change: object) => addUser(commandLine, { ...input, ...change })
  expect(await refused({ email: email.toUpperCase() })).toMatchObject({ refusal: { problems: { email: 'taken' } } })
  expect(await refused({ role: 'king' })).toMatchObject({ refusal: { problems: { role: 'malformed' } } })
  expect(await refused({ name: 'An\u202e' })).toMatchObject({ refusal: { problems: { name: 'malformed' } } })
  expect(await refused({ password: 'ngắn' })).toMatchObject({ refusal: { problems: { password: 'too-short' } } })
  expect(await refused({ password: 'MatKhau@123456' })).toMatchObject({ refusal: { problems: { password: 'common' } } })
})
