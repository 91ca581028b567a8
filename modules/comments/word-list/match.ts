import { isBare, readDisguised, readTerm, type Token } from '@/lib/vi/disguise'
import { tonePlaced } from '@/lib/vi/spelling'
import { Automaton } from './automaton'

/** exact: as in the list. disguised: with dots, digits or foreign letters. toneless: typed without any mark. */
export type MatchKind = 'exact' | 'disguised' | 'toneless'

/** A word of the list in a text: `start` and `end` are code units of the text, so that it can be shown. */
export type TermMatch = { term: string; kind: MatchKind; start: number; end: number }

/** `tokens` as they are looked for: a phrase also written as one word. */
type Term = { term: string; tokens: Token[]; isPhrase: boolean }

/** No Vietnamese syllable ends in these without a mark: written so, its mark was left out. */
const MARK_LEFT_OUT = /[ptc]$|ch$/
const WRITTEN_WITH_MARKS_MIN = 0.3

/** How a word of the text stands for one of the list; null when it is another word that only folds alike. */
function kindOf(written: Token, wanted: Token, isPhrase: boolean): MatchKind | null {
  if (tonePlaced(written.spelling) === tonePlaced(wanted.spelling)) return written.isDisguised ? 'disguised' : 'exact'
  if (!isBare(written.spelling)) return null
  if (written.isDisguised) return 'disguised'
  // One word without marks is too many words at once: "buoi" is mostly "buổi". Of two, the pair decides.
  return isPhrase ? 'toneless' : null
}

/** A word that shows what was meant: its marks are there, or could not have been left out of any other word. */
const isTelling = ({ spelling }: Token) => !isBare(spelling) || MARK_LEFT_OUT.test(spelling)

const RANK: Record<MatchKind, number> = { exact: 0, toneless: 1, disguised: 2 }

/**
 * A list of words that should make a moderator look, found whatever people do to hide them, in time linear in the text.
 * A word that merely folds alike (buổi, lộn, thịt) is not found: with its marks written it is another word.
 */
export class WordList {
  private readonly terms: Term[]
  private readonly automaton: Automaton

  constructor(terms: readonly string[]) {
    this.terms = terms.flatMap(waysToWrite)
    this.automaton = new Automaton(this.terms.map(({ tokens }) => ` ${tokens.map(({ key }) => key).join(' ')} `))
  }

  /** Every match, in the order of the text; one term at one place is told once. */
  find(text: string): TermMatch[] {
    const found = new Map<string, TermMatch>()
    for (const tokens of readDisguised(text)) {
      for (const match of this.findIn(tokens)) {
        const place = `${match.term} ${match.start}`
        if (!found.has(place)) found.set(place, match)
      }
    }
    return [...found.values()].sort((left, right) => left.start - right.start || right.end - left.end)
  }

  private findIn(tokens: readonly Token[]): TermMatch[] {
    // Among words with their marks, "do cho" is two words of level tone and no insult typed in a hurry.
    const markedCount = tokens.filter(({ spelling }) => !isBare(spelling)).length
    const hasMarks = markedCount > tokens.length * WRITTEN_WITH_MARKS_MIN
    const tokenAt: number[] = []
    let line = ' '
    for (const [index, { key }] of tokens.entries()) {
      line += `${key} `
      tokenAt[line.length] = index
    }
    return this.automaton.find(line).flatMap(({ pattern, end }) => {
      const term = this.terms[pattern]
      const last = tokenAt[end]
      if (!term || last === undefined) return []
      const written = tokens.slice(last - term.tokens.length + 1, last + 1)
      const match = judge(term, written)
      if (!match || (match.kind === 'toneless' && hasMarks && !written.some(isTelling))) return []
      return [match]
    })
  }
}

function waysToWrite(term: string): Term[] {
  const tokens = readTerm(term)
  if (tokens.length === 0) return []
  if (tokens.length === 1) return [{ term, tokens, isPhrase: false }]
  const together = readTerm(tokens.map(({ spelling }) => spelling).join(''))
  return [
    { term, tokens, isPhrase: true },
    { term, tokens: together, isPhrase: true },
  ]
}

function judge({ term, tokens, isPhrase }: Term, written: readonly Token[]): TermMatch | null {
  let kind: MatchKind = 'exact'
  for (const [index, wanted] of tokens.entries()) {
    const token = written[index]
    const one = token && kindOf(token, wanted, isPhrase)
    if (!one) return null
    if (RANK[one] > RANK[kind]) kind = one
  }
  return { term, kind, start: written[0]?.start ?? 0, end: written.at(-1)?.end ?? 0 }
}
