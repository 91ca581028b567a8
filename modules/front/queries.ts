import { desc, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { frontVersions } from '@/db/schema/front'
import { media } from '@/db/schema/media'
import { articleIdInPath } from '@/modules/articles/address'
import { isLeadPicture, isPublishedIn, listCards, NEWEST_FIRST } from '@/modules/articles/for-readers'
import type { ArticleCard } from '@/modules/articles/reader-article'
import { listSections, type Section } from '@/modules/sections/queries'
import { type Arrangement, arrangementOf, type BannerSeverity, blocksOf, inForce, UNARRANGED } from './arrangement'
import { type Candidate, latestDepth, layOut, sectionDepth } from './lay-out'
import type { BlockLayout } from './layouts'

/** A line of text that may lead somewhere. */
export type FrontLine = { text: string; link: { path: string; isExternal: boolean } | null }
export type ShownBlock = { section: Section; layout: BlockLayout; articles: ArticleCard[] }

/** Everything the front page shows of articles and of the newsroom's own words. No article stands in it twice. */
export type Front = {
  banner: (FrontLine & { severity: BannerSeverity }) | null
  notices: FrontLine[]
  lead: ArticleCard | null
  seconds: ArticleCard[]
  focus: ArticleCard[]
  blocks: ShownBlock[]
  newest: ArticleCard[]
}

export const EMPTY_FRONT: Front = {
  banner: null,
  notices: [],
  lead: null,
  seconds: [],
  focus: [],
  blocks: [],
  newest: [],
}

/** The arrangement in force by the database's clock. */
export async function readArrangement(tx: Tx): Promise<Arrangement> {
  const [row] = await tx
    .select({ arrangement: frontVersions.arrangement, at: sql<Date>`now()`.mapWith(frontVersions.savedAt) })
    .from(frontVersions)
    .orderBy(desc(frontVersions.version))
    .limit(1)
  return row ? inForce(arrangementOf(row.arrangement), row.at) : UNARRANGED
}

const candidate = {
  id: articles.id,
  sectionId: sql<number>`${articles.sectionId}`.mapWith(Number),
  leadMediaId: articles.leadMediaId,
  hasPicture: sql<boolean>`${media.id} is not null`,
}

/** Those of some articles that the Vietnamese edition shows, by number. */
async function findCandidates(tx: Tx, ids: readonly number[]): Promise<Map<number, Candidate>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select(candidate)
    .from(articles)
    .leftJoin(media, isLeadPicture)
    .where(sql`${inArray(articles.id, [...ids])} and ${isPublishedIn('vi')} and ${articles.sectionId} is not null`)
  return new Map(rows.map((row) => [row.id, row]))
}

async function listLatestCandidates(tx: Tx, limit: number): Promise<Candidate[]> {
  return tx
    .select(candidate)
    .from(articles)
    .leftJoin(media, isLeadPicture)
    .where(isPublishedIn('vi'))
    .orderBy(NEWEST_FIRST)
    .limit(limit)
}

type SectionRow = { section_id: number; id: number; lead_media_id: number | null; has_picture: boolean }

/** The newest of several sections, so many of each, in one statement: each section is a walk of its own index. */
export async function listSectionCandidates(
  tx: Tx,
  wanted: readonly { sectionId: number; depth: number }[],
): Promise<Map<number, Candidate[]>> {
  const found = new Map<number, Candidate[]>()
  if (wanted.length === 0) return found
  const sectionIds = sql.param(`{${wanted.map(({ sectionId }) => sectionId).join()}}`)
  const depths = sql.param(`{${wanted.map(({ depth }) => depth).join()}}`)
  const rows = await tx.execute<SectionRow>(sql`
    select wanted.section_id, newest.id, newest.lead_media_id, newest.has_picture
    from unnest(${sectionIds}::int[], ${depths}::int[]) as wanted(section_id, depth) cross join lateral (
      select articles.id, articles.published_at, articles.lead_media_id, media.id is not null as has_picture
      from articles left join media on media.id = articles.lead_media_id and media.deleted_at is null
      where articles.status = 'published' and articles.language = 'vi' and articles.section_id = wanted.section_id
      order by articles.published_at desc nulls last, articles.id desc nulls last
      limit wanted.depth) as newest
    order by newest.published_at desc, newest.id desc`)
  for (const { section_id, id, lead_media_id, has_picture } of rows) {
    const list = found.get(section_id) ?? []
    list.push({ id, sectionId: section_id, leadMediaId: lead_media_id, hasPicture: has_picture })
    found.set(section_id, list)
  }
  return found
}

