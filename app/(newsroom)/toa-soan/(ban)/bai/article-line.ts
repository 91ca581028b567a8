import { ageInWords } from '@/components/newsroom/ages'
import type { ArticleLine } from '@/components/newsroom/article-lines'
import { plannedInWords } from '@/components/newsroom/countdown'
import { isoWithZone, portalDateTime } from '@/lib/time'
import type { DeskArticle } from '@/modules/articles/desk-queries'

/** A row of the desk in the words its view draws. */
export function articleLine(article: DeskArticle, now: Date): ArticleLine {
  const { id, headline, status, sectionName, createdByName, updatedAt, path, publishAt, unpublishAt } = article
  const end = unpublishAt && `Hẹn gỡ: ${plannedInWords(unpublishAt, now)}`
  const plan = publishAt ? `Hẹn đăng: ${plannedInWords(publishAt, now)}` : end
  const changedAt = { iso: isoWithZone(updatedAt), words: portalDateTime(updatedAt), age: ageInWords(updatedAt, now) }
  return { id, headline, status, sectionName, writerName: createdByName, plan, changedAt, path }
}
