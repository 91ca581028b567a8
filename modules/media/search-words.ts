import { and, type SQL, sql } from 'drizzle-orm'
import { fold } from '@/lib/vi/fold'

const WORDS_MAX = 8

const literally = (word: string) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`)

/** True for rows whose folded text has every word, in any order; undefined when there is no word to look for. */
export function matchesWords(searchText: SQL, text: string): SQL | undefined {
  const words = fold(text).split(/\s+/).filter(Boolean).slice(0, WORDS_MAX)
  return and(...words.map((word) => sql`${searchText} like ${`%${literally(word)}%`}`))
}
