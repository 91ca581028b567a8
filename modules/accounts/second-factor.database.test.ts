import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { outboxMails } from '@/db/schema/mail'
import { provideTestKeyring } from '@/modules/privacy/testing-keyring'
import { readOwnSecurity } from './account-queries'
import { changeOwnPassword } from './change-own-password'
import { dropSecondFactor } from './drop-second-factor'
import { enrolAtSignIn } from './enrol-at-sign-in'
import { finishSignIn } from './finish-sign-in'
import { postponeSecondFactor } from './postpone-second-factor'
import { proveAgain } from './prove-again'
import { renewRecoveryCodes } from './renew-recovery-codes'
import { offerSecret } from './second-factor'
import { findViewerBySession } from './sessions'
import { signIn } from './sign-in'
import { isProvenLately } from './step-up'
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
import { totpCode, totpStepAt } from './totp'
import { turnOffSecondFactor } from './turn-off-second-factor'
import { turnOnSecondFactor } from './turn-on-second-factor'

provideTestKeyring()

const codeOf = (secret: Buffer, drift = 0) => totpCode(secret, totpStepAt(Date.now()) + drift)
const wrongFor = (secret: Buffer) => {
  const right = new Set([-2, -1, 0, 1, 2].map((drift) => codeOf(secret, drift)))
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !right.has(code))!
}

/** Somebody whose phone shows the digits. The step of enrolment is set back, so that the present code is a new one. */
async function someoneWithPhone(role: Parameters<typeof anAccount>[0] = 'reporter') {
  const person = await someoneSignedIn(role)
  const { secret, sealed } = offerSecret(person.id)
  const turnedOn = accepted(await turnOnSecondFactor(person.viewer, { sealed, code: codeOf(secret) }))
  await db.update(users).set({ totpStep: 0 }).where(eq(users.id, person.id))
  return { ...person, secret, recoveryCodes: turnedOn.recoveryCodes }
}

async function atSecondStep(person: { email: string; address: string }) {
  const opened = accepted(await signIn({ ...person, password: PASSWORD, userAgent: 'Firefox' }))
  if (opened.needs === null) throw new Error('vào thẳng, không qua bước hai')
  return opened
}

test('with a phone set up, the password alone opens nothing; the code opens a session, once', async () => {
  const person = await someoneWithPhone()
  const { needs, stepId } = await atSecondStep(person)
  expect(needs).toBe('code')
  expect(await findViewerBySession(stepId)).toBeNull()
  expect(await finishSignIn({ stepId, code: wrongFor(person.secret) })).toMatchObject({ refusal: 'wrong-code' })
  const code = codeOf(person.secret)
  const opened = accepted(await finishSignIn({ stepId, code: `${code.slice(0, 3)} ${code.slice(3)}` }))
  expect(opened.recoveryCodesLeft).toBeNull()
  expect(await isSignedIn(opened.sessionId)).toBe(true)
  expect(await finishSignIn({ stepId, code })).toMatchObject({ refusal: 'step-over' })
  const again = await atSecondStep(person)
  expect(await finishSignIn({ stepId: again.stepId, code })).toMatchObject({ refusal: 'wrong-code' })
})