/** The numbers of the articles an arrangement's lines lead to. */
const linkedIds = ({ notices, banner }: Arrangement) =>
  [...notices, banner].flatMap((line) => (line ? (articleIdInPath(line.link) ?? []) : []))

/** A line whose article readers do not see any more stays, without its link. */
function lineWith(cards: ReadonlyMap<number, ArticleCard>) {
  return <Line extends { text: string; link: string }>({ text, link }: Line): FrontLine => {
    if (link === '') return { text, link: null }
    if (!link.startsWith('/')) return { text, link: { path: link, isExternal: true } }
    const articleId = articleIdInPath(link)
    if (articleId === null) return { text, link: { path: link, isExternal: false } }
    const card = cards.get(articleId)
    return { text, link: card ? { path: card.path, isExternal: false } : null }
  }
}

/**
 * The front page of an arrangement. A constant number of statements: the places are given out among numbers alone, and
 * only what is shown is read whole. `waiting` are articles whose picture lies in the trash: with it they would stand
 * elsewhere.
 */
export async function readFront(tx: Tx, arrangement: Arrangement): Promise<{ front: Front; waiting: Candidate[] }> {
  const sections = await listSections(tx)
  const blocks = blocksOf(arrangement, sections).filter(({ sectionId }) => sections.some(({ id }) => id === sectionId))
  const shape = { top: arrangement.top, focus: arrangement.focus, blocks }
  const pinnedIds = [...shape.top, ...shape.focus].flatMap((slot) => slot?.articleId ?? [])
  const pinned = await findCandidates(tx, pinnedIds)
  const latest = await listLatestCandidates(tx, latestDepth(shape))
  const wanted = blocks.map(({ sectionId, count }) => ({ sectionId, depth: sectionDepth(shape, count) }))
  const bySection = await listSectionCandidates(tx, wanted)
  const laidOut = layOut(shape, { pinned, latest, bySection })

  const shownIds = [laidOut.top, laidOut.focus, laidOut.newest, ...laidOut.blocks.map((block) => block.articles)]
    .flat()
    .map(({ id }) => id)
  const ids = [...new Set([...shownIds, ...linkedIds(arrangement)])]
  const cards = ids.length > 0 ? await listCards(tx, inArray(articles.id, ids), NEWEST_FIRST, ids.length) : []
  const byId = new Map(cards.map((card) => [card.id, card]))
  const cardsOf = (places: readonly Candidate[]) => places.flatMap(({ id }) => byId.get(id) ?? [])
  const [lead = null, ...seconds] = cardsOf(laidOut.top)
  const line = lineWith(byId)
  const { banner } = arrangement
  const front: Front = {
    banner: banner && { ...line(banner), severity: banner.severity },
    notices: arrangement.notices.map(line),
    lead,
    seconds,
    focus: cardsOf(laidOut.focus),
    blocks: laidOut.blocks.flatMap((block) => {
      const section = sections.find(({ id }) => id === block.sectionId)
      return section ? [{ section, layout: block.layout, articles: cardsOf(block.articles) }] : []
    }),
    newest: cardsOf(laidOut.newest),
  }
  const considered = [...latest, ...[...bySection.values()].flat()]
  const waiting = considered.filter(({ leadMediaId, hasPicture }) => leadMediaId !== null && !hasPicture)
  return { front, waiting }
}
