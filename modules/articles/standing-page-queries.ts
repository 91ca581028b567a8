import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { standingPages } from '@/db/schema/site'
import type { Language } from '@/lib/words/language'
import { relatedIdsOf, storedBlocks } from './blocks'
import { readPageBlocks } from './page-blocks'
import type { PageBlock } from './reader-article'
import { standingPagePathOf } from './standing-page-address'

export type StandingPage = {
  slug: string
  language: Language
  path: string
  /** The same page in the other language, while readers see it, and its slug there. */
  translation: { slug: string; path: string } | null
  title: string
  body: PageBlock[]
  /** The articles its text points to with a card, published or not. */
  relatedIds: number[]
  updatedAt: Date
}

const isShown = isNull(standingPages.hiddenAt)

/** The standing pages of an edition that readers may open, in their order. */
export async function listStandingPages(
  tx: Tx,
  language: Language = 'vi',
): Promise<{ id: number; slug: string; title: string }[]> {
  return tx
    .select({ id: standingPages.id, slug: standingPages.slug, title: standingPages.title })
    .from(standingPages)
    .where(and(isShown, eq(standingPages.language, language)))
    .orderBy(asc(standingPages.position), asc(standingPages.slug))
}

/** The standing page with this slug, in whichever language; null when there is none, or it is hidden. */
export async function findStandingPage(tx: Tx, slug: string): Promise<StandingPage | null> {
  const [page] = await tx
    .select()
    .from(standingPages)
    .where(and(eq(standingPages.slug, slug), isShown))
  if (!page) return null
  const { language, title, updatedAt } = page
  const blocks = storedBlocks(page.body)
  const other = await findTranslation(tx, page)
  const translation = other && { slug: other.slug, path: standingPagePathOf(other) }
  const about = { slug, language, path: standingPagePathOf(page), translation, title, updatedAt }
  return { ...about, body: await readPageBlocks(tx, blocks), relatedIds: relatedIdsOf(blocks) }
}

async function findTranslation(
  tx: Tx,
  { id, translationOf }: { id: number; translationOf: number | null },
): Promise<{ slug: string; language: Language } | null> {
  const isOther = translationOf === null ? eq(standingPages.translationOf, id) : eq(standingPages.id, translationOf)
  const [row] = await tx
    .select({ slug: standingPages.slug, language: standingPages.language })
    .from(standingPages)
    .where(and(isOther, isShown))
  return row ?? null
}

/** The address of every standing page readers may open, with both where it is there in two languages. */
export async function listStandingPagesInPairs(
  tx: Tx,
): Promise<{ path: string; inLanguages?: Record<Language, string> }[]> {
  const { id, slug, language, translationOf } = standingPages
  const rows = await tx.select({ id, slug, language, translationOf }).from(standingPages).where(isShown).orderBy(id)
  return rows.map((row) => {
    const original = row.translationOf === null ? row : rows.find((one) => one.id === row.translationOf)
    const translation = rows.find((one) => one.translationOf === original?.id)
    const path = standingPagePathOf(row)
    if (!original || !translation) return { path }
    return { path, inLanguages: { vi: standingPagePathOf(original), en: standingPagePathOf(translation) } }
  })
}
