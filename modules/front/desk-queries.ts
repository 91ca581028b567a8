import { desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { articles } from '@/db/schema/articles'
import { frontVersions } from '@/db/schema/front'
import { type Arrangement, arrangementOf, inForce, UNARRANGED } from './arrangement'
import { changedParts, type FrontPart } from './changed-parts'
import { findPresent } from './store-version'

/** The front page at the desk: what is in force by the database's clock, and the version a change starts from. */
export async function readFrontAtDesk(tx: Tx): Promise<{ version: number; arrangement: Arrangement }> {
  const { version, arrangement, now } = await findPresent(tx)
  return { version, arrangement: inForce(arrangement, now) }
}

/** A saved arrangement as the list of versions tells of it; `savedByName` is null for commands. */
export type FrontVersion = { version: number; savedAt: Date; savedByName: string | null; changed: FrontPart[] }

/** The last saved arrangements with what each changed, the newest first. */
export async function listFrontVersions(tx: Tx, limit: number): Promise<FrontVersion[]> {
  const rows = await tx
    .select({
      version: frontVersions.version,
      arrangement: frontVersions.arrangement,
      savedAt: frontVersions.savedAt,
      savedByName: users.name,
    })
    .from(frontVersions)
    .leftJoin(users, eq(users.id, frontVersions.savedBy))
    .orderBy(desc(frontVersions.version))
    .limit(limit + 1)
  return rows.slice(0, limit).map(({ arrangement, ...row }, index) => {
    const before = rows[index + 1]
    const changed = changedParts(before ? arrangementOf(before.arrangement) : UNARRANGED, arrangementOf(arrangement))
    return { ...row, changed }
  })
}

/** One saved arrangement, with who saved it; null when there is none of this number. */
export async function findFrontVersion(
  tx: Tx,
  version: number,
): Promise<{ arrangement: Arrangement; savedAt: Date; savedByName: string | null } | null> {
  const [row] = await tx
    .select({ arrangement: frontVersions.arrangement, savedAt: frontVersions.savedAt, savedByName: users.name })
    .from(frontVersions)
    .leftJoin(users, eq(users.id, frontVersions.savedBy))
    .where(eq(frontVersions.version, version))
  return row ? { ...row, arrangement: arrangementOf(row.arrangement) } : null
}

/** What a pin shows at the desk. */
export type PinnedArticle = { id: number; headline: string; isPublished: boolean }

/** The articles an arrangement pins, by number. */
export async function findPinned(tx: Tx, { top, focus }: Arrangement): Promise<Map<number, PinnedArticle>> {
  const ids = [...top, ...focus].flatMap((slot) => slot?.articleId ?? [])
  if (ids.length === 0) return new Map()
  const rows = await tx
    .select({ id: articles.id, headline: articles.headline, status: articles.status })
    .from(articles)
    .where(inArray(articles.id, ids))
  return new Map(rows.map(({ id, headline, status }) => [id, { id, headline, isPublished: status === 'published' }]))
}
