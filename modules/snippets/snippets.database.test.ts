import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/db/client'
import { type ROLES, users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { snippets } from '@/db/schema/snippets'
import type { Viewer } from '@/modules/accounts/viewer'
import { deleteSnippet } from './delete-snippet'
import { findSnippet, listSnippets } from './desk-queries'
import { OWN_SNIPPETS_MAX, SNIPPET_CHARS_MAX } from './limits'
import { saveSnippet } from './save-snippet'

beforeEach(async () => {
  await db.delete(snippets)
})

async function aPerson(role: (typeof ROLES)[number]): Promise<Viewer> {
  const email = `${role}-${Math.random().toString(36).slice(2)}@toa-soan.test`
  const [row] = await db.insert(users).values({ email, name: role, role, passwordHash: 'không có' }).returning()
  return { id: row!.id, name: role, email, role, sectionIds: [] }
}

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const contacts = { name: 'Hộp liên hệ', body: [paragraph('Điện thoại 024 3382 4123')] }

const saved = async (viewer: Viewer, input: object) => {
  const result = await saveSnippet(viewer, input)
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

test('one’s own snippets are for oneself, those of the newsroom for everybody who writes', async () => {
  const [reporter, other, editor] = [await aPerson('reporter'), await aPerson('reporter'), await aPerson('editor')]
  const own = await saved(reporter, contacts)
  const shared = await saved(editor, { ...contacts, isShared: true })
  const names = async (viewer: Viewer) => (await listSnippets(db, viewer)).map(({ id }) => id).sort()
  expect(await names(reporter)).toEqual([own.id, shared.id].sort())
  expect(await names(other)).toEqual([shared.id])
  expect(await findSnippet(db, other, own.id)).toBeNull()
  expect((await findSnippet(db, reporter, own.id))?.blocks).toEqual(contacts.body)
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `snippet:${shared.id}`))
  expect(lines).toMatchObject([{ actorId: editor.id, verb: 'save-snippet', details: { isShared: true } }])
})

test('a snippet is changed over the version somebody has read, and only by whoever keeps it', async () => {
  const [reporter, editor, chief] = [await aPerson('reporter'), await aPerson('editor'), await aPerson('chief')]
  const own = await saved(reporter, contacts)
  const target = { id: own.id, version: own.version }
  expect(await saveSnippet(chief, { ...contacts, ...target })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await saveSnippet(reporter, { ...contacts, ...target, isShared: true })).toMatchObject({
    refusal: 'forbidden',
  })
  expect(await saved(reporter, { ...contacts, ...target, name: 'Liên hệ' })).toMatchObject({ version: 2 })
  expect(await saveSnippet(reporter, { ...contacts, ...target })).toMatchObject({ refusal: 'edited-meanwhile' })

  const shared = await saved(editor, { ...contacts, isShared: true })
  const forShared = { id: shared.id, version: shared.version, isShared: true }
  expect(await saveSnippet(reporter, { ...contacts, ...forShared })).toMatchObject({ refusal: 'forbidden' })
  expect(await deleteSnippet(reporter, { id: shared.id })).toMatchObject({ refusal: 'forbidden' })
  expect(await deleteSnippet(editor, { id: own.id })).toMatchObject({ refusal: 'not-found' })
  expect(await deleteSnippet(chief, { id: shared.id })).toEqual({ ok: true, value: { name: 'Hộp liên hệ' } })
  expect(await deleteSnippet(chief, { id: shared.id })).toMatchObject({ refusal: 'not-found' })
})

test('two of one name never stand side by side, also when they come at once', async () => {
  const reporter = await aPerson('reporter')
  const results = await Promise.all([1, 2, 3].map(() => saveSnippet(reporter, contacts)))
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ refusal: { kind: 'invalid', problems: { name: 'taken' } } })
  // Another person's, and the newsroom's, may have the same name.
  await saved(await aPerson('reporter'), contacts)
  await saved(await aPerson('chief'), { ...contacts, isShared: true })
})

test.each([
  [{ name: '' }, { name: 'empty' }],
  [{ name: 'x'.repeat(61) }, { name: 'too-long' }],
  [{ body: [] }, { body: 'empty' }],
  [{ body: [{ type: 'script', content: [] }] }, { body: 'malformed' }],
  [{ body: 'chữ' }, { body: 'malformed' }],
  [{ body: [paragraph('ă'.repeat(SNIPPET_CHARS_MAX + 1))] }, { body: 'too-long' }],
])('%j is refused: %j', async (change, problems) => {
  const reporter = await aPerson('reporter')
  const refused = await saveSnippet(reporter, { ...contacts, ...change })
  expect(refused).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
  expect(await db.$count(snippets)).toBe(0)
})

test('nobody keeps more than anybody finds anything in, and who does not write keeps none', async () => {
  const reporter = await aPerson('reporter')
  const rows = Array.from({ length: OWN_SNIPPETS_MAX }, (_, index) => ({ ...contacts, name: `Mẫu ${index}` }))
  await db.insert(snippets).values(rows.map((row) => ({ ...row, ownerId: reporter.id })))
  expect(await saveSnippet(reporter, contacts)).toMatchObject({ refusal: { problems: { name: 'too-many' } } })
  for (const who of [null, await aPerson('moderator'), await aPerson('admin'), await aPerson('auditor')]) {
    expect(await saveSnippet(who, contacts)).toEqual({ ok: false, refusal: 'forbidden' })
    expect(await deleteSnippet(who, { id: 1 })).toEqual({ ok: false, refusal: 'forbidden' })
  }
})
