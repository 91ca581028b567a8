import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articleAuthors, articles, publishedDays } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { searchEntries } from '@/db/schema/search'
import { authors, sections } from '@/db/schema/shelves'
import { plansOf } from '@/db/testing/plans'
import { commandLineViewer, type Viewer } from '@/modules/accounts/viewer'
import { updatePublished } from './correct'
import { listOnDay } from './day-queries'
import { findForEditing } from './editable'
import { listNeighbourIds } from './neighbours'
import { publishArticle } from './publish'
import { findPublished, listByAuthor, listInSection, listLatest, listOlder } from './queries'
import { listRelated } from './related-queries'
import { restoreArticle } from './restore'
import { saveDraft } from './save-draft'
import { setEdition } from './set-edition'
import { listSitemapEntries } from './sitemap-queries'
import { withdrawArticle } from './withdraw'

const chief = commandLineViewer()
let contributor: Viewer

beforeAll(async () => {
  await db.insert(sections).values([
    { id: 1, slug: 'thoi-su', name: 'Thời sự', englishName: 'News', englishSlug: 'news' },
    { id: 2, slug: 'giao-duc', name: 'Giáo dục' },
  ])
  await db.insert(authors).values({ id: 1, slug: 'ha-quoc', name: 'Hà Quốc' })
  const row = { email: 'ctv@toasoan.vn', name: 'Cộng tác viên', role: 'contributor' as const, passwordHash: '-' }
  const [account] = await db.insert(users).values(row).returning()
  contributor = { id: account!.id, name: row.name, email: row.email, role: row.role, sectionIds: [] }
})

function accepted<Value>(result: { ok: true; value: Value } | { ok: false; refusal: unknown }): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

const refusalOf = (result: { ok: boolean; refusal?: unknown }) => (result.ok ? null : result.refusal)
const invalid = (problems: object) => ({ kind: 'invalid', problems })

const draft = async (headline: string, by: Viewer = chief, sectionId = 1) =>
  accepted(await saveDraft(by, { headline, body: 'Chữ.', sectionId, authorIds: [1], tags: 'Chợ quê' }))

const vietnamese = async (headline: string) => accepted(await publishArticle(chief, await draft(headline)))

async function english(headline: string, translationOf: number | null = null, sectionId = 1) {
  const saved = await draft(headline, chief, sectionId)
  return accepted(await setEdition(chief, { ...saved, language: 'en', translationOf }))
}

const published = async (headline: string, translationOf: number | null = null, sectionId = 1) =>
  accepted(await publishArticle(chief, await english(headline, translationOf, sectionId)))

const lastSeq = async () => (await db.select().from(invalidations)).reduce((max, row) => Math.max(max, row.seq), 0)
const tagsSince = async (seq: number) =>
  (await db.select().from(invalidations).where(sql`seq > ${seq}`)).map(({ tag }) => tag)

describe('saying which language a text is in', () => {
  test('a draft becomes English and names what it translates; the audit log has both', async () => {
    const original = await vietnamese('Chợ làng họp lại')
    const { id, version } = await english('The village market is back', original.id)
    expect(await findForEditing(db, id)).toMatchObject({ language: 'en', translationOf: original.id, version })
    const [line] = await db
      .select()
      .from(auditLog)
      .where(sql`verb = 'set-edition' and object = ${`article:${id}`}`)
    expect(line?.details).toMatchObject({
      before: { language: 'vi', translationOf: null },
      after: { language: 'en', translationOf: original.id },
    })
  })

  test('the same once more changes nothing, and raises no version', async () => {
    const { id, version } = await english('Twice the same')
    const again = accepted(await setEdition(chief, { id, version, language: 'en', translationOf: '' }))
    expect(again.version).toBe(version)
  })

  test('what cannot be is refused by name', async () => {
    const original = await vietnamese('Bài có bản dịch')
    const other = await english('Its translation', original.id)
    const mine = await draft('Another translation')
    const set = async (edition: object, target: object = mine) =>
      refusalOf(await setEdition(chief, { ...target, ...edition }))
    expect(await set({ language: 'fr', translationOf: null })).toEqual(invalid({ language: 'malformed' }))
    expect(await set({ language: 'en', translationOf: 'chợ' })).toEqual(invalid({ translationOf: 'malformed' }))
    expect(await set({ language: 'en', translationOf: 999_999 })).toEqual(invalid({ translationOf: 'unknown' }))
    expect(await set({ language: 'en', translationOf: mine.id })).toEqual(invalid({ translationOf: 'unknown' }))
    expect(await set({ language: 'en', translationOf: original.id })).toEqual(invalid({ translationOf: 'taken' }))
    expect(await set({ language: 'en', translationOf: other.id })).toEqual(invalid({ translationOf: 'other-language' }))
    const seen = await vietnamese('Bài bạn đọc đang thấy')
    expect(await set({ language: 'en', translationOf: null }, seen)).toEqual(invalid({ language: 'seen' }))
    const gone = accepted(await withdrawArticle(chief, { ...original, reason: 'Chưa kiểm chứng' }))
    expect(await set({ language: 'en', translationOf: null }, gone)).toEqual(invalid({ language: 'translated' }))
    expect(await set({ language: 'en', translationOf: null }, { ...mine, version: 9 })).toMatchObject({
      kind: 'edited-meanwhile',
    })
  })

  test('only those who may write a text say it, and nobody learns of a text they may not read', async () => {
    const foreign = await draft('Bài của người khác')
    expect(refusalOf(await setEdition(null, { ...foreign, language: 'en' }))).toBe('forbidden')
    expect(refusalOf(await setEdition(contributor, { ...foreign, language: 'en', translationOf: null }))).toBe(
      'forbidden',
    )
    const own = await draft('My own text', contributor)
    const guessed = { ...own, language: 'en', translationOf: foreign.id }
    expect(refusalOf(await setEdition(contributor, guessed))).toEqual(invalid({ translationOf: 'unknown' }))
  })
})

