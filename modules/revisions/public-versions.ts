import type { RevisionKind } from '@/modules/articles/revision'
import { diffTexts, isNoticeable, type TextDiff } from './diff-texts'
import type { Snapshot } from './snapshot'

/** The kinds of versions that readers saw, and the one that took them away. */
export const PUBLIC_KINDS = [
  'published',
  'corrected',
  'restored',
  'withdrawn',
] as const satisfies readonly RevisionKind[]
type PublicKind = (typeof PUBLIC_KINDS)[number]

export const isPublicKind = (kind: RevisionKind): kind is PublicKind =>
  (PUBLIC_KINDS as readonly string[]).includes(kind)

export type SeenVersion = {
  version: number
  kind: PublicKind
  at: Date
  isHiddenFromReaders: boolean
  text: Snapshot
}

/** What readers are told of one version; `changes` is there only where they may see the words on both sides. */
export type PublicVersion = {
  version: number
  kind: PublicKind
  at: Date
  changes: { diff: TextDiff; before: Snapshot; after: Snapshot } | null
}

/**
 * What readers may know of the versions they have seen, the newest first. A version that changed nothing they would
 * notice is left out, unless `mustTell` names it. Words that were taken down are not shown again: neither those of a
 * version hidden since, nor any from before the last withdrawal. Given the oldest first.
 */
export function publicVersions(seen: readonly SeenVersion[], mustTell: ReadonlySet<number>): PublicVersion[] {
  const lastWithdrawal = seen.findLastIndex(({ kind }) => kind === 'withdrawn')
  const told: PublicVersion[] = []
  let previous: SeenVersion | null = null
  for (const [at, one] of seen.entries()) {
    const { version, kind, at: when } = one
    const base: SeenVersion | null = previous
    // Nothing after a withdrawal is compared with what lay before it.
    previous = kind === 'withdrawn' ? null : one
    const diff = kind === 'corrected' && base ? diffTexts(base.text, one.text) : null
    if (kind === 'corrected' && !mustTell.has(version) && diff && !isNoticeable(diff)) continue
    const mayShow = base !== null && at > lastWithdrawal && !one.isHiddenFromReaders && !base.isHiddenFromReaders
    const changes = diff && base && mayShow && isNoticeable(diff) ? { diff, before: base.text, after: one.text } : null
    told.push({ version, kind, at: when, changes })
  }
  return told.reverse()
}
