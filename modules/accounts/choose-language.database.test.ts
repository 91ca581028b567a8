import { expect, test } from 'vitest'
import { db } from '@/db/client'
import { chooseLanguage } from './choose-language'
import { createSession, findViewerBySession } from './sessions'
import { anAccount, userRow } from './testing-people'

test('a choice of language stays on the account and comes along with every session', async () => {
  const { viewer } = await anAccount()
  const sessionId = await createSession(db, viewer.id, 'Firefox')
  expect((await findViewerBySession(sessionId))?.language).toBeNull()
  expect(await chooseLanguage(viewer, { language: 'en' })).toEqual({ ok: true, value: 'en' })
  expect((await findViewerBySession(sessionId))?.language).toBe('en')
})

test('nobody chooses without an account, and nothing but a language the newsroom speaks', async () => {
  const { viewer } = await anAccount()
  expect(await chooseLanguage(null, { language: 'en' })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await chooseLanguage(viewer, { language: 'fr' })).toEqual({ ok: false, refusal: 'malformed' })
  expect((await userRow(viewer.id)).language).toBeNull()
})
