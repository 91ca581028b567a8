import { and, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { revisions } from '@/db/schema/articles'
import { auditLog } from '@/db/schema/log'
import { authors, sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { approveArticle } from '@/modules/articles/approve'
import { updatePublished } from '@/modules/articles/correct'
import { findForEditing } from '@/modules/articles/editable'
import { paragraph } from '@/modules/articles/plain-blocks'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'
import { submitArticle } from '@/modules/articles/submit'
import { saveSettings } from '@/modules/settings/save'
import { findVersion, listVersions } from './desk-queries'
import { restoreVersion } from './restore-version'

const chief = commandLineViewer()
const people = {} as Record<'writer' | 'contributor' | 'stranger', Viewer>
const written = {
  headline: 'Chợ làng họp lại',
  standfirst: 'Sau hai năm.',
  body: 'Chợ mở cửa.',
  sectionId: '1',
  authorIds: ['1'],
  tags: 'Chợ quê',
}

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(authors).values([
    { id: 1, slug: 'ha-quoc', name: 'Hà Quốc' },
    { id: 2, slug: 'lam-khe', name: 'Lam Khê' },
  ])
  const add = async (name: keyof typeof people, role: Role) => {
    const [row] = await db
      .insert(users)
      .values({ email: `${name}@toasoan.vn`, name, role, passwordHash: '-' })
      .returning()
    people[name] = { id: row!.id, name, email: row!.email, role, sectionIds: [] }
  }
  await add('writer', 'reporter')
  await add('contributor', 'contributor')
  await add('stranger', 'reporter')
  await saveSettings(chief, { newsroom: { isOnePersonNewsroom: false } })
})

const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.refusal))
}
const refusalOf = (result: { ok: boolean; refusal?: unknown }) => {
  const refusal = result.ok ? null : result.refusal
  return typeof refusal === 'object' && refusal !== null && 'kind' in refusal ? refusal.kind : refusal
}
/** A text with a second version over the first. */
async function twice(by: Viewer = chief) {
  const first = value(await saveDraft(by, written))
  const other = {
    headline: 'Khác hẳn',
    standfirst: '',
    body: 'Chữ khác.',
    sectionId: '2',
    authorIds: ['2'],
    tags: 'Khác',
  }
  return value(await saveDraft(by, { ...other, ...first }))
}

test('an old text comes back whole as a new version, and the one between stays', async () => {
  const article = await twice()
  const back = value(await restoreVersion(chief, { ...article, from: 1 }))
  expect(back.version).toBe(3)
  expect(await findForEditing(db, article.id)).toMatchObject({
    headline: written.headline,
    standfirst: written.standfirst,
    body: [paragraph(written.body)],
    sectionId: 1,
    authorIds: [1],
    tagNames: ['Chợ quê'],
  })
  const kept = await listVersions(db, article.id, { before: null, limit: 10 })
  expect(kept.map(({ version, text }) => [version, text.headline, text.fromVersion])).toEqual([
    [3, written.headline, 1],
    [2, 'Khác hẳn', undefined],
    [1, written.headline, undefined],
  ])
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${article.id}`))
  expect(lines.at(-1)).toMatchObject({ verb: 'restore-version', details: { version: 3, fromVersion: 1 } })
})

test('of a published text readers get the old words at once, under the rules of a correction', async () => {
  const out = value(await publishArticle(chief, value(await saveDraft(people.writer, written))))
  const changed = value(await updatePublished(chief, { ...written, ...out, headline: 'Sửa nhầm' }))
  expect(refusalOf(await restoreVersion(people.writer, { ...changed, from: 2 }))).toBe('forbidden')
  const back = value(await restoreVersion(chief, { ...changed, from: 2 }))
  expect(back.path).toBe(`/thoi-su/cho-lang-hop-lai-${out.id}`)
  const version = await findVersion(db, out.id, back.version)
  expect(version).toMatchObject({ kind: 'corrected', text: { headline: written.headline, fromVersion: 2 } })
})

test('taking an approved text back to earlier words ends its approval', async () => {
  const draft = await twice(people.writer)
  const good = value(await approveArticle(chief, value(await submitArticle(people.writer, draft))))
  value(await restoreVersion(people.writer, { ...good, from: 1 }))
  expect((await findForEditing(db, draft.id))?.status).toBe('submitted')
})

test('what is gone since is left out, what was not kept stays as it is', async () => {
  const article = await twice()
  await db
    .update(revisions)
    .set({
      snapshot: {
        headline: 'Bản cũ',
        body: [{ type: 'paragraph', text: 'Chữ cũ.' }],
        sectionId: 99,
        authorIds: [1, 99],
        leadMediaId: 99,
      },
    })
    .where(and(eq(revisions.articleId, article.id), eq(revisions.version, 1)))
  value(await restoreVersion(chief, { ...article, from: 1 }))
  expect(await findForEditing(db, article.id)).toMatchObject({
    headline: 'Bản cũ',
    body: [paragraph('Chữ cũ.')],
    sectionId: 2,
    authorIds: [1],
    leadMediaId: null,
    tagNames: ['Khác'],
  })
})

test('strangers, unknown numbers, an older state and pictures that are gone are refused', async () => {
  const article = await twice(people.writer)
  expect(refusalOf(await restoreVersion(null, { ...article, from: 1 }))).toBe('forbidden')
  expect(refusalOf(await restoreVersion(people.contributor, { ...article, from: 1 }))).toBe('forbidden')
  expect(refusalOf(await restoreVersion(people.stranger, { ...article, from: 1 }))).toBe('forbidden')
  for (const from of [99, 'abc', undefined])
    expect(refusalOf(await restoreVersion(chief, { ...article, from }))).toBe('not-found')
  expect(refusalOf(await restoreVersion(chief, { id: 999_999, version: 1, from: 1 }))).toBe('not-found')
  expect(refusalOf(await restoreVersion(chief, { id: article.id, version: 1, from: 1 }))).toBe('edited-meanwhile')
  await db
    .update(revisions)
    .set({ snapshot: { ...written, sectionId: 1, authorIds: [], body: [{ type: 'figure', mediaId: 77 }] } })
    .where(and(eq(revisions.articleId, article.id), eq(revisions.version, 1)))
  expect(await restoreVersion(chief, { ...article, from: 1 })).toMatchObject({
    refusal: { kind: 'invalid', problems: { body: 'unknown' } },
  })
  expect((await findForEditing(db, article.id))?.version).toBe(2)
})
