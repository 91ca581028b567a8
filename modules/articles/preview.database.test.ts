import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { previewLinks } from '@/db/schema/checks'
import { auditLog } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { saveSettings } from '@/modules/settings/save'
import { endPreview } from './end-preview'
import { findSharedArticle, listOpenPreviews } from './preview-queries'
import { publishArticle } from './publish'
import { findForPreview, findPublished } from './queries'
import { saveDraft } from './save-draft'
import { sharePreview } from './share-preview'
import { withdrawArticle } from './withdraw'

const desk = commandLineViewer()
const people = {} as Record<Role, Viewer>

beforeAll(async () => {
  await db.insert(sections).values({ id: 1, slug: 'thoi-su', name: 'Thời sự' })
  for (const role of ['contributor', 'reporter', 'chief', 'moderator'] as const) {
    const [row] = await db
      .insert(users)
      .values({ email: `${role}@toasoan.vn`, name: role, role, passwordHash: '-' })
      .returning()
    people[role] = { id: row!.id, name: row!.name, email: '', role, sectionIds: [] }
  }
  await saveSettings(desk, { newsroom: { isOnePersonNewsroom: false } })
})

async function draft(by: Viewer = desk, change: object = {}) {
  const text = { headline: 'Chợ làng', standfirst: 'Sau hai năm.', body: 'Chợ mở sớm.', sectionId: 1, ...change }
  const saved = await saveDraft(by, text)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return { id: saved.value.id, version: saved.value.version }
}

async function shared(viewer: Viewer, id: number) {
  const result = await sharePreview(viewer, { id })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

test('a link opens the text for a day by the database’s clock, and the table does not know the link', async () => {
  const { id } = await draft()
  const link = await shared(people.chief, id)
  expect(link.token).toMatch(/^[\w-]{22}$/)
  expect(await findSharedArticle(db, link.token)).toMatchObject({ articleId: id })
  const [row] = await db.select().from(previewLinks).where(eq(previewLinks.id, link.id))
  expect(JSON.stringify(row)).not.toContain(link.token)
  const [hours] = await db.execute<{ left: string }>(
    sql`select extract(epoch from expires_at - now()) / 3600 as left from preview_links where id = ${link.id}`,
  )
  expect(Number(hours!.left)).toBeGreaterThan(23.9)
  expect(Number(hours!.left)).toBeLessThanOrEqual(24)
  expect(JSON.stringify(await db.select().from(auditLog))).not.toContain(link.token)
  await db.update(previewLinks).set({ expiresAt: sql`now() - interval '1 second'` }).where(eq(previewLinks.id, link.id))
  expect(await findSharedArticle(db, link.token)).toBeNull()
  expect(await listOpenPreviews(db, id)).toEqual([])
})

test('a link that was ended opens nothing, the others go on', async () => {
  const { id } = await draft()
  const [one, other] = [await shared(people.chief, id), await shared(people.chief, id)]
  expect((await listOpenPreviews(db, id)).map((link) => link.id)).toEqual([other.id, one.id])
  expect(await endPreview(people.chief, { id, linkId: one.id })).toEqual({ ok: true, value: { id } })
  expect(await findSharedArticle(db, one.token)).toBeNull()
  expect(await findSharedArticle(db, other.token)).not.toBeNull()
  expect(await endPreview(people.chief, { id, linkId: one.id })).toMatchObject({ refusal: 'wrong-status' })
  const elsewhere = await draft()
  expect(await endPreview(people.chief, { id: elsewhere.id, linkId: other.id })).toMatchObject({ refusal: 'not-found' })
  expect(await findSharedArticle(db, other.token)).not.toBeNull()
})

test('a withdrawn text is shown to nobody any more, by old links or new ones', async () => {
  const target = await draft()
  const link = await shared(people.chief, target.id)
  const published = await publishArticle(desk, target)
  if (!published.ok) throw new Error('không đăng được')
  expect(await findSharedArticle(db, link.token)).not.toBeNull()
  await withdrawArticle(desk, { ...published.value, reason: 'Sai' })
  expect(await findSharedArticle(db, link.token)).toBeNull()
  expect(await sharePreview(people.chief, { id: target.id })).toMatchObject({ refusal: 'wrong-status' })
})

test('those who may change a text share it, and nobody else does or learns of it', async () => {
  const { reporter, contributor, moderator, chief } = people
  const own = await draft(reporter)
  expect(await sharePreview(reporter, own)).toMatchObject({ ok: true })
  const others = await draft(chief)
  for (const viewer of [reporter, contributor, moderator, null]) {
    expect(await sharePreview(viewer, others)).toMatchObject({ refusal: 'forbidden' })
    expect(await endPreview(viewer, { ...others, linkId: 1 })).toMatchObject({ refusal: 'forbidden' })
  }
  for (const verb of [sharePreview, endPreview]) {
    expect(await verb(chief, { id: 999_999, linkId: 1 })).toMatchObject({ refusal: 'not-found' })
    expect(await verb(chief, { id: 'x', linkId: 'y' })).toMatchObject({ refusal: 'not-found' })
  }
})

test.each(['', 'x', 'a'.repeat(23), '../../../../etc/passw', 'a'.repeat(5_000), '%00'.repeat(7)])(
  '%s opens nothing',
  async (token) => {
    expect(await findSharedArticle(db, token)).toBeNull()
  },
)

test('a preview is what the page will be, for texts in any state and in no section', async () => {
  const { id } = await draft(desk, { sectionId: '' })
  expect(await findForPreview(db, id)).toMatchObject({ headline: 'Chợ làng', section: { slug: '' }, corrections: [] })
  expect(await findForPreview(db, 999_999)).toBeNull()
  const target = await draft(desk, { headline: 'Đã đăng' })
  await publishArticle(desk, target)
  expect(await findForPreview(db, target.id)).toEqual({ ...(await findPublished(db, target.id)), publishAt: null })
})
