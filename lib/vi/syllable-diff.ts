import { diffLists, type Edit, removalsFirst } from '@/lib/diff'
import { tonePlaced } from './spelling'

/** A written syllable or a sign, with the space before it; `style` is whatever else it carries, in any spelling of one's own. */
export type Token = { text: string; style: string }

const TOKEN = /\s*(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])|\s+$/gu
const SYLLABLE = /[\p{L}\p{N}]/u

/** A text as syllables and signs; joined, they are the text. */
export function tokensOf(text: string, style = ''): Token[] {
  return (text.match(TOKEN) ?? []).map((token) => ({ text: token, style }))
}

export const isSyllable = (token: Token): boolean => SYLLABLE.test(token.text)

/** Words are the same wherever they put their tone, however they are set, and whatever space stands before them. */
const keyOf = ({ text }: Token) => tonePlaced(text.trim())

/**
 * What changed between two texts, by syllable. Islands too small to be read among changes around them are taken into
 * the change: `chợ [làng→quê] ngoại [ô→thành]` is clearer as one.
 */
export function diffSyllables(before: readonly Token[], after: readonly Token[]): Edit<Token>[] {
  return withoutIslands(diffLists(before, after, keyOf))
}

type Run = { kind: 'same' | 'changed'; edits: Edit<Token>[] }

function withoutIslands(edits: readonly Edit<Token>[]): Edit<Token>[] {
  const runs = runsOf(edits)
  const joined = runs.map((run, at) => {
    const [left, right] = [runs[at - 1], runs[at + 1]]
    const isIsland = run.kind === 'same' && left && right && isSmallBetween(run, left, right)
    return isIsland ? { kind: 'changed' as const, edits: run.edits.flatMap(asChange) } : run
  })
  return removalsFirst(joined.flatMap((run) => run.edits))
}

function runsOf(edits: readonly Edit<Token>[]): Run[] {
  const runs: Run[] = []
  for (const edit of edits) {
    const kind = edit.kind === 'same' ? 'same' : 'changed'
    const last = runs.at(-1)
    if (last?.kind === kind) last.edits.push(edit)
    else runs.push({ kind, edits: [edit] })
  }
  return runs
}

/** No longer than what changed on either side, and at most two syllables. */
function isSmallBetween(island: Run, left: Run, right: Run): boolean {
  const syllables = (run: Run, kind: Edit<Token>['kind']) =>
    run.edits.filter((edit) => edit.kind === kind && isSyllable(edit.kind === 'added' ? edit.after : edit.before))
      .length
  const kept = syllables(island, 'same')
  const changed = (run: Run) => Math.max(syllables(run, 'removed'), syllables(run, 'added'))
  return kept <= 2 && kept < changed(left) && kept < changed(right)
}

const asChange = (edit: Edit<Token>): Edit<Token>[] =>
  edit.kind === 'same'
    ? [
        { kind: 'removed', before: edit.before },
        { kind: 'added', after: edit.after },
      ]
    : [edit]

/** How many syllables came and went. */
export function countChanges(edits: readonly Edit<Token>[]): { added: number; removed: number } {
  let [added, removed] = [0, 0]
  for (const edit of edits) {
    if (edit.kind === 'added' && isSyllable(edit.after)) added += 1
    if (edit.kind === 'removed' && isSyllable(edit.before)) removed += 1
  }
  return { added, removed }
}
