import { and, desc, eq, lt } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { revisions } from '@/db/schema/articles'
import type { RevisionKind } from '@/modules/articles/revision'
import { type Snapshot, snapshotFrom } from './snapshot'

/** One kept version of an article; `savedByName` is null for imports, the clock and commands. */
export type KeptVersion = {
  version: number
  kind: RevisionKind
  savedAt: Date
  savedBy: number | null
  savedByName: string | null
  isHiddenFromReaders: boolean
  text: Snapshot
}

const kept = {
  version: revisions.version,
  kind: revisions.kind,
  savedAt: revisions.savedAt,
  savedBy: revisions.savedBy,
  savedByName: users.name,
  isHiddenFromReaders: revisions.isHiddenFromReaders,
  snapshot: revisions.snapshot,
}

const read = ({ snapshot, ...row }: { snapshot: unknown } & Omit<KeptVersion, 'text'>): KeptVersion => ({
  ...row,
  text: snapshotFrom(snapshot),
})

/** Versions of an article with their texts, the newest first; `before` is the last version of the page before. */
export async function listVersions(
  tx: Tx,
  articleId: number,
  { before, limit }: { before: number | null; limit: number },
): Promise<KeptVersion[]> {
  const rows = await tx
    .select(kept)
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.savedBy))
    .where(and(eq(revisions.articleId, articleId), before === null ? undefined : lt(revisions.version, before)))
    .orderBy(desc(revisions.version))
    .limit(limit)
  return rows.map(read)
}

/** One version of an article with its text; null when none was kept under this number. */
export async function findVersion(tx: Tx, articleId: number, version: number): Promise<KeptVersion | null> {
  const [row] = await tx
    .select(kept)
    .from(revisions)
    .leftJoin(users, eq(users.id, revisions.savedBy))
    .where(and(eq(revisions.articleId, articleId), eq(revisions.version, version)))
  return row ? read(row) : null
}
