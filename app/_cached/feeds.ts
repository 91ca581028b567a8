import { cacheLife, cacheTag } from 'next/cache'
import { atomOf } from '@/components/feeds/atom'
import type { Feed, FeedFormat } from '@/components/feeds/feed'
import { jsonFeedOf } from '@/components/feeds/json-feed'
import { rssOf } from '@/components/feeds/rss'
import type { Tx } from '@/db/client'
import { env } from '@/lib/env'
import type { Language } from '@/lib/words/language'
import { ENGLISH_FRONT } from '@/modules/articles/address'
import { withFullTexts } from '@/modules/articles/feed-queries'
import { listByAuthor, listInSection, listLatest, listWithTag } from '@/modules/articles/queries'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { findAuthor } from '@/modules/authors/queries'
import { atSharedSnapshot, type Snapshot } from '@/modules/pages/snapshot'
import { findSection } from '@/modules/sections/queries'
import { readDiscovery } from '@/modules/settings/discovery'
import { type Office, officeOf } from '@/modules/settings/office'
import { readOfficeIn } from '@/modules/settings/queries'
import { findStoryline, listInStoryline } from '@/modules/storylines/queries'
import { findTag } from '@/modules/tags/queries'

const FEED_ARTICLE_COUNT = 30

const write = { rss: rssOf, atom: atomOf, json: jsonFeedOf }

type Listed = {
  language?: Language
  surface: string
  name: string
  description: string
  pagePath: string
  cards: ArticleCard[]
}

const feedOf = (
  office: Office,
  listed: Omit<Listed, 'cards' | 'surface'>,
  hubUrl: string,
  articles: Feed['articles'],
): Feed => ({
  language: listed.language ?? 'vi',
  title: listed.name ? `${listed.name} – ${office.name}` : office.name,
  description: listed.description || office.description,
  pagePath: listed.pagePath,
  publisher: office.publisher,
  hubUrl: hubUrl || null,
  articles,
})

type Read = { surface: string; feed: Feed } | null

async function readFeed(tx: Tx, list: (tx: Tx) => Promise<Listed | null>): Promise<Read> {
  const listed = await list(tx)
  if (!listed) return null
  const { hubUrl } = await readDiscovery(tx)
  const office = await readOfficeIn(tx, listed.language ?? 'vi')
  const feed = feedOf(office, listed, hubUrl, await withFullTexts(tx, listed.cards))
  return { surface: listed.surface, feed }
}

/** Reads a feed once for its three formats, which are made one after another. */
const readOnce = (name: string, list: (tx: Tx) => Promise<Listed | null>, whenBuilding: Read = null) =>
  atSharedSnapshot(`feed:${name}`, (tx) => readFeed(tx, list), whenBuilding)

/**
 * Writes a feed in a format, and sets its tags: what it lists, the office it names, and the texts it holds. What is kept
 * is the finished document: thirty whole texts as data would be packed and unpacked again on their way out of here.
 */
function written(format: FeedFormat, { seq, value }: Snapshot<Read>): string | null {
  cacheLife('max')
  const texts = value?.feed.articles.map(({ id }) => surfaceTag.text(id)) ?? []
  const bylines = value?.feed.articles.flatMap(({ authorIds }) => authorIds.map(surfaceTag.byline)) ?? []
  const labels = value?.feed.articles.flatMap(({ tagIds }) => tagIds.map(surfaceTag.label)) ?? []
  const names = [...new Set([...bylines, ...labels])]
  cacheTag(surfaceTag.site, surfaceTag.discovery, ...(value ? [value.surface] : []), ...texts, ...names, `seq:${seq}`)
  return value && write[format](value.feed, env.siteUrl)
}

/** The newest articles of the whole paper, with their texts, in a format. */
export async function siteFeed(format: FeedFormat) {
  'use cache'
  const site = { surface: surfaceTag.latest, name: '', description: '', pagePath: '/' }
  const listSite = async (tx: Tx) => ({ ...site, cards: await listLatest(tx, 'vi', FEED_ARTICLE_COUNT) })
  const whenBuilding = { surface: surfaceTag.latest, feed: feedOf(officeOf(null), site, '', []) }
  return written(format, await readOnce('site', listSite, whenBuilding))
}

/** The newest articles of the English edition, with their texts, in a format. */
export async function englishFeed(format: FeedFormat) {
  'use cache'
  const language = 'en' as const
  const edition = { language, surface: surfaceTag.english, name: '', description: '', pagePath: ENGLISH_FRONT }
  const listEdition = async (tx: Tx) => ({ ...edition, cards: await listLatest(tx, language, FEED_ARTICLE_COUNT) })
  const whenBuilding = { surface: surfaceTag.english, feed: feedOf(officeOf(null), edition, '', []) }
  return written(format, await readOnce('english', listEdition, whenBuilding))
}

async function listSectionFeed(tx: Tx, slug: string): Promise<Listed | null> {
  const section = await findSection(tx, slug)
  if (!section) return null
  const { id, name, description } = section
  const cards = await listInSection(tx, 'vi', id, FEED_ARTICLE_COUNT)
  return { surface: surfaceTag.section(id), name, description, pagePath: `/${slug}`, cards }
}

/** The newest articles of a section, with their texts, in a format; null when no section has this slug. */
export async function sectionFeed(format: FeedFormat, slug: string) {
  'use cache'
  return written(format, await readOnce(`section:${slug}`, (tx) => listSectionFeed(tx, slug)))
}

async function listAuthorFeed(tx: Tx, slug: string): Promise<Listed | null> {
  const author = await findAuthor(tx, slug)
  if (!author) return null
  const { id, name } = author
  const cards = await listByAuthor(tx, id, FEED_ARTICLE_COUNT)
  return {
    surface: surfaceTag.author(id),
    name,
    description: `Các bài của ${name}.`,
    pagePath: `/tac-gia/${slug}`,
    cards,
  }
}

/** The newest articles of an author, with their texts, in a format; null when nobody has this slug. */
export async function authorFeed(format: FeedFormat, slug: string) {
  'use cache'
  return written(format, await readOnce(`author:${slug}`, (tx) => listAuthorFeed(tx, slug)))
}

async function listTagFeed(tx: Tx, slug: string): Promise<Listed | null> {
  const tag = await findTag(tx, slug)
  if (!tag) return null
  const { id, name } = tag
  const cards = await listWithTag(tx, id, FEED_ARTICLE_COUNT)
  const description = tag.description || `Các bài về ${name}.`
  return { surface: surfaceTag.tag(id), name, description, pagePath: `/chu-de/${slug}`, cards }
}

/** The newest articles with a tag, with their texts, in a format; null when no tag has this slug. */
export async function tagFeed(format: FeedFormat, slug: string) {
  'use cache'
  return written(format, await readOnce(`tag:${slug}`, (tx) => listTagFeed(tx, slug)))
}

async function listStorylineFeed(tx: Tx, slug: string): Promise<Listed | null> {
  const storyline = await findStoryline(tx, slug)
  if (!storyline) return null
  const { id, title, standfirst } = storyline
  const cards = await listInStoryline(tx, id, FEED_ARTICLE_COUNT)
  const description = standfirst || `Các bài theo dòng sự kiện ${title}.`
  return { surface: surfaceTag.storyline(id), name: title, description, pagePath: `/dong-su-kien/${slug}`, cards }
}

/** The newest articles of a storyline, with their texts, in a format; null when no storyline with an article has this slug. */
export async function storylineFeed(format: FeedFormat, slug: string) {
  'use cache'
  return written(format, await readOnce(`storyline:${slug}`, (tx) => listStorylineFeed(tx, slug)))
}
