import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { notifications } from '@/db/schema/newsroom'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { publishArticle } from '@/modules/articles/publish'
import { findPublished } from '@/modules/articles/queries'
import { saveDraft } from '@/modules/articles/save-draft'
import { addMarginNote } from './add-note'
import { findAnchor } from './anchor'
import { listConversations } from './desk-queries'
import { replyToNote } from './reply-to-note'
import { resolveNote } from './resolve-note'

const people = {} as Record<'writer' | 'editor' | 'chief' | 'contributor' | 'moderator', Viewer>

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  const add = async (name: keyof typeof people, role: Role) => {
    const [row] = await db
      .insert(users)
      .values({ email: `${name}@bao.vn`, name, role, passwordHash: '-' })
      .returning()
    people[name] = { id: row!.id, name, email: row!.email, role, sectionIds: [1] }
  }
  await add('writer', 'reporter')
  await add('editor', 'editor')
  await add('chief', 'chief')
  await add('contributor', 'contributor')
  await add('moderator', 'moderator')
})

const written = { headline: 'Chợ làng', body: 'Sáng nay chợ mở cửa.\n\nBà Lan cho biết chợ rộng hơn.', sectionId: '1' }
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.refusal))
}
const draft = async () => value(await saveDraft(people.writer, written))
const note = async (by: Viewer, articleId: number, blockIndex: number | '' = 1) =>
  value(await addMarginNote(by, { articleId, blockIndex, text: 'Bà Lan ở tổ mấy?' }))
const refusalOf = (result: { ok: boolean; refusal?: unknown }) => (result.ok ? null : result.refusal)

async function toldOf(articleId: number) {
  const rows = await db
    .select({ name: users.name, kind: notifications.kind, details: notifications.details })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .where(eq(notifications.object, `article:${articleId}`))
    .orderBy(notifications.id)
  return rows.map(({ name, kind, details }) => [name, kind, details['note']])
}

test('a note stands beside its block, is answered and put aside; the writer and whoever spoke are told', async () => {
  const { id } = await draft()
  const first = await note(people.editor, id)
  value(await replyToNote(people.writer, { id: first.id, text: 'Tổ 7.' }))
  value(await replyToNote(people.chief, { id: first.id, text: 'Ghi vào bài nhé.' }))
  value(await resolveNote(people.writer, { id: first.id, isResolved: true }))
  const [conversation, ...others] = await listConversations(db, id)
  expect(others).toEqual([])
  expect(conversation).toMatchObject({
    text: 'Bà Lan ở tổ mấy?',
    authorName: 'editor',
    anchor: { blockIndex: 1, excerpt: 'Bà Lan cho biết chợ rộng hơn.' },
    replies: [
      { text: 'Tổ 7.', authorName: 'writer' },
      { text: 'Ghi vào bài nhé.', authorName: 'chief' },
    ],
    resolvedByName: 'writer',
  })
  expect(await toldOf(id)).toEqual([
    ['writer', 'margin-note', 'Bà Lan ở tổ mấy?'],
    ['editor', 'margin-note', 'Tổ 7.'],
    ['writer', 'margin-note', 'Ghi vào bài nhé.'],
    ['editor', 'margin-note', 'Ghi vào bài nhé.'],
  ])
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${id}`))
  expect(lines.map(({ verb }) => verb)).toEqual([
    'save-draft',
    'add-margin-note',
    'reply-to-note',
    'reply-to-note',
    'resolve-note',
  ])
})

test('a note finds its block again after the text was changed around it', async () => {
  const saved = await draft()
  await note(people.editor, saved.id)
  const body = `Mở đầu mới.\n\n${written.body}`
  value(await saveDraft(people.writer, { ...written, ...saved, body }))
  const [conversation] = await listConversations(db, saved.id)
  const blocks = ['Mở đầu mới.', 'Sáng nay chợ mở cửa.', 'Bà Lan cho biết chợ rộng hơn.']
  const nodes = blocks.map((text) => ({ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }))
  expect(findAnchor(nodes, conversation!.anchor!)).toBe(2)
})

test('what is done is not answered until it is taken up again, and doing it twice is doing it once', async () => {
  const { id } = await draft()
  const { id: noteId } = await note(people.editor, id)
  for (const isResolved of [true, true]) value(await resolveNote(people.editor, { id: noteId, isResolved }))
  expect(refusalOf(await replyToNote(people.writer, { id: noteId, text: 'Tổ 7.' }))).toBe('resolved')
  value(await resolveNote(people.editor, { id: noteId, isResolved: false }))
  expect(refusalOf(await replyToNote(people.writer, { id: noteId, text: 'Tổ 7.' }))).toBe(null)
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${id}`))
  expect(lines.filter(({ verb }) => verb === 'resolve-note')).toHaveLength(1)
})

test('the margin is for those who read the text at the desk', async () => {
  const { id } = await draft()
  const { id: noteId } = await note(people.editor, id)
  for (const viewer of [null, people.moderator, people.contributor]) {
    expect(refusalOf(await addMarginNote(viewer, { articleId: id, text: 'Ghi' }))).toBe('forbidden')
    expect(refusalOf(await replyToNote(viewer, { id: noteId, text: 'Ghi' }))).toBe('forbidden')
    expect(refusalOf(await resolveNote(viewer, { id: noteId, isResolved: true }))).toBe('forbidden')
  }
  expect(await listConversations(db, id)).toMatchObject([{ replies: [], resolvedAt: null }])
})

test('unknown texts, blocks and notes, answers to answers, and empty or unreadable words are refused', async () => {
  const { id } = await draft()
  const { id: noteId } = await note(people.editor, id)
  const { id: replyId } = value(await replyToNote(people.writer, { id: noteId, text: 'Tổ 7.' }))
  const chief = people.chief
  expect(refusalOf(await addMarginNote(chief, { articleId: 999_999, text: 'Ghi' }))).toBe('not-found')
  for (const blockIndex of [7, 'abc', -1])
    expect(refusalOf(await addMarginNote(chief, { articleId: id, blockIndex, text: 'Ghi' }))).toBe('not-found')
  for (const one of [999_999, 'abc', replyId]) {
    expect(refusalOf(await replyToNote(chief, { id: one, text: 'Ghi' }))).toBe('not-found')
    expect(refusalOf(await resolveNote(chief, { id: one, isResolved: true }))).toBe('not-found')
  }
  expect(refusalOf(await resolveNote(chief, { id: noteId, isResolved: 'có' }))).toBe('not-found')
  for (const [text, problem] of [
    ['  ', 'empty'],
    ['x'.repeat(2_001), 'too-long'],
    ['a\u0000', 'unreadable-characters'],
  ] as const) {
    const refusal = { kind: 'invalid', problems: { text: problem } }
    expect(refusalOf(await addMarginNote(chief, { articleId: id, text }))).toEqual(refusal)
    expect(refusalOf(await replyToNote(chief, { id: noteId, text }))).toEqual(refusal)
  }
})

test('readers never get a note', async () => {
  const saved = await draft()
  await note(people.editor, saved.id)
  value(await publishArticle(commandLineViewer(), saved))
  expect(JSON.stringify(await findPublished(db, saved.id))).not.toContain('tổ mấy')
})
