import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import type { searchEntries } from '@/db/schema/search'
import { addLexemes, SEARCH_RULES, vectorOf } from '@/lib/vi/word-vector'
import type { ArticleText } from './article-input'
import { wordsOf } from './blocks'

export type Searchable = Pick<ArticleText, 'headline' | 'standfirst' | 'body'>
export type EntryPlace = { publishedAt: Date | null; sectionId: number | null }

/** The row of a text, except for its place. */
export function searchEntryOf(articleId: number, version: number, { headline, standfirst, body }: Searchable) {
  const lexemes = new Set<string>()
  addLexemes(lexemes, headline)
  const named = vectorOf(lexemes)
  addLexemes(lexemes, `${standfirst}\n${wordsOf(body)}`)
  return { articleId, version, rules: SEARCH_RULES, headline: named, whole: vectorOf(lexemes) }
}

/** Makes a version findable, in the transaction that made it. */
export async function keepSearchEntry(tx: Tx, saved: { id: number; version: number }, text: Searchable): Promise<void> {
  const { articleId, ...words } = searchEntryOf(saved.id, saved.version, text)
  const { version, rules, headline, whole } = words
  await tx.execute(sql`
    insert into search_entries (article_id, version, rules, headline, whole, published_at, section_id)
    select id, ${version}::int, ${rules}::int, ${headline}::tsvector, ${whole}::tsvector,
      case when status = 'published' and language = 'vi' then published_at end, section_id
    from articles where id = ${articleId}
    on conflict (article_id) do update set version = excluded.version, rules = excluded.rules,
      headline = excluded.headline, whole = excluded.whole,
      published_at = excluded.published_at, section_id = excluded.section_id`)
}

/** A row of a new article for COPY. */
export const placedEntry = (
  entry: ReturnType<typeof searchEntryOf>,
  { publishedAt, sectionId }: EntryPlace,
): typeof searchEntries.$inferInsert => ({ ...entry, publishedAt, sectionId })
