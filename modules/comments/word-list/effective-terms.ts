import { readTerm } from '@/lib/vi/disguise'
import { tonePlaced } from '@/lib/vi/spelling'
import { DEFAULT_TERMS } from './default-terms'

/** hold: a person looks at it twice. refuse: it is not taken. allow: a word of the list we bring is let through. */
export const TERM_EFFECTS = ['hold', 'refuse', 'allow'] as const
export type TermEffect = (typeof TERM_EFFECTS)[number]

/** What the newsroom has decided about a word. */
export type KeptTerm = { term: string; effect: TermEffect }

/** A word as the matcher tells it from others: its marks count, capitals and the place of a tone do not. */
export const termKey = (term: string): string =>
  readTerm(term)
    .map(({ spelling }) => tonePlaced(spelling))
    .join(' ')

const DEFAULT_KEYS = new Set(DEFAULT_TERMS.map(termKey))

/** Whether the list we bring has this word. */
export const isDefaultTerm = (term: string): boolean => DEFAULT_KEYS.has(termKey(term))

/** The words in force and what each does: ours, which hold, with what the newsroom has decided about them and its own. */
export function effectiveTerms(kept: readonly KeptTerm[]): Map<string, 'hold' | 'refuse'> {
  const decided = new Set(kept.map(({ term }) => termKey(term)))
  const terms = new Map<string, 'hold' | 'refuse'>()
  for (const term of DEFAULT_TERMS) if (!decided.has(termKey(term))) terms.set(term, 'hold')
  for (const { term, effect } of kept) if (effect !== 'allow') terms.set(term, effect)
  return terms
}
