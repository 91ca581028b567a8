import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { revisions } from '@/db/schema/articles'
import { listCorrections, type ToldCorrection } from '@/modules/articles/corrections'
import { type NamedInVersions, readNamedInVersions } from './named-in-versions'
import { isPublicKind, PUBLIC_KINDS, type PublicVersion, publicVersions } from './public-versions'
import { snapshotFrom } from './snapshot'

/** Readers of one page are told of this many versions, the newest. */
const VERSIONS_MAX = 50

export type PublicHistory = {
  /** The newest first, each with the correction it made. */
  versions: (PublicVersion & { correction: ToldCorrection | null })[]
  /** What the words that are shown name by number. */
  named: NamedInVersions
}

/** What readers may know of the versions of an article they have seen. Ask only about a published one. */
export async function readPublicHistory(tx: Tx, articleId: number): Promise<PublicHistory> {
  const { version, kind, savedAt, isHiddenFromReaders, snapshot } = revisions
  const rows = await tx
    .select({ version, kind, at: savedAt, isHiddenFromReaders, snapshot })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), inArray(revisions.kind, [...PUBLIC_KINDS])))
    .orderBy(desc(revisions.version))
    .limit(VERSIONS_MAX)
  const corrections = new Map((await listCorrections(tx, articleId)).map((told) => [told.version, told]))
  const seen = rows
    .reverse()
    .flatMap(({ snapshot: stored, kind: found, ...row }) =>
      isPublicKind(found) ? [{ ...row, kind: found, text: snapshotFrom(stored) }] : [],
    )
  const versions = publicVersions(seen, new Set(corrections.keys()))
  const shown = versions.flatMap(({ changes }) => (changes ? [changes.before, changes.after] : []))
  return {
    versions: versions.map((one) => ({ ...one, correction: corrections.get(one.version) ?? null })),
    named: await readNamedInVersions(tx, shown),
  }
}
