import { and, eq, ne, sql } from 'drizzle-orm'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { media } from '@/db/schema/media'
import { standingPageRevisions, standingPages } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { mediaIdsOf } from '@/modules/articles/blocks'
import { standingPagePathOf } from '@/modules/articles/standing-page-address'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'
import { freeAddresses, leadOn } from '@/modules/redirects/lead-on'
import { type PageProblems, type PageText, readPageText } from './page-input'

export type SavePageRefusal =
  | 'forbidden'
  | 'not-found'
  /** Somebody saved after the version this text started from. */
  | 'edited-meanwhile'
  | { kind: 'invalid'; problems: PageProblems }

export type SavedPage = { id: number; version: number; slug: string }
type Outcome = Result<SavedPage, SavePageRefusal>

/**
 * Saves a standing page: a new one without `id`, or over the version somebody has read. Input
 * `{ id?, version?, title, slug?, body }`. Every version is kept; a former address leads on.
 */
export async function saveStandingPage(viewer: Viewer | null, input: unknown): Promise<Outcome> {
  if (!mayWriteStandingPages(viewer)) return refuse('forbidden')
  const hasId = typeof input === 'object' && input !== null && Object(input).id !== undefined && Object(input).id !== ''
  const id = hasId ? rowIdIn(input) : null
  const version = rowIdIn(input, 'version')
  if (hasId && (id === null || version === null)) return refuse('not-found')
  const read = readPageText(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  return db.transaction(async (tx): Promise<Outcome> => {
    await lockShelves(tx)
    const [before] = id === null ? [] : await tx.select().from(standingPages).where(eq(standingPages.id, id))
    if (id !== null && !before) return refuse('not-found')
    if (before && before.version !== version) return refuse('edited-meanwhile')
    const problems = await wrongForPage(tx, read.page, id)
    if (Object.keys(problems).length > 0) return refuse({ kind: 'invalid', problems })
    const actorId = accountIdOf(viewer)
    const saved = before ? await update(tx, before.id, read.page, actorId) : await create(tx, read.page, actorId)
    await tx
      .insert(standingPageRevisions)
      .values({ pageId: saved.id, version: saved.version, ...read.page, savedBy: actorId })
    const language = before?.language ?? 'vi'
    const path = standingPagePathOf({ language, slug: saved.slug })
    await freeAddresses(tx, [path])
    if (before && before.slug !== saved.slug) {
      const move = { from: standingPagePathOf(before), to: { path }, kind: 'renamed' } as const
      await leadOn(tx, move, actorId)
    }
    await recordAudit(tx, {
      actorId,
      verb: 'save-page',
      object: `page:${saved.id}`,
      details: {
        version: saved.version,
        ...(before && { before: { title: before.title, slug: before.slug } }),
        after: { title: read.page.title, slug: saved.slug },
      },
    })
    await invalidate(tx, staleAfter(before ?? null, read.page))
    if (before?.slug !== saved.slug) await moveTombstone(tx, before ?? null, saved.slug)
    return accept(saved)
  })
}

type Named = { title: string; slug: string }

/** The footer of every page names the page by its title and address; its words stand on the page alone. */
function staleAfter(before: Named | null, after: Named): string[] {
  const isNamedAnew = before?.title !== after.title || before.slug !== after.slug
  return [
    surfaceTag.standingPage(after.slug),
    ...(before && before.slug !== after.slug ? [surfaceTag.standingPage(before.slug)] : []),
    ...(isNamedAnew ? [surfaceTag.site, surfaceTag.redirects] : []),
  ]
}

/** Another page may take the address of a hidden one that has moved, and a new one an address that was once hidden. */
async function moveTombstone(
  tx: Tx,
  before: { slug: string; hiddenAt: Date | null } | null,
  slug: string,
): Promise<void> {
  const isHidden = before !== null && before.hiddenAt !== null
  if (isHidden) await invalidate(tx, [surfaceTag.standingPage(before.slug)], 'back')
  await invalidate(tx, [surfaceTag.standingPage(slug)], isHidden ? 'gone' : 'back')
}

async function wrongForPage(tx: Tx, page: PageText, ownId: number | null): Promise<PageProblems> {
  const [same] = await tx
    .select({ id: standingPages.id })
    .from(standingPages)
    .where(and(eq(standingPages.slug, page.slug), ownId === null ? undefined : ne(standingPages.id, ownId)))
  if (same) return { slug: 'taken' }
  const wanted = mediaIdsOf(page.body)
  const known = wanted.length > 0 ? await tx.select({ id: media.id }).from(media) : []
  return wanted.every((id) => known.some((one) => one.id === id)) ? {} : { body: 'unknown' }
}

async function create(tx: Tx, page: PageText, updatedBy: number | null): Promise<SavedPage> {
  const position = sql`(select coalesce(max(position), 0) + 1 from ${standingPages})`
  const [row] = await tx
    .insert(standingPages)
    .values({ ...page, position, updatedBy })
    .returning({ id: standingPages.id, version: standingPages.version, slug: standingPages.slug })
  if (!row) throw new Error('standing_pages: không có dòng vừa ghi')
  return row
}

async function update(tx: Tx, id: number, page: PageText, updatedBy: number | null): Promise<SavedPage> {
  const [row] = await tx
    .update(standingPages)
    .set({ ...page, updatedBy, version: sql`${standingPages.version} + 1`, updatedAt: sql`now()` })
    .where(eq(standingPages.id, id))
    .returning({ id: standingPages.id, version: standingPages.version, slug: standingPages.slug })
  if (!row) throw new Error('standing_pages: không có dòng vừa ghi')
  return row
}
