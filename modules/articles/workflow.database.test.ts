import { and, asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleTransitions, revisions } from '@/db/schema/articles'
import { auditLog } from '@/db/schema/log'
import { sections } from '@/db/schema/shelves'
import { commandLineViewer, type Role, type Viewer } from '@/modules/accounts/viewer'
import { verifyAudit } from '@/modules/audit/verify'
import { saveSettings } from '@/modules/settings/save'
import { approveArticle } from './approve'
import { findForEditing } from './editable'
import { publishArticle } from './publish'
import { returnArticle } from './return-to-writer'
import { saveDraft } from './save-draft'
import { submitArticle } from './submit'
import { takeBackArticle } from './take-back'

const people = {} as Record<Role | 'otherEditor' | 'otherReporter', Viewer>

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  const add = async (name: keyof typeof people, role: Role, sectionIds: number[] = []) => {
    const [row] = await db
      .insert(users)
      .values({ email: `${name}@toasoan.vn`, name, role, passwordHash: '-' })
      .returning()
    people[name] = { id: row!.id, name, email: row!.email, role, sectionIds }
  }
  for (const role of ['contributor', 'reporter', 'chief', 'moderator', 'admin', 'auditor'] as const)
    await add(role, role)
  await add('otherReporter', 'reporter')
  await add('editor', 'editor', [1])
  await add('otherEditor', 'editor', [2])
  await fourEyes(true)
})

const fourEyes = (isOn: boolean) => saveSettings(commandLineViewer(), { newsroom: { isOnePersonNewsroom: !isOn } })

const written = {
  headline: 'Chợ làng họp lại',
  standfirst: 'Sau hai năm sửa sang.',
  body: 'Chợ mở cửa từ sáng sớm.',
  sectionId: '1',
  tags: 'Hà Đông, Chợ quê',
}

const value = <Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value => {
  if (result.ok) return result.value
  throw new Error(JSON.stringify(result.refusal))
}
const refusalOf = (result: { ok: boolean; refusal?: unknown }) => {
  const refusal = result.ok ? null : result.refusal
  return typeof refusal === 'object' && refusal !== null && 'kind' in refusal ? refusal.kind : refusal
}
const draft = async (by: Viewer, change: object = {}) => value(await saveDraft(by, { ...written, ...change }))
const submitted = async (by: Viewer, change: object = {}) => value(await submitArticle(by, await draft(by, change)))
const approved = async (by: Viewer) => value(await approveArticle(people.chief, await submitted(by)))
const statusOf = async (id: number) => (await findForEditing(db, id))?.status
const note = 'Cần thêm ý kiến của bà con.'

const VERBS = {
  'gửi duyệt': submitArticle,
  'rút lại': takeBackArticle,
  'trả lại': returnArticle,
  duyệt: approveArticle,
}

test('a text goes to the desk, comes back with a note, goes again and is approved: every step is written down', async () => {
  const one = await submitted(people.reporter)
  const back = value(await returnArticle(people.editor, { ...one, note: `  ${note}\r\n\r\n\r\nVà ảnh. ` }))
  const again = value(await saveDraft(people.reporter, { ...written, ...back, body: 'Bà con nói chợ rộng hơn.' }))
  expect(await statusOf(one.id)).toBe('returned')
  const twice = value(await submitArticle(people.reporter, { ...again, note: 'Đã thêm.' }))
  const done = value(await approveArticle(people.editor, twice))
  value(await publishArticle(people.chief, done))

  const steps = await db
    .select()
    .from(articleTransitions)
    .where(eq(articleTransitions.articleId, one.id))
    .orderBy(asc(articleTransitions.version))
  expect(
    steps.map(({ deed, fromStatus, toStatus, note: said, actorId }) => [deed, fromStatus, toStatus, said, actorId]),
  ).toEqual([
    ['submit', 'draft', 'submitted', '', people.reporter.id],
    ['return-to-writer', 'submitted', 'returned', `${note}\n\nVà ảnh.`, people.editor.id],
    ['submit', 'returned', 'submitted', 'Đã thêm.', people.reporter.id],
    ['approve', 'submitted', 'approved', '', people.editor.id],
    ['publish', 'approved', 'published', '', people.chief.id],
  ])
  const kept = await db.select().from(revisions).where(eq(revisions.articleId, one.id)).orderBy(asc(revisions.version))
  expect(kept.map(({ kind }) => kind)).toEqual([
    'saved',
    'submitted',
    'returned',
    'saved',
    'submitted',
    'approved',
    'published',
  ])
  const lines = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `article:${one.id}`))
    .orderBy(asc(auditLog.id))
  expect(lines.map(({ verb }) => verb)).toEqual([
    'save-draft',
    'submit',
    'return-to-writer',
    'save-draft',
    'submit',
    'approve',
    'publish',
  ])
  expect(lines[2]).toMatchObject({ actorId: people.editor.id, details: { version: 3, note: `${note}\n\nVà ảnh.` } })
  expect(await verifyAudit(db)).toMatchObject({ firstBadId: null })
})

