import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles, articleTags } from '@/db/schema/articles'
import { digestSubscriptions } from '@/db/schema/digests'
import { outboxMails } from '@/db/schema/mail'
import { sections, tags } from '@/db/schema/shelves'
import { storylineArticles, storylines } from '@/db/schema/storylines'
import type { Language } from '@/lib/words/language'
import { keyring } from '@/modules/privacy/keyring'
import { mailAddressIndex, sealMailAddress } from '@/modules/privacy/mail-address'
import type { DigestChoice, DigestRhythm } from './choice'
import { lastMorning, toldUntilOf } from './clock'
import { linkToken, newLinkId } from './link-token'
import { writeChoice } from './stored-choices'

function idOf([row]: { id: number }[]): number {
  if (!row) throw new Error('dòng vừa ghi không còn')
  return row.id
}

/** Two sections, a tag and a storyline, with the numbers 1 and 2, 1, 1; nobody reads by mail. */
export async function anEmptyHouse(): Promise<void> {
  await db.execute(sql`truncate articles, sections, tags, storylines, digest_subscriptions, digest_requests, digest_days,
    outbox_mails, rate_windows, settings restart identity cascade`)
  await db.insert(sections).values([
    { slug: 'thoi-su', name: 'Thời sự', position: 1 },
    { slug: 'giao-duc', name: 'Giáo dục', position: 2 },
  ])
  await db.insert(tags).values({ slug: 'cho-que', name: 'Chợ quê' })
  await db.insert(storylines).values({ slug: 'cau-moi', title: 'Cây cầu mới' })
}

type Given = {
  at: string
  sectionId?: number
  tagId?: number
  storylineId?: number
  status?: 'published' | 'withdrawn'
  language?: Language
}

/** An article readers have, or had. */
export async function aNewsItem(
  headline: string,
  { at, sectionId = 1, tagId, storylineId, status = 'published', language = 'vi' }: Given,
) {
  const publishedAt = new Date(at)
  const id = idOf(await db.insert(articles).values({ headline, sectionId, status, publishedAt, language }).returning())
  const shown = status === 'published' && language === 'vi' ? publishedAt : null
  if (tagId) await db.insert(articleTags).values({ articleId: id, tagId, publishedAt: shown })
  if (storylineId) await db.insert(storylineArticles).values({ articleId: id, storylineId, publishedAt: shown })
  return id
}

type Reader = {
  language?: Language
  address?: string
  rhythm?: DigestRhythm
  choice?: Partial<DigestChoice>
  /** The last morning they were told of. */
  since?: string
}

/** A confirmed reader whose next mail is due. */
export async function aReader({
  address,
  language = 'vi',
  rhythm = 'daily',
  choice,
  since = '2037-11-25T07:00:00+07:00',
}: Reader = {}) {
  const email = address ?? `${randomUUID()}@example.vn`
  const morning = lastMorning(rhythm, new Date(since))
  const linkId = newLinkId()
  const rows = await db
    .insert(digestSubscriptions)
    .values({
      linkId,
      addressSealed: sealMailAddress(email, keyring()),
      addressIndex: mailAddressIndex(email, keyring()),
      language,
      rhythm,
      nextIssueAt: new Date(morning.getTime() + 86_400_000 * (rhythm === 'daily' ? 1 : 7)),
      toldUntil: toldUntilOf(morning),
    })
    .returning()
  const id = idOf(rows)
  await writeChoice(db, id, { sectionIds: [1], tagIds: [], storylineIds: [], ...choice })
  return { id, email, token: linkToken(linkId) }
}

export const readerNow = async (id: number) =>
  (await db.select().from(digestSubscriptions).where(eq(digestSubscriptions.id, id)))[0]

export const queuedMails = () => db.select().from(outboxMails).orderBy(outboxMails.id)
