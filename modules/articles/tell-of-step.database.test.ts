import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { userSections, users } from '@/db/schema/accounts'
import { notifications } from '@/db/schema/newsroom'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { saveSettings } from '@/modules/settings/save'
import { approveArticle } from './approve'
import { updatePublished } from './correct'
import { publishArticle } from './publish'
import { returnArticle } from './return-to-writer'
import { saveDraft } from './save-draft'
import { submitArticle } from './submit'
import { takeBackArticle } from './take-back'
import { withdrawArticle } from './withdraw'

const people = {} as Record<'writer' | 'editor' | 'otherEditor' | 'chief' | 'goneChief' | 'colleague', Viewer>

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  const add = async (name: keyof typeof people, role: Role, sectionIds: number[] = []) => {
    const disabledAt = name === 'goneChief' ? new Date() : null
    const [row] = await db
      .insert(users)
      .values({ email: `${name}@toasoan.vn`, name, role, passwordHash: '-', disabledAt })
      .returning()
    for (const sectionId of sectionIds) await db.insert(userSections).values({ userId: row!.id, sectionId })
    people[name] = { id: row!.id, name, email: row!.email, role, sectionIds }
  }
  await add('writer', 'reporter')
  await add('colleague', 'reporter')
  await add('editor', 'editor', [1])
  await add('otherEditor', 'editor', [2])
  await add('chief', 'chief')
  await add('goneChief', 'chief')
  await saveSettings(commandLineViewer(), { newsroom: { isOnePersonNewsroom: false } })
})

const written = { headline: 'Chợ làng họp lại', standfirst: 'Sau hai năm.', body: 'Chợ mở cửa.', sectionId: '1' }
const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.refusal))
}
const submitted = async (by: Viewer) => value(await submitArticle(by, value(await saveDraft(by, written))))

/** `[who, of what]` that is still unread about an article. */
async function unread(id: number) {
  const rows = await db
    .select({ name: users.name, kind: notifications.kind })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .where(and(eq(notifications.object, `article:${id}`), isNull(notifications.readAt)))
    .orderBy(notifications.id)
  return rows.map(({ name, kind }) => [name, kind])
}

test('a text that is handed in calls its section’s editors and the chiefs, and nobody else', async () => {
  expect(await unread((await submitted(people.writer)).id)).toEqual([
    ['editor', 'submit'],
    ['chief', 'submit'],
  ])
  expect(await unread((await submitted(people.editor)).id)).toEqual([['chief', 'submit']])
})

test('taking it back calls the editors off', async () => {
  const article = await submitted(people.writer)
  value(await takeBackArticle(people.writer, article))
  expect(await unread(article.id)).toEqual([])
})

test('a return, an approval and a publication go to the writer, and the desk is called off', async () => {
  const one = await submitted(people.writer)
  const back = value(await returnArticle(people.editor, { ...one, note: 'Thêm ảnh.' }))
  expect(await unread(one.id)).toEqual([['writer', 'return-to-writer']])
  const [line] = await db.select().from(notifications).where(eq(notifications.kind, 'return-to-writer'))
  expect(line!.details).toEqual({
    headline: written.headline,
    by: 'editor',
    note: 'Thêm ảnh.',
    path: `/toa-soan/bai/${one.id}`,
  })
  const again = value(await submitArticle(people.writer, back))
  expect(await unread(one.id)).toEqual([
    ['editor', 'submit'],
    ['chief', 'submit'],
  ])
  const good = value(await approveArticle(people.chief, again))
  expect(await unread(one.id)).toEqual([['writer', 'approve']])
  const out = value(await publishArticle(people.editor, good))
  const other = value(await updatePublished(people.chief, { ...written, ...out, body: 'Chợ đông.' }))
  value(await withdrawArticle(people.chief, { ...other, reason: 'Sai tên' }))
  expect((await unread(one.id)).map(([, kind]) => kind)).toEqual(['approve', 'publish', 'correct', 'withdraw'])
})

test('an approval that ended calls the editors again', async () => {
  const good = value(await approveArticle(people.editor, await submitted(people.writer)))
  value(await saveDraft(people.writer, { ...written, ...good, body: 'Chợ đông hơn.' }))
  expect(await unread(good.id)).toEqual([
    ['editor', 'lose-approval'],
    ['chief', 'lose-approval'],
  ])
})

test('nobody is told of their own deed, and texts nobody here wrote tell no writer', async () => {
  const own = value(await saveDraft(people.chief, written))
  await saveSettings(commandLineViewer(), { newsroom: { isOnePersonNewsroom: true } })
  value(await publishArticle(people.chief, own))
  await saveSettings(commandLineViewer(), { newsroom: { isOnePersonNewsroom: false } })
  expect(await unread(own.id)).toEqual([])
  const imported = value(await saveDraft(commandLineViewer(), written))
  value(await publishArticle(people.chief, imported))
  expect(await unread(imported.id)).toEqual([])
})

test('a deed that fails tells nobody', async () => {
  const article = await submitted(people.writer)
  await returnArticle(people.otherEditor, { ...article, note: 'Không' })
  await approveArticle(people.editor, { ...article, version: 1 })
  expect(await unread(article.id)).toEqual([
    ['editor', 'submit'],
    ['chief', 'submit'],
  ])
})
