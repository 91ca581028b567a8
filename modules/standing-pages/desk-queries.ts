import { and, asc, desc, eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { standingPageRevisions, standingPages } from '@/db/schema/site'
import type { Language } from '@/lib/words/language'
import { storedBlocks } from '@/modules/articles/blocks'

/** A standing page as the newsroom lists it. */
export type ListedPage = {
  id: number
  slug: string
  title: string
  language: Language
  translationOf: number | null
  hiddenAt: Date | null
  updatedAt: Date
}

const listed = {
  id: standingPages.id,
  slug: standingPages.slug,
  title: standingPages.title,
  language: standingPages.language,
  translationOf: standingPages.translationOf,
  hiddenAt: standingPages.hiddenAt,
  updatedAt: standingPages.updatedAt,
}

/** All standing pages in their order, hidden ones among them. */
export async function listPagesAtDesk(tx: Tx): Promise<ListedPage[]> {
  return tx.select(listed).from(standingPages).orderBy(asc(standingPages.position), asc(standingPages.slug))
}

/** A page to write on, with its text; null when there is none of this number. */
export async function findPageAtDesk(tx: Tx, id: number) {
  const [page] = await tx
    .select({ ...listed, version: standingPages.version, body: standingPages.body })
    .from(standingPages)
    .where(eq(standingPages.id, id))
  return page ? { ...page, blocks: storedBlocks(page.body) } : null
}

/** The kept versions of a page, the newest first; `savedByName` is null for commands. */
export async function listPageVersions(tx: Tx, pageId: number, limit: number) {
  return tx
    .select({
      version: standingPageRevisions.version,
      title: standingPageRevisions.title,
      body: standingPageRevisions.body,
      savedAt: standingPageRevisions.savedAt,
      savedByName: users.name,
    })
    .from(standingPageRevisions)
    .leftJoin(users, eq(users.id, standingPageRevisions.savedBy))
    .where(eq(standingPageRevisions.pageId, pageId))
    .orderBy(desc(standingPageRevisions.version))
    .limit(limit)
}

/** One kept version of a page, with who saved it; null when none was kept under this number. */
export async function findPageVersion(tx: Tx, pageId: number, version: number) {
  const [row] = await tx
    .select({
      version: standingPageRevisions.version,
      title: standingPageRevisions.title,
      slug: standingPageRevisions.slug,
      body: standingPageRevisions.body,
      savedAt: standingPageRevisions.savedAt,
      savedByName: users.name,
    })
    .from(standingPageRevisions)
    .leftJoin(users, eq(users.id, standingPageRevisions.savedBy))
    .where(and(eq(standingPageRevisions.pageId, pageId), eq(standingPageRevisions.version, version)))
  if (!row) return null
  const { body, ...rest } = row
  return { ...rest, blocks: storedBlocks(body) }
}
