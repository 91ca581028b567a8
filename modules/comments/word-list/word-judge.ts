import { type TermMatch, WordList } from './match'

export type JudgedMatch = TermMatch & { effect: 'hold' | 'refuse' }

/** The words in force, found and judged. */
export class WordJudge {
  private readonly words: WordList

  constructor(private readonly terms: ReadonlyMap<string, 'hold' | 'refuse'>) {
    this.words = new WordList([...terms.keys()])
  }

  /** Every match, in the order of the text. Written without marks a word may be another one: then a person looks. */
  find(text: string): JudgedMatch[] {
    return this.words.find(text).map((match) => ({
      ...match,
      effect: match.kind === 'toneless' ? 'hold' : (this.terms.get(match.term) ?? 'hold'),
    }))
  }
}
