import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog, invalidations } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { updatePublished } from '@/modules/articles/correct'
import { publishArticle } from '@/modules/articles/publish'
import { restoreArticle } from '@/modules/articles/restore'
import { saveDraft } from '@/modules/articles/save-draft'
import { withdrawArticle } from '@/modules/articles/withdraw'
import { hideVersion } from './hide-version'
import { readPublicHistory } from './queries'

const chief = commandLineViewer()
const people = {} as Record<Role, Viewer>
const written = { headline: 'Chợ làng', standfirst: 'Có 150 hộ.', body: 'Chợ mở cửa.', sectionId: '1' }
const correction = { wrong: 'Có 150 hộ.', right: 'Có 105 hộ.', changesMeaning: true }

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  for (const role of ['reporter', 'editor', 'contributor', 'admin'] as const) {
    const [row] = await db
      .insert(users)
      .values({ email: `${role}@bao.vn`, name: role, role, passwordHash: '-' })
      .returning()
    people[role] = { id: row!.id, name: role, email: row!.email, role, sectionIds: role === 'editor' ? [2] : [] }
  }
})

const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.refusal))
}
const published = async () => value(await publishArticle(chief, value(await saveDraft(chief, written))))
const historyOf = async (id: number) =>
  (await readPublicHistory(db, id)).versions.map(({ version, kind, correction: told, changes }) => ({
    version,
    kind,
    right: told?.right ?? null,
    isShown: changes !== null,
  }))

test('readers are told of each version they saw, of its correction and of the words that changed, never of drafts', async () => {
  const draft = value(await saveDraft(chief, { ...written, headline: 'Bản nháp bí mật' }))
  const out = value(await publishArticle(chief, value(await saveDraft(chief, { ...written, ...draft }))))
  const right = value(await updatePublished(chief, { ...written, ...out, standfirst: 'Có 105 hộ.', correction }))
  value(await updatePublished(chief, { ...written, ...right, standfirst: 'Có 105 hộ.', tags: 'Chợ' }))
  expect(await historyOf(out.id)).toEqual([
    { version: 4, kind: 'corrected', right: correction.right, isShown: true },
    { version: 3, kind: 'published', right: null, isShown: false },
  ])
  expect(JSON.stringify(await readPublicHistory(db, out.id))).not.toContain('bí mật')
})

test('words from before a withdrawal are not shown again', async () => {
  const out = await published()
  const other = value(await updatePublished(chief, { ...written, ...out, body: 'Chợ đông.' }))
  const gone = value(await withdrawArticle(chief, { ...other, reason: 'Lý do của toà soạn' }))
  value(await restoreArticle(chief, gone))
  expect((await historyOf(out.id)).map(({ kind, isShown }) => [kind, isShown])).toEqual([
    ['restored', false],
    ['withdrawn', false],
    ['corrected', false],
    ['published', false],
  ])
  expect(JSON.stringify(await readPublicHistory(db, out.id))).not.toContain('Lý do của toà soạn')
})

test('a hidden version’s words leave the page with the same commit, and come back', async () => {
  const out = await published()
  const other = value(await updatePublished(chief, { ...written, ...out, body: 'Chợ đông.' }))
  const isShown = async () => (await historyOf(out.id))[0]?.isShown
  expect(await isShown()).toBe(true)
  const [{ seq } = { seq: 0 }] = await db.select({ seq: sql<number>`max(seq)::int` }).from(invalidations)
  value(await hideVersion(chief, { id: out.id, version: out.version, isHidden: true }))
  expect(await isShown()).toBe(false)
  const since = await db.select().from(invalidations).where(sql`seq > ${seq}`)
  expect(since.map(({ tag, kind }) => [tag, kind])).toEqual([[`article:${out.id}`, 'stale']])
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${out.id}`))
  expect(lines.at(-1)).toMatchObject({ verb: 'hide-version', details: { version: out.version } })
  value(await hideVersion(chief, { id: other.id, version: out.version, isHidden: false }))
  expect(await isShown()).toBe(true)
})

test('hiding is for those who answer for the section, and for versions readers saw', async () => {
  const out = await published()
  const hide = async (viewer: Viewer | null, input: object) => {
    const result = await hideVersion(viewer, { id: out.id, version: out.version, isHidden: true, ...input })
    return result.ok ? null : result.refusal
  }
  for (const viewer of [null, people.admin, people.contributor, people.reporter, people.editor])
    expect(await hide(viewer, {})).toBe('forbidden')
  expect(await hide(chief, { id: 999_999 })).toBe('not-found')
  expect(await hide(chief, { version: 99 })).toBe('not-found')
  expect(await hide(chief, { isHidden: 'có' })).toBe('not-found')
  expect(await hide(chief, { version: 1 })).toBe('wrong-status')
})