test('a code sent twice at once is taken once', async () => {
  const person = await someoneWithPhone()
  const steps = await Promise.all([atSecondStep(person), atSecondStep(person)])
  const code = codeOf(person.secret)
  const answers = await Promise.all(steps.map(({ stepId }) => finishSignIn({ stepId, code })))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('each recovery code opens the second step once', async () => {
  const person = await someoneWithPhone()
  expect(new Set(person.recoveryCodes).size).toBe(10)
  const [first = '', second = ''] = person.recoveryCodes
  const { stepId } = await atSecondStep(person)
  const opened = accepted(await finishSignIn({ stepId, code: first.toUpperCase().replace('-', ' ') }))
  expect(opened.recoveryCodesLeft).toBe(9)
  const next = await atSecondStep(person)
  expect(await finishSignIn({ stepId: next.stepId, code: first })).toMatchObject({ refusal: 'wrong-code' })
  expect(await finishSignIn({ stepId: next.stepId, code: second })).toMatchObject({ ok: true })
  const renewed = accepted(await renewRecoveryCodes(person.viewer))
  expect(renewed.recoveryCodes).toHaveLength(10)
  const last = await atSecondStep(person)
  const [, , third = ''] = person.recoveryCodes
  expect(await finishSignIn({ stepId: last.stepId, code: third })).toMatchObject({ refusal: 'wrong-code' })
  expect((await readOwnSecurity(db, person.id))?.recoveryCodesLeft).toBe(10)
})

test('guessing codes has to wait, from any address and also with the right code', async () => {
  const person = await someoneWithPhone()
  const wrong = wrongFor(person.secret)
  for (let guess = 0; guess < 5; guess += 1) {
    const { stepId } = await atSecondStep({ ...person, address: `203.0.113.${guess}` })
    expect(await finishSignIn({ stepId, code: wrong })).toMatchObject({ refusal: 'wrong-code' })
  }
  const { stepId } = await atSecondStep({ ...person, address: '203.0.113.77' })
  const sixth = await finishSignIn({ stepId, code: codeOf(person.secret) })
  expect(sixth).toMatchObject({ refusal: { kind: 'too-many' } })
})

test('a step ends after ten minutes, and with a new password or a closed account', async () => {
  const person = await someoneWithPhone()
  const late = await atSecondStep(person)
  await db.execute(
    sql`update sign_in_steps set created_at = now() - interval '11 minutes' where user_id = ${person.id}`,
  )
  expect(await finishSignIn({ stepId: late.stepId, code: codeOf(person.secret) })).toMatchObject({
    refusal: 'step-over',
  })
  const { stepId } = await atSecondStep(person)
  accepted(await changeOwnPassword(person.viewer, { current: PASSWORD, next: OTHER_PASSWORD }))
  expect(await finishSignIn({ stepId, code: codeOf(person.secret) })).toMatchObject({ refusal: 'step-over' })
  expect(await finishSignIn({ stepId: 'x', code: '123456' })).toMatchObject({ refusal: 'step-over' })
  expect(await finishSignIn(null)).toMatchObject({ refusal: 'wrong-code' })
})

test('the secret is sealed in the table, and a row copied to another account opens nothing', async () => {
  const [mine, theirs] = [await someoneWithPhone(), await someoneWithPhone()]
  const row = await userRow(mine.id)
  expect(row.totpSealed).toMatch(/^v1\./)
  expect(Buffer.from(row.totpSealed!.slice(3), 'base64url').includes(mine.secret)).toBe(false)
  await db.update(users).set({ totpSealed: row.totpSealed }).where(eq(users.id, theirs.id))
  const { stepId } = await atSecondStep(theirs)
  await expect(finishSignIn({ stepId, code: codeOf(mine.secret) })).rejects.toThrow('KEYRING_FILE')
})

test('a chief may put it off for seven days from the first sign-in, then sets it up before anything else', async () => {
  const chief = await anAccount('chief')
  const first = await atSecondStep(chief)
  expect(first.needs).toBe('enrolment')
  const days = ((await userRow(chief.id)).totpDueAt!.getTime() - Date.now()) / 86_400_000
  expect(days).toBeGreaterThan(6.9)
  expect(days).toBeLessThan(7.01)
  expect(await finishSignIn({ stepId: first.stepId, code: '123456' })).toMatchObject({ refusal: 'step-over' })
  const postponed = accepted(await postponeSecondFactor({ stepId: first.stepId }))
  expect(await isSignedIn(postponed.sessionId)).toBe(true)
  expect(await postponeSecondFactor({ stepId: first.stepId })).toMatchObject({ refusal: 'step-over' })
  expect(await postponeSecondFactor({})).toMatchObject({ refusal: 'step-over' })

  await db
    .update(users)
    .set({ totpDueAt: new Date(Date.now() - 1_000) })
    .where(eq(users.id, chief.id))
  const due = await atSecondStep(chief)
  expect(await postponeSecondFactor({ stepId: due.stepId })).toMatchObject({ refusal: 'overdue' })
  const { secret, sealed } = offerSecret(chief.id)
  const enrol = (code: string, offer = sealed) => enrolAtSignIn({ stepId: due.stepId, sealed: offer, code })
  expect(await enrol(wrongFor(secret))).toMatchObject({ refusal: 'wrong-code' })
  expect(await enrol(codeOf(secret), offerSecret(chief.id + 1).sealed)).toMatchObject({ refusal: 'step-over' })
  const enrolled = accepted(await enrol(codeOf(secret)))
  expect(enrolled.recoveryCodes).toHaveLength(10)
  expect(await isSignedIn(enrolled.sessionId)).toBe(true)
  expect((await atSecondStep(chief)).needs).toBe('code')
})

test('a reporter turns it on and off; whoever needs it for their role keeps it', async () => {
  const reporter = await someoneWithPhone()
  const { secret, sealed } = offerSecret(reporter.id)
  const on = (viewer: typeof reporter.viewer | null, code: string, offer = sealed) =>
    turnOnSecondFactor(viewer, { sealed: offer, code })
  expect(await on(reporter.viewer, wrongFor(secret))).toMatchObject({ refusal: 'wrong-code' })
  expect(await on(reporter.viewer, codeOf(secret), 'v1.x')).toMatchObject({ refusal: 'stale' })
  expect(await on(null, codeOf(secret))).toMatchObject({ refusal: 'forbidden' })
  expect(await turnOffSecondFactor(null)).toMatchObject({ refusal: 'forbidden' })
  expect(await turnOffSecondFactor((await someoneWithPhone('chief')).viewer)).toMatchObject({ refusal: 'required' })
  accepted(await turnOffSecondFactor(reporter.viewer))
  expect(await renewRecoveryCodes(reporter.viewer)).toMatchObject({ refusal: 'off' })
  expect(await renewRecoveryCodes(null)).toMatchObject({ refusal: 'forbidden' })
  expect(await signIn({ ...reporter, password: PASSWORD })).toMatchObject({ value: { needs: null } })
  const told = await db.select().from(outboxMails).where(eq(outboxMails.to, reporter.email))
  expect(told.map(({ subject }) => subject)).toEqual(['Đã bật xác thực hai bước', 'Đã tắt xác thực hai bước'])
})

test('moving to another phone leaves the old phone and its recovery codes with nothing', async () => {
  const person = await someoneWithPhone('chief')
  const { secret, sealed } = offerSecret(person.id)
  accepted(await turnOnSecondFactor(person.viewer, { sealed, code: codeOf(secret) }))
  await db.update(users).set({ totpStep: 0 }).where(eq(users.id, person.id))
  const { stepId } = await atSecondStep(person)
  for (const code of [codeOf(person.secret), person.recoveryCodes[0]]) {
    expect(await finishSignIn({ stepId, code })).toMatchObject({ refusal: 'wrong-code' })
  }
  expect(await finishSignIn({ stepId, code: codeOf(secret) })).toMatchObject({ ok: true })
})

test('an administrator takes a lost phone off, and the role sets up another at once', async () => {
  const chief = await someoneWithPhone('chief')
  accepted(await dropSecondFactor(commandLine, { userId: chief.id }))
  expect(await isSignedIn(chief.sessionId)).toBe(false)
  expect(await dropSecondFactor(commandLine, { userId: chief.id })).toMatchObject({ refusal: 'off' })
  expect(await dropSecondFactor(chief.viewer, { userId: chief.id })).toMatchObject({ refusal: 'forbidden' })
  const { needs, stepId } = await atSecondStep(chief)
  expect(needs).toBe('enrolment')
  expect(await postponeSecondFactor({ stepId })).toMatchObject({ refusal: 'overdue' })
})

test('a grave deed wants a password or a code of the last ten minutes, in this session', async () => {
  const person = await someoneWithPhone('admin')
  const { viewer, sessionId } = person
  const wait = () => db.execute(sql`update sessions set proven_at = now() - interval '11 minutes'`)
  expect(await isProvenLately(sessionId)).toBe(true)
  await wait()
  expect(await isProvenLately(sessionId)).toBe(false)
  expect(await proveAgain(viewer, { sessionId, password: 'sai mất rồi' })).toMatchObject({ refusal: 'not-proven' })
  expect(await proveAgain(viewer, { sessionId })).toMatchObject({ refusal: 'not-proven' })
  expect(await proveAgain(null, { sessionId, password: PASSWORD })).toMatchObject({ refusal: 'forbidden' })
  expect(await isProvenLately(sessionId)).toBe(false)
  accepted(await proveAgain(viewer, { sessionId, password: PASSWORD }))
  expect(await isProvenLately(sessionId)).toBe(true)
  await wait()
  accepted(await proveAgain(viewer, { sessionId, code: codeOf(person.secret) }))
  expect(await isProvenLately(sessionId)).toBe(true)
  // Somebody else's session is not proven by my password.
  const other = await someoneSignedIn()
  await wait()
  accepted(await proveAgain(viewer, { sessionId: other.sessionId, password: PASSWORD }))
  expect(await isProvenLately(other.sessionId)).toBe(false)
  for (let guess = 0; guess < 5; guess += 1) await proveAgain(viewer, { sessionId, password: 'sai mất rồi' })
  expect(await proveAgain(viewer, { sessionId, password: PASSWORD })).toMatchObject({ refusal: { kind: 'too-many' } })
})
