import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { articles } from '@/db/schema/articles'
import type { outboxPushes } from '@/db/schema/push'
import { sections } from '@/db/schema/shelves'
import { pathOf } from '@/modules/articles/address'

export type QueuedPush = typeof outboxPushes.$inferSelect

/** What a notice says and where it leads; nothing else leaves the house. */
export type PushMessage = { title: string; text: string; path: string }

/** A push service takes four kilobytes; a letter with its mark is three bytes at most. */
const TITLE_CHARS_MAX = 200
const TEXT_CHARS_MAX = 300

function cut(text: string, charsMax: number): string {
  const letters = [...text]
  if (letters.length <= charsMax) return text
  const start = letters.slice(0, charsMax - 1).join('')
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 1))}…`
}

const bounded = ({ title, text, path }: PushMessage): PushMessage => ({
  title: cut(title, TITLE_CHARS_MAX),
  text: cut(text, TEXT_CHARS_MAX),
  path,
})

/** The words of a message as the paper has them now; null when readers do not see its article any more. */
export async function readMessage(
  tx: Tx,
  { kind, language, articleId, title, text, path }: QueuedPush,
): Promise<PushMessage | null> {
  if (articleId === null) return bounded({ title, text, path })
  const [article] = await tx
    .select({
      status: articles.status,
      headline: articles.headline,
      standfirst: articles.standfirst,
      language: articles.language,
      sectionSlug: sections.slug,
      englishSectionSlug: sections.englishSlug,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .where(eq(articles.id, articleId))
  if (article?.status !== 'published') return null
  const { standfirst, status: _, ...addressed } = article
  const address = pathOf({ ...addressed, id: articleId })
  // A banner's own words are Vietnamese.
  if (kind === 'breaking' && language === 'vi') return bounded({ title, text, path: address })
  return bounded({ title: article.headline, text: standfirst, path: address })
}

/** What a later message of the same article takes the place of, at the push service and on the machine. */
export const topicOf = ({ kind, articleId }: QueuedPush): string => (articleId === null ? kind : `bai-${articleId}`)
