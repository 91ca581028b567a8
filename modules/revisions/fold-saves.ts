import type { RevisionKind } from '@/modules/articles/revision'

/** A person goes on writing for this long without the list saying so again. */
export const FOLDED_MINUTES = 10

type Kept = { version: number; kind: RevisionKind; savedAt: Date; savedBy: number | null }

/** A version the list shows, with the earlier saves of the same stretch of work behind it, the newest first. */
export type Folded<Version> = { version: Version; saves: Version[] }

/**
 * One line at most every ten minutes of a person's work: their plain saves that follow one another within that time
 * stand behind the last of them. Every version is still there; nothing else folds. Versions the newest first.
 */
export function foldSaves<Version extends Kept>(versions: readonly Version[]): Folded<Version>[] {
  const folded: Folded<Version>[] = []
  for (const version of versions) {
    const last = folded.at(-1)
    if (last && isSameStretch(last.version, version)) last.saves.push(version)
    else folded.push({ version, saves: [] })
  }
  return folded
}

const isSameStretch = (newer: Kept, older: Kept) =>
  newer.kind === 'saved' &&
  older.kind === 'saved' &&
  newer.savedBy === older.savedBy &&
  newer.savedAt.getTime() - older.savedAt.getTime() < FOLDED_MINUTES * 60_000
