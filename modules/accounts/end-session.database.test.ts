import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { endSession } from './end-session'
import { createSession, findViewerBySession, hashOf } from './sessions'

async function signedIn(name: string) {
  const [user] = await db
    .insert(users)
    .values({ email: `${name}@toasoan.example`, name, role: 'reporter', passwordHash: '-' })
    .returning({ id: users.id })
  const sessionId = await createSession(db, user!.id, 'Firefox')
  return { sessionId, viewer: (await findViewerBySession(sessionId))! }
}

test('a reporter ends the session left open at another desk, and it is dead at once', async () => {
  const { viewer, sessionId } = await signedIn('lan')
  const elsewhere = await createSession(db, viewer.id, 'Chrome')
  expect(await endSession(viewer, { idHash: hashOf(elsewhere) })).toEqual({ ok: true, value: null })
  expect(await findViewerBySession(elsewhere)).toBeNull()
  expect(await findViewerBySession(sessionId)).toEqual(viewer)
  expect(await endSession(viewer, { idHash: hashOf(elsewhere) })).toEqual({ ok: false, refusal: 'not-found' })
})

test('nobody ends the session of a colleague', async () => {
  const { viewer } = await signedIn('minh')
  const { sessionId } = await signedIn('hoa')
  expect(await endSession(viewer, { idHash: hashOf(sessionId) })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await endSession(null, { idHash: hashOf(sessionId) })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await endSession(viewer, { idHash: 'x' })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await findViewerBySession(sessionId)).not.toBeNull()
})