describe('who may', () => {
  const judged = { note }

  test('a contributor hands in their own text and nobody else’s', async () => {
    expect(refusalOf(await submitArticle(people.contributor, await draft(people.contributor)))).toBe(null)
    expect(refusalOf(await submitArticle(people.contributor, await draft(people.reporter)))).toBe('forbidden')
    expect(refusalOf(await submitArticle(people.otherReporter, await draft(people.reporter)))).toBe('forbidden')
  })

  test('only an editor of the section and the chief judge a text', async () => {
    for (const verb of [returnArticle, approveArticle]) {
      for (const name of ['contributor', 'reporter', 'otherReporter', 'otherEditor'] as const) {
        const article = await submitted(people.reporter)
        expect(refusalOf(await verb(people[name], { ...article, ...judged }))).toBe('forbidden')
        expect(await statusOf(article.id)).toBe('submitted')
      }
      for (const name of ['editor', 'chief'] as const) {
        expect(refusalOf(await verb(people[name], { ...(await submitted(people.reporter)), ...judged }))).toBe(null)
      }
    }
  })

  test('nobody judges their own text, unless there is nobody else', async () => {
    for (const name of ['editor', 'chief'] as const) {
      const own = await submitted(people[name])
      expect(refusalOf(await approveArticle(people[name], own))).toBe('forbidden')
      expect(refusalOf(await returnArticle(people[name], { ...own, note }))).toBe('forbidden')
    }
    const own = await submitted(people.chief)
    await fourEyes(false)
    expect(refusalOf(await approveArticle(people.chief, own))).toBe(null)
    await fourEyes(true)
  })

  test('a writer takes back their own text, also a contributor, and nobody else does', async () => {
    for (const name of ['contributor', 'reporter', 'editor'] as const) {
      const article = await submitted(people[name])
      expect(refusalOf(await takeBackArticle(people.chief, article))).toBe('forbidden')
      expect(refusalOf(await takeBackArticle(people[name], article))).toBe(null)
      expect(await statusOf(article.id)).toBe('draft')
    }
  })

  test('roles without a pen do nothing here', async () => {
    const article = await submitted(people.reporter)
    for (const verb of Object.values(VERBS)) {
      for (const viewer of [null, people.moderator, people.admin, people.auditor]) {
        expect(refusalOf(await verb(viewer, { ...article, note }))).toBe('forbidden')
      }
    }
  })
})

test.each(Object.entries(VERBS))(
  '%s: an unknown number, an older version and a foreign state are refused',
  async (_, verb) => {
    const article = await draft(people.reporter)
    for (const id of [999_999, 'abc', undefined])
      expect(refusalOf(await verb(people.chief, { id, version: 1, note }))).toBe('not-found')
    value(await saveDraft(people.reporter, { ...written, ...article }))
    expect(await verb(people.chief, { ...article, note })).toMatchObject({
      refusal: { kind: 'edited-meanwhile', current: { version: 2 } },
    })
    const published = value(await publishArticle(people.chief, { id: article.id, version: 2 }))
    expect(refusalOf(await verb(people.chief, { ...published, note }))).toBe('wrong-status')
  },
)

test('a text that lacks something is not handed in, and a return without a word is refused', async () => {
  const unfinished = await draft(people.reporter, { headline: '', sectionId: '', body: '' })
  expect(await submitArticle(people.reporter, unfinished)).toMatchObject({
    refusal: { kind: 'invalid', problems: { headline: 'empty', sectionId: 'empty', body: 'empty' } },
  })
  const article = await submitted(people.reporter)
  for (const empty of [undefined, '', '  \n '])
    expect(await returnArticle(people.editor, { ...article, note: empty })).toMatchObject({
      refusal: { kind: 'invalid', problems: { note: 'empty' } },
    })
  expect(await returnArticle(people.editor, { ...article, note: 'x'.repeat(2_001) })).toMatchObject({
    refusal: { kind: 'invalid', problems: { note: 'too-long' } },
  })
  expect(await submitArticle(people.reporter, { ...(await draft(people.reporter)), note: 'a\u0000b' })).toMatchObject({
    refusal: { kind: 'invalid', problems: { note: 'unreadable-characters' } },
  })
  expect(await statusOf(article.id)).toBe('submitted')
})

test('of two who judge at once one wins', async () => {
  const article = await submitted(people.reporter)
  const results = await Promise.all([
    approveArticle(people.editor, article),
    returnArticle(people.chief, { ...article, note }),
  ])
  expect(results.map(refusalOf).toSorted()).toEqual(['edited-meanwhile', null])
})

describe('an approved text', () => {
  test('waits again when its writer changes it', async () => {
    const article = await approved(people.reporter)
    const changed = value(await saveDraft(people.reporter, { ...written, ...article, body: 'Thêm một đoạn.' }))
    expect(await statusOf(article.id)).toBe('submitted')
    const [step] = await db
      .select()
      .from(articleTransitions)
      .where(and(eq(articleTransitions.articleId, article.id), eq(articleTransitions.version, changed.version)))
    expect(step).toMatchObject({ deed: 'lose-approval', fromStatus: 'approved', toStatus: 'submitted' })
  })

  test('stays approved when nothing changed, or when somebody changed it who may approve it', async () => {
    const same = await approved(people.reporter)
    value(await saveDraft(people.reporter, { ...written, ...same, tags: 'cho que, Hà Đông' }))
    expect(await statusOf(same.id)).toBe('approved')
    const edited = await approved(people.reporter)
    value(await saveDraft(people.editor, { ...written, ...edited, headline: 'Chợ họp' }))
    expect(await statusOf(edited.id)).toBe('approved')
  })

  test('waits again in another section than the approver’s, and when an editor wrote it', async () => {
    const moved = await approved(people.reporter)
    value(await saveDraft(people.editor, { ...written, ...moved, sectionId: 2 }))
    expect(await statusOf(moved.id)).toBe('submitted')
    const own = await approved(people.editor)
    value(await saveDraft(people.editor, { ...written, ...own, headline: 'Chợ họp' }))
    expect(await statusOf(own.id)).toBe('submitted')
  })

  test('is out of a contributor’s hands, and can still come back to them', async () => {
    const article = await approved(people.contributor)
    expect(refusalOf(await saveDraft(people.contributor, { ...written, ...article }))).toBe('forbidden')
    const back = value(await returnArticle(people.editor, { ...article, note }))
    expect(refusalOf(await saveDraft(people.contributor, { ...written, ...back }))).toBe(null)
  })
})
