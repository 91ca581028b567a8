import { ageInWords } from '@/components/newsroom/ages'
import type { ArticleLine } from '@/components/newsroom/article-lines'
import { plannedInWords } from '@/components/newsroom/countdown'
import { say } from '@/lib/english/articles'
import { isoWithZone, portalDateTime, shortDate } from '@/lib/time'
import type { DeskArticle } from '@/modules/articles/desk-list'

const changedAt = (at: Date, now: Date): ArticleLine['time'] => ({
  word: say('sửa'),
  iso: isoWithZone(at),
  words: portalDateTime(at),
  age: ageInWords(at, now),
})

const publishedAt = (at: Date): ArticleLine['time'] => ({
  word: say('đăng'),
  iso: isoWithZone(at),
  words: portalDateTime(at),
  age: shortDate(at),
})

/** A row of the desk in the words its view draws, with the time its list is ordered by. */
export function articleLine(article: DeskArticle, now: Date, order: 'changed' | 'published' = 'changed'): ArticleLine {
  const { id, version, headline, status, path, publishAt, unpublishAt } = article
  const end = unpublishAt && say('Hẹn gỡ: {planned}', { planned: plannedInWords(unpublishAt, now) })
  const byline = article.penNames.join(', ') || article.createdByName
  return {
    id,
    version,
    headline,
    status,
    facts: [
      ...(article.language === 'en' ? [say('Tiếng Anh')] : []),
      article.sectionName ?? say('Chưa chọn chuyên mục'),
      ...(byline ? [byline] : []),
    ],
    plan: publishAt ? say('Hẹn đăng: {planned}', { planned: plannedInWords(publishAt, now) }) : end,
    time:
      order === 'published' && article.publishedAt
        ? publishedAt(article.publishedAt)
        : changedAt(article.updatedAt, now),
    viewCount: article.publishedAt ? article.viewCount : null,
    path,
  }
}
