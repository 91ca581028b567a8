import { sql } from 'drizzle-orm'
import { db } from '@/db/client'

/** Each query finds rows that contradict what other rows say; for tests of everything that fills tables in bulk. */
const CHECKS = {
  'an article whose approved comments are miscounted': sql`
    select a.id from articles a
    where a.approved_comment_count <>
      (select count(*) from comments c where c.article_id = a.id and c.status = 'approved')`,
  'a day whose articles are miscounted': sql`
    select coalesce(d.day, p.day) from published_days d full join (
      select to_char(published_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, count(*) as n
      from articles where status = 'published' and language = 'vi' group by 1
    ) p on p.day = d.day where d.article_count is distinct from p.n`,
  'a published article without a time, or a draft with one': sql`
    select id from articles where (status = 'draft') = (published_at is not null)`,
  'a byline that lists at another time than its article': sql`
    select a.id from articles a join article_authors l on l.article_id = a.id
    where l.published_at is distinct from case when a.status = 'published' and a.language = 'vi' then a.published_at end`,
  'a tag that lists at another time than its article': sql`
    select a.id from articles a join article_tags l on l.article_id = a.id
    where l.published_at is distinct from case when a.status = 'published' and a.language = 'vi' then a.published_at end`,
  'an article whose last revision is not its version': sql`
    select a.id from articles a where a.status <> 'draft' and
      a.version is distinct from (select max(version) from revisions r where r.article_id = a.id)`,
  'a published article without byline or section': sql`
    select a.id from articles a where a.status = 'published' and
      (a.section_id is null or not exists (select from article_authors l where l.article_id = a.id))`,
  'an article nobody counts the reads of': sql`
    select a.id from articles a where a.status <> 'draft' and
      not exists (select from article_views v where v.article_id = a.id)`,
  'a comment with a telephone number': sql`
    select id from comments where phone_sealed is not null or phone_index is not null`,
  'a moderated comment without its hour, or a pending one with it': sql`
    select id from comments where (status = 'pending') = (moderated_at is not null)`,
  'a comment readers have seen without its place in the thread, or a place nobody saw': sql`
    select id from comments where (thread_position is not null) <> (first_approved_at is not null and parent_id is null)`,
  'a thread with a gap': sql`
    select article_id from comments where thread_position is not null
    group by article_id having max(thread_position) <> count(*)`,
  'a comment on something readers cannot see': sql`
    select c.id from comments c join articles a on a.id = c.article_id where a.status = 'draft'`,
  'two neighbours the order cannot tell apart': sql`
    select published_at, id from articles where status = 'published' group by 1, 2 having count(*) > 1`,
}

/** The names of the checks that found something, with the first finding; empty when all rows agree. */
export async function contradictions(): Promise<string[]> {
  const found: string[] = []
  for (const [name, query] of Object.entries(CHECKS)) {
    const [row] = await db.execute(query)
    if (row) found.push(`${name}: ${JSON.stringify(row)}`)
  }
  return found
}
