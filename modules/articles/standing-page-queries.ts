import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { standingPages } from '@/db/schema/site'
import { relatedIdsOf, storedBlocks } from './blocks'
import { readPageBlocks } from './page-blocks'
import type { PageBlock } from './reader-article'

export type StandingPage = {
  slug: string
  title: string
  body: PageBlock[]
  /** The articles its text points to with a card, published or not. */
  relatedIds: number[]
  updatedAt: Date
}

const isShown = isNull(standingPages.hiddenAt)

/** The standing pages readers may open, in their order. */
export async function listStandingPages(tx: Tx): Promise<{ id: number; slug: string; title: string }[]> {
  return tx
    .select({ id: standingPages.id, slug: standingPages.slug, title: standingPages.title })
    .from(standingPages)
    .where(isShown)
    .orderBy(asc(standingPages.position), asc(standingPages.slug))
}

/** The standing page an address names; null when there is none, or it is hidden. */
export async function findStandingPage(tx: Tx, slug: string): Promise<StandingPage | null> {
  const [page] = await tx
    .select()
    .from(standingPages)
    .where(and(eq(standingPages.slug, slug), isShown))
  if (!page) return null
  const { title, updatedAt } = page
  const blocks = storedBlocks(page.body)
  return { slug, title, updatedAt, body: await readPageBlocks(tx, blocks), relatedIds: relatedIdsOf(blocks) }
}
