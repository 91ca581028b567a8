import type { Edit } from '@/lib/diff'
import { countChanges, diffSyllables, type Token, tokensOf } from '@/lib/vi/syllable-diff'
import { countNodeChanges, diffBlocks, type NodeEdit } from './diff-blocks'
import type { Snapshot } from './snapshot'

/** What is not text of its own: shown by name, before and after. */
export const FACTS = ['sectionId', 'authorIds', 'tagNames', 'leadMediaId', 'commentsOpen'] as const
export type Fact = (typeof FACTS)[number]

export type TextDiff = {
  headline: Edit<Token>[]
  standfirst: Edit<Token>[]
  dateline: Edit<Token>[]
  body: NodeEdit[]
  changedFacts: Fact[]
  /** Syllables, over all of it. */
  counts: { added: number; removed: number }
}

/** What changed from one version of an article to another. */
export function diffTexts(before: Snapshot, after: Snapshot): TextDiff {
  const line = (field: 'headline' | 'standfirst' | 'dateline') =>
    diffSyllables(tokensOf(before[field]), tokensOf(after[field]))
  const lines = { headline: line('headline'), standfirst: line('standfirst'), dateline: line('dateline') }
  const body = diffBlocks(before.body, after.body)
  const parts = [countNodeChanges(body), ...Object.values(lines).map(countChanges)]
  return {
    ...lines,
    body,
    changedFacts: FACTS.filter((fact) => isChanged(before[fact], after[fact])),
    counts: {
      added: parts.reduce((sum, part) => sum + part.added, 0),
      removed: parts.reduce((sum, part) => sum + part.removed, 0),
    },
  }
}

/** Tags have no order; what an old version did not keep is not called a change. */
function isChanged(before: Snapshot[Fact], after: Snapshot[Fact]): boolean {
  const written = (value: Snapshot[Fact]) =>
    JSON.stringify(Array.isArray(value) && typeof value[0] === 'string' ? value.toSorted() : value)
  if (before === null && Array.isArray(after)) return false
  if (after === null && Array.isArray(before)) return false
  return written(before) !== written(after)
}

/** Whether a reader would read other words or see other pictures. */
export const isNoticeable = ({ headline, standfirst, dateline, body, changedFacts }: TextDiff): boolean =>
  [headline, standfirst, dateline].some((line) => line.some(isChange)) ||
  body.some(({ kind }) => kind !== 'same') ||
  changedFacts.includes('leadMediaId')

const isChange = (edit: Edit<Token>) => edit.kind !== 'same' || edit.before.text !== edit.after.text
