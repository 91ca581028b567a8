import { sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { db, type Tx } from '@/db/client'
import { articleAuthors, articles, articleTags, articleViews, publishedDays, revisions } from '@/db/schema/articles'
import { comments } from '@/db/schema/comments'
import { frontVersions } from '@/db/schema/front'
import { searchEntries } from '@/db/schema/search'
import { sections } from '@/db/schema/shelves'
import { standingPages } from '@/db/schema/site'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import { dayKey } from '@/lib/time'
import { keepRelated } from '@/modules/articles/keep-related'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { rowsOfArticle, type SeedArticle } from './seed/article-rows'
import { placedInThreads, rowOfComment } from './seed/comment-rows'
import * as ownContent from './seed/content'
import { FIRST_TAGS, firstAuthor, readFirstDocument } from './seed/first-article'
import { advanceIdentities } from './seed/identities'
import { fillOffice, officeTags } from './seed/office-rows'
import { createRandom } from './seed/random'
import { required, sampleInstant } from './seed/seed-records'
import type { SampleContent } from './seed/shapes'
import { fillShelves, renderPictures, type Shelves } from './seed/shelf-rows'
import {
  approvedOn,
  firstArticle,
  frontArrangement,
  sampleArticle,
  storedBody,
  translatedArticles,
} from './seed/site-rows'

export type SeedOutcome = { isSeeded: boolean; articleCount: number; commentCount: number; pictureCount: number }

const NOTHING_DONE: SeedOutcome = { isSeeded: false, articleCount: 0, commentCount: 0, pictureCount: 0 }

/**
 * Gives an empty database its first articles, in one transaction; a database with a section or an article is left
 * alone. Article 1 is the seed document. Pictures go to DATA_DIR/media before anything is written.
 */
export async function seedEmptySite(content: SampleContent = ownContent): Promise<SeedOutcome> {
  if (!(await isEmpty(db))) return NOTHING_DONE
  const document = readFirstDocument()
  const pictures = await renderPictures(content.samplePictures)
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.seed})`)
    if (!(await isEmpty(tx))) return NOTHING_DONE
    const own = { authors: [firstAuthor(document)], tags: FIRST_TAGS }
    const shelves = await fillShelves(tx, content, own, pictures)
    const all = [
      firstArticle(document, shelves, approvedOn(content, -1)),
      ...content.sampleArticles.map((sample, index) => sampleArticle(sample, index, content, shelves)),
    ]
    const english = translatedArticles(content, all, shelves)
    await fillArticles(tx, [...all, ...english])
    for (const { id } of all.filter(({ status }) => status === 'published'))
      await keepRelated(tx, { id, language: 'vi' })
    await fillComments(tx, content)
    await fillPages(tx, content, shelves)
    await fillStorylines(tx, content)
    await tx.insert(frontVersions).values({ version: 1, arrangement: frontArrangement(content, all, shelves) })
    await fillOffice(tx, content)
    await advanceIdentities(tx)
    const [articleCount, commentCount] = [all.length + english.length, content.sampleComments.length]
    await recordAudit(tx, { actorId: null, verb: 'seed', object: 'site', details: { articleCount, commentCount } })
    await invalidateAll(tx, [...all, ...english], shelves, content)
    return { isSeeded: true, articleCount, commentCount, pictureCount: pictures.length }
  })
}

async function isEmpty(tx: Tx): Promise<boolean> {
  const [section] = await tx.select({ id: sections.id }).from(sections).limit(1)
  const [article] = await tx.select({ id: articles.id }).from(articles).limit(1)
  return section === undefined && article === undefined
}

async function fillArticles(tx: Tx, all: readonly SeedArticle[]): Promise<void> {
  const rows = all.map(rowsOfArticle)
  await tx.insert(articles).values(rows.map((row) => row.article))
  await tx.insert(articleAuthors).values(rows.flatMap((row) => row.authors))
  await tx.insert(articleTags).values(rows.flatMap((row) => row.tags))
  await tx.insert(revisions).values(rows.flatMap((row) => row.revisions))
  await tx.insert(articleViews).values(rows.map((row) => row.views))
  await tx.insert(searchEntries).values(rows.map((row) => row.search))
  const perDay = new Map<string, number>()
  for (const { at } of all.filter(({ status, language }) => status === 'published' && language !== 'en'))
    perDay.set(dayKey(at), (perDay.get(dayKey(at)) ?? 0) + 1)
  await tx.insert(publishedDays).values([...perDay].map(([day, articleCount]) => ({ day, articleCount })))
}

async function fillComments(tx: Tx, content: SampleContent): Promise<void> {
  if (content.sampleComments.length === 0) return
  const random = createRandom('bình luận mẫu')
  const rows = content.sampleComments.map(({ article, createdAt, rejectionReason = '', ...words }, index) => {
    const known = { id: index + 1, articleId: article + 2, createdAt: sampleInstant(createdAt), rejectionReason }
    return rowOfComment({ ...words, ...known }, random)
  })
  await tx.insert(comments).values(placedInThreads(rows))
}

async function fillPages(tx: Tx, content: SampleContent, shelves: Shelves): Promise<void> {
  if (content.samplePages.length === 0) return
  const rows = content.samplePages.map(({ slug, title, body }, position) => {
    return { slug, title, position, body: storedBody(body, shelves) }
  })
  const shown = await tx
    .insert(standingPages)
    .values(rows)
    .returning({ id: standingPages.id, slug: standingPages.slug })
  const ids = new Map(shown.map(({ id, slug }) => [slug, id]))
  const english = (content.sampleEnglishPages ?? []).map(({ slug, title, body, translates }, position) => ({
    ...{ slug, title, position: rows.length + position, body: storedBody(body, shelves) },
    ...{ language: 'en' as const, translationOf: required(ids, translates) },
  }))
  if (english.length > 0) await tx.insert(standingPages).values(english)
}

async function fillStorylines(tx: Tx, content: SampleContent): Promise<void> {
  const byHeadline = new Map(
    content.sampleArticles.map(({ headline, publishedAt }, index) => [headline, { articleId: index + 2, publishedAt }]),
  )
  for (const { articles: headlines, keyPoints, ...told } of content.sampleStorylines) {
    const [row] = await tx
      .insert(storylines)
      .values({ ...told, keyPoints: keyPoints.join('\n') })
      .returning({ id: storylines.id })
    if (!row) throw new Error('storylines: không có dòng vừa ghi')
    const members = headlines.map((headline) => {
      const { articleId, publishedAt } = required(byHeadline, headline)
      return { storylineId: row.id, articleId, publishedAt: sampleInstant(publishedAt) }
    })
    await tx.insert(storylineArticles).values(members)
  }
}

/** Pages rendered while the site was empty show nothing; every surface that now has something is stale. */
async function invalidateAll(tx: Tx, all: readonly SeedArticle[], shelves: Shelves, content: SampleContent) {
  const gone = all.filter(({ status }) => status === 'withdrawn').map(({ id }) => surfaceTag.article(id))
  await invalidate(tx, [
    ...[
      surfaceTag.english,
      surfaceTag.front,
      surfaceTag.latest,
      surfaceTag.archive,
      surfaceTag.site,
      surfaceTag.storylines,
    ],
    ...all
      .filter(({ status }) => status === 'published')
      .flatMap(({ id, at }) => {
        return [surfaceTag.article(id), surfaceTag.day(at), surfaceTag.month(at), surfaceTag.year(at)]
      }),
    ...[...shelves.sections.values()].flatMap((id) => [surfaceTag.section(id), surfaceTag.englishSection(id)]),
    ...[...shelves.authors.values()].map(surfaceTag.author),
    ...[...shelves.tags.values()].map(surfaceTag.tag),
    ...officeTags(content),
    ...content.samplePages.map(({ slug }) => surfaceTag.standingPage(slug)),
  ])
  await invalidate(tx, gone, 'gone')
}
