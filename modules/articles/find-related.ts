import { sql } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { wordsOfPair } from '@/lib/vi/pair-lexeme'
import { isGrammarWord } from './grammar-words'

/** How many articles an article leads to, and how many a reader is shown. */
export const RELATED_COUNT = 5

export type Related = { id: number; score: number }

/** A pair of words in more headlines than this names no subject: in a district's paper, the district's own name. */
const SUBJECT_HEADLINES_MAX = 1_000
const SUBJECT_PAIRS_MAX = 12
/** The newest so many of each tag are looked at. */
const TAGGED_MAX = 40
const TAGS_MAX = 20
const NAMED_MAX = 2_000
/** So many of the best are compared by their whole text: each is a long one to unpack. */
const READ_MAX = 40
/** A tag that only two articles have: somebody has said that they are about the same. */
const TAG_SCORE = 2
const IN_TEXT_SCORE = 0.5
/** Below it two texts share a phrase, not a subject. */
const SCORE_MIN = 1
/** A year between two texts counts for less than a word, five years for half of all. */
const YEARLY_LOSS = 0.2

const number = (value: number) => sql.raw(String(value))

/**
 * Pairs of words in an article's headline that few headlines have, the rarest first. How many have one is what PostgreSQL
 * has counted for its planner, and it knows the commonest best: what it does not list is rare.
 */
async function findSubjectPairs(tx: Tx, articleId: number): Promise<string[]> {
  const rows = await tx.execute<{ lexeme: string }>(sql`
    with common as (
      select element, frequency from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs)
        as listed (element, frequency)
      where schemaname = current_schema() and tablename = 'search_entries' and attname = 'headline')
    select word.lexeme from search_entries entry, unnest(entry.headline) as word left join common on element = word.lexeme
    where entry.article_id = ${articleId} and word.lexeme like '+%' and coalesce(frequency, 0)
      * (select reltuples from pg_class where oid = 'search_entries'::regclass) <= ${number(SUBJECT_HEADLINES_MAX)}
    order by coalesce(frequency, 0), word.lexeme`)
  return rows
    .map(({ lexeme }) => lexeme)
    .filter((lexeme) => !wordsOfPair(lexeme)?.every(isGrammarWord))
    .slice(0, SUBJECT_PAIRS_MAX)
}

/**
 * The published articles that have most in common with an article, at most five: tags, and rare pairs of words of its
 * headline in theirs and in their texts; nearness in time decides between equals. Two statements, each over as many rows as the limits
 * above allow, however large the archive is.
 */
export async function findRelated(tx: Tx, articleId: number): Promise<Related[]> {
  const pairs = await findSubjectPairs(tx, articleId)
  const lexemes = `{${pairs.map((lexeme) => `"${lexeme}"`).join(',')}}`
  const anyPair = pairs.map((lexeme) => `'${lexeme}'`).join('|')
  const rows = await tx.execute<{ id: number; score: number }>(sql`
    with tagged as materialized (
      select near.article_id as id, near.members
      from (select tag_id from article_tags where article_id = ${articleId} limit ${number(TAGS_MAX)}) as own
      cross join lateral (
        select article_id, count(*) over () as members from (
          select article_id from article_tags
          where article_tags.tag_id = own.tag_id and published_at is not null and article_id <> ${articleId}
          order by published_at desc nulls last, article_id desc nulls last limit ${number(TAGGED_MAX)}
        ) as carrying
      ) as near),
    named as materialized (
      select article_id as id, headline from search_entries
      where headline @@ ${anyPair}::tsquery and published_at is not null and article_id <> ${articleId}
      limit ${number(NAMED_MAX)}),
    archive as materialized (
      select greatest(3, (select count(*) from named), (select max(members) from tagged),
        (select reltuples from pg_class where oid = 'search_entries'::regclass),
        (select count(*) from (select from search_entries where published_at is not null
          order by published_at desc nulls last, article_id desc nulls last limit ${number(NAMED_MAX)}) as counted)
      ) as size),
    rare as materialized (
      select lexeme, ln(archive.size / count(*)) / ln(archive.size) as weight
      from archive, unnest(${lexemes}::text[]) as lexeme join named on named.headline @@ ('''' || lexeme || '''')::tsquery
      group by lexeme, archive.size),
    met as (
      select id, sum(score) as score from (
        select id, ${number(TAG_SCORE)} * ln(greatest(archive.size / members, 1)) / ln(archive.size) as score
        from archive, tagged
        union all
        select named.id, rare.weight from named join rare on named.headline @@ ('''' || rare.lexeme || '''')::tsquery
      ) as parts
      group by id order by score desc, id desc limit ${number(READ_MAX)}),
    compared as (
      select met.id, entry.published_at, met.score + ${number(IN_TEXT_SCORE)} * coalesce((
        select sum(weight) from rare, tsvector_to_array(entry.whole) as words where rare.lexeme = any (words)), 0) as score
      from met join search_entries entry on entry.article_id = met.id and entry.published_at is not null)
    select compared.id, (compared.score / (1 + ${number(YEARLY_LOSS)} * abs(extract(epoch from
      compared.published_at - own.published_at)) / 31557600))::real as score
    from compared, articles own
    where own.id = ${articleId} and compared.score >= ${number(SCORE_MIN)}
    order by score desc, compared.published_at desc, compared.id desc limit ${number(RELATED_COUNT)}`)
  return rows.map(({ id, score }) => ({ id: Number(id), score: Number(score) }))
}
