import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc, count, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { SeedOutcome } from '../seed'

// The folder of pictures is read from the environment when the first module is loaded.
const dataDir = await mkdtemp(join(tmpdir(), 'trang-moi-'))
process.env.DATA_DIR = dataDir
vi.resetModules()
const { db } = await import('@/db/client')
const { articleAuthors, articles } = await import('@/db/schema/articles')
const { comments } = await import('@/db/schema/comments')
const { invalidations } = await import('@/db/schema/log')
const { media } = await import('@/db/schema/media')
const { authors, sections } = await import('@/db/schema/shelves')
const { storedBlocks } = await import('@/modules/articles/blocks')
const { seedEmptySite } = await import('../seed')
const { sampleArticles, sampleComments, samplePictures, sampleSections, sampleTranslations } = await import('./content')
const { contradictions } = await import('./testing-contradictions')

let outcomes: SeedOutcome[]
beforeAll(async () => {
  // Two processes that start together on a new machine.
  outcomes = await Promise.all([seedEmptySite(), seedEmptySite()])
}, 120_000)
afterAll(() => rm(dataDir, { recursive: true }))

describe('a new site', () => {
  test('is filled once, even when two processes start together', async () => {
    expect(outcomes.filter(({ isSeeded }) => isSeeded)).toEqual([
      {
        isSeeded: true,
        articleCount: sampleArticles.length + sampleTranslations.length + 1,
        commentCount: sampleComments.length,
        pictureCount: samplePictures.length,
      },
    ])
    expect(await seedEmptySite()).toMatchObject({ isSeeded: false })
    const [total] = await db.select({ articles: count() }).from(articles)
    expect(total?.articles).toBe(sampleArticles.length + sampleTranslations.length + 1)
  })
  test('has the article of the seed document as number 1, in Thời sự, by Hà Quốc', async () => {
    const [first] = await db
      .select({
        headline: articles.headline,
        dateline: articles.dateline,
        publishedAt: articles.publishedAt,
        body: articles.body,
        section: sections.name,
        author: authors.name,
      })
      .from(articles)
      .innerJoin(sections, eq(sections.id, articles.sectionId))
      .innerJoin(articleAuthors, eq(articleAuthors.articleId, articles.id))
      .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
      .where(eq(articles.id, 1))
    expect(first).toMatchObject({
      headline: 'Phát huy thế mạnh, xây dựng quận Hà Đông phát triển bền vững',
      dateline: 'HNP',
      publishedAt: new Date('2017-03-14T03:43:00Z'),
      section: 'Thời sự',
      author: 'Hà Quốc',
    })
    expect(storedBlocks(first?.body)).toHaveLength(7)
  })
  test('has bodies the newsroom itself would accept', async () => {
    for (const { body } of await db.select({ body: articles.body }).from(articles))
      expect(storedBlocks(body)).toEqual(body)
  })
  test('has no count that disagrees with its rows', async () => {
    expect(await contradictions()).toEqual([])
  })
  test('has every file its pictures name', async () => {
    const pictures = await db.select().from(media).orderBy(asc(media.id))
    expect(pictures).toHaveLength(samplePictures.length)
    for (const { file, renditions, alt } of pictures) {
      expect(alt).not.toBe('')
      for (const path of [file, ...renditions.map((rendition) => rendition.file)])
        expect(existsSync(join(dataDir, 'media', path)), path).toBe(true)
    }
  })
  test('tells the page store what is stale and what is gone', async () => {
    const log = await db.select({ tag: invalidations.tag, kind: invalidations.kind }).from(invalidations)
    expect(log).toContainEqual({ tag: 'front', kind: 'stale' })
    expect(log).toContainEqual({ tag: 'article:1', kind: 'stale' })
    const gone = log.filter(({ kind }) => kind === 'gone')
    expect(gone).toHaveLength(sampleArticles.filter(({ status }) => status === 'withdrawn').length)
  })
  test('gives the next section, article and comment numbers nobody has', async () => {
    await db.transaction(async (tx) => {
      const [section] = await tx.insert(sections).values({ slug: 'x', name: 'X' }).returning({ id: sections.id })
      expect(section?.id).toBe(sampleSections.length + 1)
      const [article] = await tx.insert(articles).values({}).returning({ id: articles.id })
      expect(article?.id).toBe(sampleArticles.length + sampleTranslations.length + 2)
      const blank = { articleId: 1, authorName: '', title: '', body: '', receiptHash: '', consentVersion: '' }
      const key = { idempotencyKey: '00000000-0000-4000-8000-000000000000', textFingerprint: '' }
      const [comment] = await tx
        .insert(comments)
        .values({ ...blank, ...key })
        .returning({ id: comments.id })
      expect(comment?.id).toBe(sampleComments.length + 1)
    })
  })
})
