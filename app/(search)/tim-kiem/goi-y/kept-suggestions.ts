import { db } from '@/db/client'
import { latestSeq } from '@/modules/pages/latest-seq'
import { atSnapshot } from '@/modules/pages/snapshot'
import { type Suggestion, suggest } from '@/modules/search/suggest'

const KEPT_MAX = 500

/** Answers of the present state of the paper; any change of what readers see makes all of them old. */
let kept = { seq: -1, answers: new Map<string, Suggestion[]>() }

/** What fits a beginning. Asked twice between two changes, it is looked up once: a withdrawn headline is never suggested. */
export async function keptSuggestions(text: string): Promise<Suggestion[]> {
  const now = await latestSeq(db)
  const known = kept.seq === now ? kept.answers.get(text) : undefined
  if (known) return known
  const { seq, value } = await atSnapshot((tx) => suggest(tx, text), [])
  if (seq > kept.seq) kept = { seq, answers: new Map() }
  if (seq === kept.seq && kept.answers.size < KEPT_MAX) kept.answers.set(text, value)
  return value
}
