import { asc, desc, eq, gt, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { articleAuthors, articles, articleTags } from '@/db/schema/articles'
import { auditLog, invalidations } from '@/db/schema/log'
import { media } from '@/db/schema/media'
import { authors, sections, tags } from '@/db/schema/shelves'
import { redirects, settings } from '@/db/schema/site'
import { commandLineViewer, type Role } from '@/modules/accounts/viewer'
import { publishArticle } from '@/modules/articles/publish'
import { findPublished, listByAuthor, listWithTag } from '@/modules/articles/queries'
import { saveDraft } from '@/modules/articles/save-draft'
import { addAuthor } from '@/modules/authors/add'
import { changeAuthor } from '@/modules/authors/change'
import { listAuthorsAtDesk, listPenNames } from '@/modules/authors/desk-queries'
import { findAuthor } from '@/modules/authors/queries'
import { reinstateAuthor, retireAuthor } from '@/modules/authors/retire'
import { MENUS } from '@/modules/settings/menus'
import { changeTag } from '@/modules/tags/change'
import { deleteTag } from '@/modules/tags/delete'
import { listTagsAtDesk } from '@/modules/tags/desk-queries'
import { findTag } from '@/modules/tags/queries'
import { MERGED_BYLINES_MAX, mergeAuthors } from './merge-authors'
import { mergeTags } from './merge-tags'

const chief = commandLineViewer()
const strangers = [
  null,
  ...(['admin', 'editor', 'reporter', 'moderator'] as Role[]).map((role) => commandLineViewer(role)),
]

beforeEach(async () => {
  await db.execute(sql`truncate sections, articles, authors, tags, redirects, media, settings restart identity cascade`)
  await db.insert(sections).values({ slug: 'thoi-su', name: 'Thời sự' })
  await db.insert(authors).values([
    { slug: 'ha-quoc', name: 'Hà Quốc' },
    { slug: 'minh-thu', name: 'Minh Thư' },
  ])
  await db.insert(tags).values([
    { slug: 'cho-que', name: 'Chợ quê' },
    { slug: 'metro', name: 'Đường sắt đô thị' },
  ])
})

async function staleBy(deed: () => Promise<unknown>): Promise<string[]> {
  const [last] = await db.select().from(invalidations).orderBy(desc(invalidations.seq)).limit(1)
  await deed()
  const rows = await db
    .select()
    .from(invalidations)
    .where(gt(invalidations.seq, last?.seq ?? 0))
  return rows.map(({ tag }) => tag).sort()
}
const leads = async () =>
  Object.fromEntries(
    (await db.select().from(redirects).orderBy(asc(redirects.fromPath))).map(({ fromPath, toPath }) => [
      fromPath,
      toPath,
    ]),
  )
const lastAudit = async () => (await db.select().from(auditLog).orderBy(desc(auditLog.id)).limit(1))[0]

async function written(authorIds: number[], tagNames: string[]): Promise<number> {
  const saved = await saveDraft(chief, { headline: 'Chợ họp', body: 'Chữ', sectionId: 1, authorIds, tagNames })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  const out = await publishArticle(chief, saved.value)
  if (!out.ok) throw new Error(JSON.stringify(out.refusal))
  return saved.value.id
}
const bylineOf = async (id: number) => (await findPublished(db, id))?.authors.map(({ name }) => name)
const labelsOf = async (id: number) => (await findPublished(db, id))?.tags.map(({ name }) => name)

describe('a pen-name', () => {
  test('is added with what readers may know of it', async () => {
    const [photo] = await db.insert(media).values({ file: 'a.jpg', widthPixels: 3, heightPixels: 3 }).returning()
    const text = {
      name: 'Lâm Khê',
      role: 'Phóng viên',
      unit: 'Ban Văn hoá',
      bio: 'Dòng một\r\nDòng hai',
      email: 'lk@hadong.vn',
    }
    expect(await addAuthor(chief, { ...text, photoMediaId: String(photo!.id) })).toMatchObject({ ok: true })
    expect(await findAuthor(db, 'lam-khe')).toMatchObject({
      ...text,
      bio: 'Dòng một\nDòng hai',
      photo: { file: 'a.jpg' },
    })
    expect(await lastAudit()).toMatchObject({ verb: 'add-author', details: { after: { slug: 'lam-khe' } } })
  })

  test.each([
    [{ name: '' }, { name: 'empty' }],
    [{ name: 'x'.repeat(81) }, { name: 'too-long' }],
    [{ name: '日本' }, { slug: 'unaddressable' }],
    [{ name: 'Ha Quoc' }, { slug: 'taken' }],
    [{ name: 'Khác', slug: 'Minh-Thư' }, { slug: 'taken' }],
    [{ name: 'Khác', email: 'thư' }, { email: 'not-an-email' }],
    [{ name: 'Khác', bio: 'x'.repeat(601) }, { bio: 'too-long' }],
    [{ name: 'Khác', photoMediaId: '77' }, { photoMediaId: 'unknown' }],
    [{ name: 'Khác', photoMediaId: 'x' }, { photoMediaId: 'malformed' }],
  ])('%j is refused: %j', async (input, problems) => {
    expect(await addAuthor(chief, input)).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
    if (input.name !== 'Ha Quoc')
      expect(await changeAuthor(chief, { ...input, id: 1 })).toEqual({
        ok: false,
        refusal: { kind: 'invalid', problems },
      })
  })

  test('is only the chief’s to change, and what is not there is not changed', async () => {
    for (const who of strangers) {
      for (const verb of [addAuthor, changeAuthor, retireAuthor, reinstateAuthor, mergeAuthors])
        expect(await verb(who, { id: 1, intoId: 2, name: 'Mới' })).toMatchObject({ refusal: 'forbidden' })
    }
    for (const verb of [changeAuthor, retireAuthor, reinstateAuthor, mergeAuthors]) {
      expect(await verb(chief, { id: 99, intoId: 2, name: 'Mới' })).toMatchObject({ refusal: 'not-found' })
      expect(await verb(chief, { id: 'x', intoId: 2, name: 'Mới' })).toMatchObject({ refusal: 'not-found' })
    }
    expect(await reinstateAuthor(chief, { id: 1 })).toMatchObject({ refusal: 'not-found' })
  })

  test('renews its list when described, what it signed when renamed, and leads on from a former address', async () => {
    const same = { id: 1, name: 'Hà Quốc', slug: 'ha-quoc' }
    expect(await staleBy(() => changeAuthor(chief, same))).toEqual([])
    expect(await staleBy(() => changeAuthor(chief, { ...same, bio: 'Viết về chợ' }))).toEqual(['author:1'])
    expect(await lastAudit()).toMatchObject({ details: { before: { bio: '' }, after: { bio: 'Viết về chợ' } } })
    expect(await staleBy(() => changeAuthor(chief, { ...same, name: 'Hà Quốc Anh' }))).toEqual(['author:1', 'byline:1'])
    const moved = await staleBy(() => changeAuthor(chief, { ...same, name: 'Hà Quốc Anh', slug: '' }))
    expect(moved).toEqual(['author:1', 'byline:1', 'redirects', 'sitemap-shelves'])
    expect(await leads()).toMatchObject({ '/tac-gia/ha-quoc': '/tac-gia/ha-quoc-anh' })
    expect(await leads()).toHaveProperty('/tac-gia/ha-quoc/feed.xml', '/tac-gia/ha-quoc-anh/feed.xml')
  })

  test('that is retired is offered to nobody, keeps its page, and may be offered again', async () => {
    expect(await retireAuthor(chief, { id: 1 })).toMatchObject({ ok: true })
    expect((await listPenNames(db)).map(({ name }) => name)).toEqual(['Minh Thư'])
    expect(await findAuthor(db, 'ha-quoc')).not.toBeNull()
    expect(await retireAuthor(chief, { id: 1 })).toMatchObject({ refusal: 'not-found' })
    expect(await reinstateAuthor(chief, { id: 1 })).toMatchObject({ ok: true })
    expect(await listPenNames(db)).toHaveLength(2)
  })

  test('merges into another: bylines move, its page leads on, and an open form means the other', async () => {
    const [alone, both] = [await written([1], []), await written([1, 2], [])]
    expect(await mergeAuthors(chief, { id: 1, intoId: 1 })).toMatchObject({ refusal: 'no-target' })
    expect(await mergeAuthors(chief, { id: 1, intoId: 99 })).toMatchObject({ refusal: 'no-target' })
    const stale = await staleBy(async () => {
      expect(await mergeAuthors(chief, { id: 1, intoId: 2 })).toEqual({
        ok: true,
        value: { movedCount: 2, isDone: true },
      })
    })
    expect(stale).toEqual(['author:1', 'author:2', 'byline:1', 'redirects', 'sitemap-shelves'])
    expect([await bylineOf(alone), await bylineOf(both)]).toEqual([['Minh Thư'], ['Minh Thư']])
    expect((await listByAuthor(db, 2, 9)).map(({ id }) => id)).toEqual([both, alone])
    expect(await findAuthor(db, 'ha-quoc')).toBeNull()
    expect(await leads()).toMatchObject({ '/tac-gia/ha-quoc': '/tac-gia/minh-thu' })
    expect(await bylineOf(await written([1, 2], []))).toEqual(['Minh Thư'])
    expect(await listAuthorsAtDesk(db, { text: '', afterSlug: '', limit: 9 })).toHaveLength(1)
    expect(await mergeAuthors(chief, { id: 2, intoId: 1 })).toMatchObject({ refusal: 'no-target' })
    expect(await changeAuthor(chief, { id: 1, name: 'Sống lại' })).toMatchObject({ refusal: 'not-found' })
  })

  test('with many articles merges batch by batch', async () => {
    const rows = Array.from({ length: MERGED_BYLINES_MAX + 1 }, (_, index) => ({
      id: 1_000 + index,
      headline: `${index}`,
    }))
    await db.insert(articles).values(rows)
    await db.insert(articleAuthors).values(rows.map(({ id }) => ({ articleId: id, authorId: 1 })))
    expect(await mergeAuthors(chief, { id: 1, intoId: 2 })).toEqual({
      ok: true,
      value: { movedCount: MERGED_BYLINES_MAX, isDone: false },
    })
    expect(await findAuthor(db, 'ha-quoc')).not.toBeNull()
    expect(await mergeAuthors(chief, { id: 1, intoId: 2 })).toEqual({
      ok: true,
      value: { movedCount: 1, isDone: true },
    })
    expect(await findAuthor(db, 'ha-quoc')).toBeNull()
  })

  test('is found with and without tone marks, page by page', async () => {
    const found = async (text: string) =>
      (await listAuthorsAtDesk(db, { text, afterSlug: '', limit: 9 })).map(({ name }) => name)
    for (const text of ['Quốc', 'quoc', 'QUỐC'.normalize('NFD'), 'ha q'])
      expect(await found(text), text).toEqual(['Hà Quốc'])
    expect(await found('100%')).toEqual([])
    const rest = await listAuthorsAtDesk(db, { text: '', afterSlug: 'ha-quoc', limit: 9 })
    expect(rest.map(({ name }) => name)).toEqual(['Minh Thư'])
  })
})

describe('a tag', () => {
  test('is renamed with its address, described, and renews exactly what names it', async () => {
    const same = { id: 1, name: 'Chợ quê', description: '' }
    expect(await staleBy(() => changeTag(chief, same))).toEqual([])
    expect(await staleBy(() => changeTag(chief, { ...same, description: 'Các phiên chợ' }))).toEqual(['tag:1'])
    expect(await findTag(db, 'cho-que')).toMatchObject({ description: 'Các phiên chợ' })
    expect(await staleBy(() => changeTag(chief, { ...same, name: 'CHỢ QUÊ' }))).toEqual(['label:1', 'tag:1'])
    const moved = await staleBy(() => changeTag(chief, { ...same, name: 'Chợ phiên' }))
    expect(moved).toEqual(['label:1', 'redirects', 'sitemap-shelves', 'tag:1'])
    expect(await leads()).toMatchObject({ '/chu-de/cho-que': '/chu-de/cho-phien' })
    expect(await lastAudit()).toMatchObject({
      verb: 'change-tag',
      details: { before: { slug: 'cho-que' }, after: { slug: 'cho-phien' } },
    })
  })

  test('that stands in a menu renews every page when it is renamed', async () => {
    await db
      .insert(settings)
      .values({ key: MENUS.main, value: { items: [{ kind: 'tag', id: 1, label: '' }], previous: null } })
    expect(await staleBy(() => changeTag(chief, { id: 1, name: 'CHỢ QUÊ' }))).toContain('site')
    expect(await staleBy(() => changeTag(chief, { id: 2, name: 'Tàu điện' }))).not.toContain('site')
  })

  test('whose address is not made of its name is found by its name, and its former name means it still', async () => {
    const id = await written([], ['Đường sắt đô thị', 'Chợ quê'])
    expect(await labelsOf(id)).toEqual(['Chợ quê', 'Đường sắt đô thị'])
    await changeTag(chief, { id: 1, name: 'Chợ phiên' })
    expect(await labelsOf(await written([], ['Cho que']))).toEqual(['Chợ phiên'])
    expect(await db.$count(tags)).toBe(2)
  })

  test.each([
    [{ name: '' }, { name: 'empty' }],
    [{ name: 'x'.repeat(61) }, { name: 'too-long' }],
    [{ name: '???' }, { name: 'unaddressable' }],
    [{ name: 'Metro' }, { name: 'taken' }],
    [{ name: 'Đường sắt đô thị' }, { name: 'taken' }],
    [{ name: 'Chợ quê', description: 'x'.repeat(501) }, { description: 'too-long' }],
  ])('is not changed into %j: %j', async (input, problems) => {
    expect(await changeTag(chief, { id: 1, ...input })).toEqual({ ok: false, refusal: { kind: 'invalid', problems } })
    expect(await findTag(db, 'cho-que')).toMatchObject({ name: 'Chợ quê' })
  })

  test('is only the chief’s to change, and what is not there is not changed', async () => {
    for (const who of strangers)
      for (const verb of [changeTag, deleteTag, mergeTags])
        expect(await verb(who, { id: 1, intoId: 2, name: 'Mới' })).toMatchObject({ refusal: 'forbidden' })
    for (const id of [99, 'x'])
      for (const verb of [changeTag, deleteTag, mergeTags])
        expect(await verb(chief, { id, intoId: 2, name: 'Mới' })).toMatchObject({ refusal: 'not-found' })
  })

  test('is deleted when no text carries it, not before', async () => {
    await written([], ['Chợ quê'])
    expect(await deleteTag(chief, { id: 1 })).toMatchObject({ refusal: 'in-use' })
    expect(await staleBy(() => deleteTag(chief, { id: 2 }))).toEqual(['tag:2'])
    expect(await lastAudit()).toMatchObject({ verb: 'delete-tag', details: { before: { name: 'Đường sắt đô thị' } } })
    expect((await listTagsAtDesk(db, { text: '', afterSlug: '', limit: 9 })).map(({ name }) => name)).toEqual([
      'Chợ quê',
    ])
  })

  test('merges into another: articles keep one of two, its page leads on, its name means the other', async () => {
    const [alone, both] = [await written([], ['Chợ quê']), await written([], ['Chợ quê', 'Đường sắt đô thị'])]
    expect(await mergeTags(chief, { id: 1, intoId: 1 })).toMatchObject({ refusal: 'no-target' })
    expect(await mergeTags(chief, { id: 1, intoId: 99 })).toMatchObject({ refusal: 'no-target' })
    const stale = await staleBy(async () => {
      expect(await mergeTags(chief, { id: 1, intoId: 2 })).toEqual({ ok: true, value: { movedCount: 2, isDone: true } })
    })
    expect(stale).toEqual(['label:1', 'redirects', 'sitemap-shelves', 'tag:1', 'tag:2'])
    expect((await listWithTag(db, 2, 9)).map(({ id }) => id)).toEqual([both, alone])
    expect(await leads()).toMatchObject({
      '/chu-de/cho-que': '/chu-de/metro',
      '/chu-de/cho-que/feed.json': '/chu-de/metro/feed.json',
    })
    expect(await labelsOf(await written([], ['chợ quê']))).toEqual(['Đường sắt đô thị'])
    expect(await db.$count(tags)).toBe(1)
    expect(await db.$count(articleTags, eq(articleTags.tagId, 2))).toBe(3)
  })

  test('is found with and without tone marks, with how many texts carry it', async () => {
    await written([], ['Chợ quê'])
    for (const text of ['chợ', 'cho', 'CHỢ Q', 'quê'.normalize('NFD')]) {
      const found = await listTagsAtDesk(db, { text, afterSlug: '', limit: 9 })
      expect(
        found.map(({ name, articleCount }) => [name, articleCount]),
        text,
      ).toEqual([['Chợ quê', 1]])
    }
  })
})
