import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { auditLog } from '@/db/schema/log'
import { standingPages } from '@/db/schema/site'
import type { Role, Viewer } from '@/modules/accounts/viewer'
import { paragraph } from '@/modules/articles/plain-blocks'
import { listPageDrafts, listPrivateDrafts } from './desk-queries'
import { discardPrivateDraft } from './discard'
import { keepPrivateDraft } from './keep'
import { releaseLease, takeLease } from './lease'

let lan: Viewer
let minh: Viewer
let editor: Viewer
beforeAll(async () => {
  const hire = async (name: string, role: Role): Promise<Viewer> => {
    const [row] = await db.insert(users).values({ email: name, name, role, passwordHash: '-' }).returning()
    return { id: row!.id, name, email: name, role, sectionIds: [] }
  }
  lan = await hire('lan', 'chief')
  minh = await hire('minh', 'chief')
  editor = await hire('editor', 'editor')
})

async function aPage() {
  const values = { slug: randomUUID(), title: 'Liên hệ', body: [] }
  const [row] = await db.insert(standingPages).values(values).returning()
  return row!
}

const content = (words: string) => ({
  ...{ headline: words, standfirst: '', dateline: 'lien-he', body: [paragraph(words)], sectionId: '', authorIds: [] },
  ...{ tags: '', leadMediaId: '', commentsOpen: true },
})

const writing = (pageId: number | null, words: string, change: object = {}) => ({
  ...{ session: randomUUID() as string, articleId: null, pageId, isPage: true },
  ...{ baseVersion: pageId === null ? null : 1, sequence: 1, content: content(words) },
  ...change,
})

const wordsOf = async (viewer: Viewer, pageId: number | null) =>
  (await listPageDrafts(db, viewer, pageId)).map((draft) => draft.content.headline)

test('what is written on a standing page is kept for its writer alone, apart from articles', async () => {
  const { id } = await aPage()
  expect(await keepPrivateDraft(lan, writing(id, 'Đang viết'))).toMatchObject({ ok: true })
  expect(await keepPrivateDraft(lan, writing(null, 'Trang mới'))).toMatchObject({ ok: true })
  expect(await wordsOf(lan, id)).toEqual(['Đang viết'])
  expect(await wordsOf(lan, null)).toEqual(['Trang mới'])
  expect(await wordsOf(minh, id)).toEqual([])
  expect(await listPrivateDrafts(db, lan, null)).toEqual([])
})

test('a state that comes late replaces nothing, and the session of a page is no way to a new article', async () => {
  const { id } = await aPage()
  const first = writing(id, 'mới', { sequence: 5 })
  await keepPrivateDraft(lan, first)
  await keepPrivateDraft(lan, { ...first, sequence: 4, content: content('cũ') })
  await keepPrivateDraft(lan, { ...first, pageId: null, baseVersion: null, isPage: false, sequence: 9 })
  expect(await wordsOf(lan, id)).toEqual(['mới'])
  await discardPrivateDraft(lan, { ...first, sequence: 5 })
  expect(await wordsOf(lan, id)).toEqual([])
})

test('only those who write standing pages keep words on one or hold it', async () => {
  const { id } = await aPage()
  const session = randomUUID()
  expect(await keepPrivateDraft(editor, writing(id, 'x'))).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await takeLease(editor, { pageId: id, session })).toEqual({ ok: false, refusal: 'forbidden' })
  expect(await keepPrivateDraft(lan, writing(2_000_000, 'x'))).toEqual({ ok: false, refusal: 'not-found' })
  expect(await takeLease(lan, { pageId: 2_000_000, session })).toEqual({ ok: false, refusal: 'not-found' })
  for (const change of [{ articleId: 1 }, { baseVersion: null }, { isPage: false }])
    expect(await keepPrivateDraft(lan, writing(id, 'x', change))).toEqual({ ok: false, refusal: 'malformed' })
  for (const thing of [{}, { pageId: id, articleId: 1 }])
    expect(await takeLease(lan, { ...thing, session })).toEqual({ ok: false, refusal: 'not-found' })
  expect(await wordsOf(editor, id)).toEqual([])
})

test('one page holds a standing page; another learns who, takes over with a line in the log, and lets go', async () => {
  const { id, version } = await aPage()
  const [first, second] = [randomUUID(), randomUUID()]
  expect(await takeLease(lan, { pageId: id, session: first })).toEqual({ ok: true, value: { version } })
  expect(await takeLease(minh, { pageId: id, session: second })).toMatchObject({
    refusal: { kind: 'held', byName: 'lan', isOwn: false },
  })
  expect(await takeLease(minh, { pageId: id, session: second, isTakeOver: true })).toMatchObject({ ok: true })
  const noted = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.object, `page:${id}`))
  expect(noted.map(({ verb }) => verb)).toEqual(['take-over'])
  await releaseLease(minh, { pageId: id, session: second })
  expect(await takeLease(lan, { pageId: id, session: first })).toMatchObject({ ok: true })
  await db.execute(sql`delete from standing_pages where id = ${id}`)
  expect(await takeLease(lan, { pageId: id, session: first })).toMatchObject({ refusal: 'not-found' })
})