describe('an English article', () => {
  test('has an address of its own edition, by the English name of its section or else the Vietnamese one', async () => {
    const { id } = await published('New hours at the library')
    expect(await findPublished(db, id)).toMatchObject({
      path: `/en/news/new-hours-at-the-library-${id}`,
      language: 'en',
      section: { slug: 'news', name: 'News' },
    })
    const second = await published('Schools open on Monday', null, 2)
    expect(await findPublished(db, second.id)).toMatchObject({
      path: `/en/giao-duc/schools-open-on-monday-${second.id}`,
      section: { slug: 'giao-duc', name: 'Giáo dục', lang: 'vi' },
    })
  })

  test('stands in the lists of its edition and in no Vietnamese one; the calendar does not count it', async () => {
    const days = await db.select().from(publishedDays)
    const { id } = await published('A list of its own')
    const ids = (cards: { id: number }[]) => cards.map((card) => card.id)
    expect(ids(await listLatest(db, 'en', 9))[0]).toBe(id)
    expect(ids(await listInSection(db, 'en', 1, 9))[0]).toBe(id)
    expect(ids(await listLatest(db, 'vi', 99))).not.toContain(id)
    expect(ids(await listInSection(db, 'vi', 1, 99))).not.toContain(id)
    expect(ids(await listByAuthor(db, 1, 99))).not.toContain(id)
    const now = new Date(Date.now() + 7 * 3_600_000)
    const today = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() }
    expect(ids(await listOnDay(db, today))).not.toContain(id)
    expect(await db.select().from(publishedDays)).toEqual(days)
    const [entry] = await db.select().from(searchEntries).where(eq(searchEntries.articleId, id))
    expect(entry?.publishedAt).toBeNull()
    const [byline] = await db.select().from(articleAuthors).where(eq(articleAuthors.articleId, id))
    expect(byline?.publishedAt).toBeNull()
  })

  test('has neighbours of its own edition, and so have the Vietnamese ones', async () => {
    const mine = await published('Neighbours')
    await vietnamese('Bài xen giữa')
    const next = await published('More neighbours')
    const page = (await findPublished(db, next.id))!
    expect((await listOlder(db, page, 1))[0]?.id).toBe(mine.id)
    const languages = await db.select({ id: articles.id, language: articles.language }).from(articles)
    const near = await listNeighbourIds(db, page)
    expect(near.every((id) => languages.find((row) => row.id === id)?.language === 'en')).toBe(true)
  })

  test('is related to nothing Vietnamese, not even by a tag they share', async () => {
    const { id } = await published('Related')
    const other = await vietnamese('Bài cùng chủ đề')
    const { shown } = await listRelated(db, { id: other.id, language: 'vi' }, [id])
    expect(shown.every(({ language }) => language === 'vi')).toBe(true)
  })

  test('corrected and moved, it still stands in no Vietnamese list', async () => {
    const { id, version } = await published('To be corrected')
    const change = { headline: 'Corrected', body: 'Chữ mới.', sectionId: 2, authorIds: [1], tags: 'Chợ quê' }
    accepted(await updatePublished(chief, { id, version, ...change }))
    expect((await listByAuthor(db, 1, 99)).map((card) => card.id)).not.toContain(id)
    expect((await findPublished(db, id))?.path).toBe(`/en/giao-duc/corrected-${id}`)
  })
})

