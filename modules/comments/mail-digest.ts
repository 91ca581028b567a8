import { and, eq, inArray, isNull, min, sql } from 'drizzle-orm'
import type { Db, Tx } from '@/db/client'
import { userSections, users } from '@/db/schema/accounts'
import { commentDigests, comments } from '@/db/schema/comments'
import { notificationSettings } from '@/db/schema/newsroom'
import { env } from '@/lib/env'
import { inLanguage } from '@/lib/in-language'
import { calendarDayOf, dayKey, instantOf } from '@/lib/time'
import type { Language } from '@/lib/words/language'
import { queueMail } from '@/modules/mail/queue'
import { NOTIFICATIONS_PATH } from '@/modules/notifications/tell'
import { type DigestCounts, digestMail } from './digest-words'
import { countQueues } from './queue-counts'

/** Of Hà Nội: when the newsroom comes in. */
const FROM_HOUR = 7
const LIFE_MILLISECONDS = 12 * 3_600_000

/**
 * Tells everybody who judges comments what waits for them, once a day from seven in the morning, as soon as something
 * waits. Of several instances that look at once one wins the day. Nobody is told who wrote what: only how many wait, for how
 * long, and where. Who wants no letters gets none. Answers how many were told.
 */
export async function mailDigest(database: Db, now = new Date()): Promise<number> {
  const { year, month, day } = calendarDayOf(now)
  const opensAt = instantOf(year, month, day, FROM_HOUR)
  if (opensAt === null || now < opensAt) return 0
  return database.transaction(async (tx) => {
    const [sent] = await tx
      .select()
      .from(commentDigests)
      .where(eq(commentDigests.day, dayKey(now)))
    if (sent) return 0
    const people = await listModerators(tx)
    const told = []
    for (const person of people) {
      const counts = await waitingFor(tx, person.sectionIds)
      if (Object.values(counts).some((count) => count > 0)) told.push({ person, counts })
    }
    if (told.length === 0) return 0
    const won = await tx
      .insert(commentDigests)
      .values({ day: dayKey(now) })
      .onConflictDoNothing()
      .returning()
    if (won.length === 0) return 0
    const oldestAt = await oldestWaiting(tx)
    const expiresAt = new Date(now.getTime() + LIFE_MILLISECONDS)
    const address = { desk: `${env.siteUrl}/toa-soan/binh-luan`, settings: env.siteUrl + NOTIFICATIONS_PATH }
    for (const { person, counts } of told) {
      // Whose sections are some cannot tell from the oldest of all.
      const since = person.sectionIds === null ? oldestAt : null
      const write = () => digestMail(person.name, counts, since, now, address)
      await queueMail(tx, { to: person.email, ...inLanguage(person.language ?? 'vi', write), expiresAt })
    }
    return told.length
  })
}

type Moderator = { name: string; email: string; language: Language | null; sectionIds: number[] | null }

/** Those who judge comments and want letters; `sectionIds` null: in all sections. */
async function listModerators(tx: Tx): Promise<Moderator[]> {
  const people = await tx
    .select({ id: users.id, name: users.name, email: users.email, language: users.language, role: users.role })
    .from(users)
    .leftJoin(notificationSettings, eq(notificationSettings.userId, users.id))
    .where(
      and(
        inArray(users.role, ['moderator', 'editor', 'chief']),
        isNull(users.disabledAt),
        sql`coalesce(${notificationSettings.isByMail}, true)`,
      ),
    )
    .orderBy(users.id)
  const editors = people.filter(({ role }) => role === 'editor').map(({ id }) => id)
  const rows =
    editors.length === 0 ? [] : await tx.select().from(userSections).where(inArray(userSections.userId, editors))
  return people.map(({ id, name, email, language, role }) => ({
    name,
    email,
    language,
    sectionIds: role === 'editor' ? rows.filter(({ userId }) => userId === id).map(({ sectionId }) => sectionId) : null,
  }))
}

async function waitingFor(tx: Tx, sectionIds: number[] | null): Promise<DigestCounts> {
  if (sectionIds?.length === 0) return { waiting: 0, held: 0, reported: 0, appealed: 0 }
  const { waiting, held, reported, appealed } = await countQueues(tx, { articleId: null, sectionIds })
  return { waiting: waiting ?? 0, held: held ?? 0, reported: reported ?? 0, appealed: appealed ?? 0 }
}

async function oldestWaiting(tx: Tx): Promise<Date | null> {
  const [row] = await tx
    .select({ at: min(comments.createdAt) })
    .from(comments)
    .where(eq(comments.status, 'pending'))
  return row?.at ?? null
}
