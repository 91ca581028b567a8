import { and, eq, ne } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { lockShelves } from '@/db/lock-shelves'
import { standingPages } from '@/db/schema/site'
import { accept, type Result, refuse } from '@/lib/result'
import { rowIdIn } from '@/lib/row-id'
import { LANGUAGES } from '@/lib/words/language'
import { mayWriteStandingPages } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { OptionalId } from '@/modules/articles/article-input'
import { COMMENT_RULES_SLUG, SITE_MAP_SLUG } from '@/modules/articles/standing-page-address'
import { surfaceTag } from '@/modules/articles/surface-tags'
import { recordAudit } from '@/modules/audit/record'
import { invalidate } from '@/modules/pages/invalidate'

const Input = z.object({ language: z.enum(LANGUAGES), translationOf: OptionalId })
type Edition = z.output<typeof Input>

/** As for articles (modules/articles/set-edition.ts). `fixed`: the site itself leads to this page, in Vietnamese. */
export type PageLanguageProblem = 'malformed' | 'fixed' | 'translated' | 'unknown' | 'other-language' | 'taken'
export type PageLanguageRefusal =
  | 'forbidden'
  | 'not-found'
  | { kind: 'invalid'; problems: Partial<Record<'language' | 'translationOf', PageLanguageProblem>> }

/**
 * Says which language a standing page is in and which Vietnamese one it translates. Input
 * `{ id, language, translationOf }`. Its address moves into the other edition; the old one leads on by the slug.
 */
export async function setPageLanguage(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ id: number }, PageLanguageRefusal>> {
  if (!mayWriteStandingPages(viewer)) return refuse('forbidden')
  const id = rowIdIn(input)
  if (id === null) return refuse('not-found')
  const read = Input.safeParse(input)
  if (!read.success) {
    const isLanguage = read.error.issues.some(({ path }) => path[0] === 'language')
    const problems = isLanguage ? { language: 'malformed' as const } : { translationOf: 'malformed' as const }
    return refuse({ kind: 'invalid', problems })
  }
  const edition = read.data.language === 'vi' ? { ...read.data, translationOf: null } : read.data
  return db.transaction(async (tx): Promise<Result<{ id: number }, PageLanguageRefusal>> => {
    await lockShelves(tx)
    const [page] = await tx.select().from(standingPages).where(eq(standingPages.id, id))
    if (!page) return refuse('not-found')
    const problem = await wrongWith(tx, page, edition)
    if (problem) return refuse({ kind: 'invalid', problems: problem })
    const before = { language: page.language, translationOf: page.translationOf }
    if (before.language === edition.language && before.translationOf === edition.translationOf) return accept({ id })
    await tx.update(standingPages).set(edition).where(eq(standingPages.id, id))
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'set-page-language',
      object: `page:${id}`,
      details: { before, after: edition },
    })
    const others = await slugsOf(tx, [before.translationOf, edition.translationOf])
    await invalidate(tx, [surfaceTag.site, ...[page.slug, ...others].map(surfaceTag.standingPage)])
    return accept({ id })
  })
}

type Page = typeof standingPages.$inferSelect

async function wrongWith(tx: Tx, page: Page, { language, translationOf }: Edition) {
  if (language !== page.language) {
    if (page.slug === COMMENT_RULES_SLUG || page.slug === SITE_MAP_SLUG) return { language: 'fixed' as const }
    const isTranslated = (await tx.$count(standingPages, eq(standingPages.translationOf, page.id))) > 0
    if (isTranslated) return { language: 'translated' as const }
  }
  if (translationOf === null) return null
  const [original] = await tx.select().from(standingPages).where(eq(standingPages.id, translationOf))
  if (!original || original.id === page.id) return { translationOf: 'unknown' as const }
  if (original.language !== 'vi') return { translationOf: 'other-language' as const }
  const isSame = and(eq(standingPages.translationOf, translationOf), ne(standingPages.id, page.id))
  return (await tx.$count(standingPages, isSame)) > 0 ? { translationOf: 'taken' as const } : null
}

async function slugsOf(tx: Tx, ids: readonly (number | null)[]): Promise<string[]> {
  const slugs: string[] = []
  for (const id of new Set(ids)) {
    if (id === null) continue
    const [row] = await tx.select({ slug: standingPages.slug }).from(standingPages).where(eq(standingPages.id, id))
    if (row) slugs.push(row.slug)
  }
  return slugs
}