describe('a translation', () => {
  test('and its original lead to each other while readers see both', async () => {
    const original = await vietnamese('Cầu mới thông xe')
    const translation = await published('New bridge opens', original.id)
    const pathOf = async (id: number) => (await findPublished(db, id))?.translationPath
    expect(await pathOf(original.id)).toBe(`/en/news/new-bridge-opens-${translation.id}`)
    expect(await pathOf(translation.id)).toBe(`/thoi-su/cau-moi-thong-xe-${original.id}`)
    const gone = accepted(await withdrawArticle(chief, { ...original, reason: 'Chưa kiểm chứng' }))
    expect(await pathOf(translation.id)).toBeNull()
    accepted(await restoreArticle(chief, gone))
    expect(await pathOf(translation.id)).toBe(`/thoi-su/cau-moi-thong-xe-${original.id}`)
  })

  test('is named beside its original in the sitemap, and the original beside it', async () => {
    const original = await vietnamese('Sơ đồ hai thứ tiếng')
    const translation = await published('Two tongues on the map', original.id)
    const alone = await published('Only in English')
    const entries = await listSitemapEntries(db, 1)
    const of = (id: number) => entries.find(({ path }) => path.endsWith(`-${id}`))?.inLanguages
    const pair = {
      vi: `/thoi-su/so-do-hai-thu-tieng-${original.id}`,
      en: `/en/news/two-tongues-on-the-map-${translation.id}`,
    }
    expect(of(original.id)).toEqual(pair)
    expect(of(translation.id)).toEqual(pair)
    expect(of(alone.id)).toBeUndefined()
  })
})

describe('what is made anew', () => {
  const VIETNAMESE_LISTS = /^(?:front|latest|archive|section:|author:|tag:|day:|month:|year:|storyline)/
  const ENGLISH_LISTS = /^english/

  test('an English publication renews no Vietnamese list, and of its original only what leads on from it', async () => {
    const original = await vietnamese('Chỉ đổi nút ngôn ngữ')
    const ready = await english('Only the switch changes', original.id)
    const before = await lastSeq()
    const { id } = accepted(await publishArticle(chief, ready))
    const tags = await tagsSince(before)
    expect(tags.filter((tag) => VIETNAMESE_LISTS.test(tag))).toEqual([])
    expect(tags).toEqual(expect.arrayContaining(['english', 'english-section:1', `article:${id}`]))
    expect(tags.filter((tag) => tag.startsWith('related:'))).toEqual([`related:${original.id}`])
    expect(tags).not.toContain(`article:${original.id}`)
  })

  test('a Vietnamese publication renews nothing English', async () => {
    const before = await lastSeq()
    await vietnamese('Bài chỉ có tiếng Việt')
    const tags = await tagsSince(before)
    expect(tags.filter((tag) => ENGLISH_LISTS.test(tag))).toEqual([])
    const englishIds = (await listLatest(db, 'en', 99)).map(({ id }) => `article:${id}`)
    expect(tags.filter((tag) => englishIds.includes(tag))).toEqual([])
  })

  test('a new address of the original renews the translation; new words alone do not', async () => {
    const original = await vietnamese('Tên cũ của bài')
    const translation = await published('The old name', original.id)
    const text = { headline: 'Tên cũ của bài', sectionId: 1, authorIds: [1], tags: 'Chợ quê' }
    const beforeWords = await lastSeq()
    const reworded = accepted(await updatePublished(chief, { ...original, ...text, body: 'Chữ khác.' }))
    expect(await tagsSince(beforeWords)).not.toContain(`related:${translation.id}`)
    const beforeName = await lastSeq()
    accepted(await updatePublished(chief, { ...reworded, ...text, headline: 'Tên mới của bài', body: 'Chữ khác.' }))
    expect(await tagsSince(beforeName)).toContain(`related:${translation.id}`)
  })

  test('a link that is made or cut renews both ends', async () => {
    const original = await vietnamese('Nối rồi cắt')
    const loose = await published('Linked, then cut')
    const beforeLink = await lastSeq()
    const linked = accepted(await setEdition(chief, { ...loose, language: 'en', translationOf: original.id }))
    expect(await tagsSince(beforeLink)).toEqual(
      expect.arrayContaining([`related:${original.id}`, `article:${loose.id}`]),
    )
    const beforeCut = await lastSeq()
    accepted(await setEdition(chief, { ...linked, language: 'en', translationOf: '' }))
    expect(await tagsSince(beforeCut)).toEqual(expect.arrayContaining([`related:${original.id}`]))
    expect((await findPublished(db, original.id))?.translationPath).toBeNull()
  })
})

test('the lists of the English edition are walks of indexes of their own, however large the archive is', async () => {
  await db.execute(sql`
    insert into articles (status, section_id, headline, body, published_at, language)
    select 'published', 1, 'Bài ' || n, '[]', '2016-01-01'::timestamptz + n * interval '1 minute',
      (case when n % 500 = 0 then 'en' else 'vi' end)::language
    from generate_series(1, 20000) n`)
  await db.execute(sql`analyze articles`)
  const [latest] = await plansOf((tx) => listLatest(tx, 'en', 30))
  expect(latest).toContain('articles_english_idx')
  const [inSection] = await plansOf((tx) => listInSection(tx, 'en', 1, 30))
  expect(inSection).toMatch(/articles_english_(?:section_)?idx/)
  const position = { publishedAt: new Date('2016-01-05T00:00:00Z'), id: 1, language: 'en' as const }
  const [older] = await plansOf((tx) => listOlder(tx, position, 5))
  expect(older).toContain('articles_english_idx')
  for (const plan of [latest, inSection, older]) expect(plan).not.toMatch(/\bSort\b|Seq Scan on articles/)
})
