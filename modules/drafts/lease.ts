import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { editLeases } from '@/db/schema/writing'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { findForEditing } from '@/modules/articles/editable'
import { recordAudit } from '@/modules/audit/record'
import { readNewsroom } from '@/modules/settings/newsroom'
import { SessionId } from './draft-input'

export const LEASE_SECONDS = 60

/** Somebody is writing on the article. `isOwn`: the same person in another window or on another machine. */
export type Held = { kind: 'held'; byName: string; isOwn: boolean; since: Date }

export type LeaseRefusal = 'forbidden' | 'not-found' | Held

const Target = z.object({ articleId: RowId, session: SessionId, isTakeOver: z.boolean().default(false) })
const Holder = z.object({ articleId: RowId, session: SessionId })

/**
 * Takes an article for writing, or goes on holding it: for sixty seconds from now. Input `{ articleId, session,
 * isTakeOver? }`. Answers with the version the article has, so that a writer learns of a save they have not seen.
 * A lease keeps people from writing at cross purposes; what keeps their words is the version of each save.
 */
export async function takeLease(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ version: number }, LeaseRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { articleId, session, isTakeOver } = target.data
  return db.transaction(async (tx) => {
    const article = await findForEditing(tx, articleId)
    if (!article) return refuse('not-found')
    if (!mayEdit(viewer, article, await readNewsroom(tx))) return refuse('forbidden')
    const before = isTakeOver ? await holderOf(tx, articleId) : null
    const isTaken = await tryLease(tx, viewer, { articleId, session, isTakeOver })
    if (!isTaken) {
      const holder = await holderOf(tx, articleId)
      if (holder)
        return refuse({ kind: 'held', byName: holder.name, isOwn: holder.userId === viewer.id, since: holder.since })
    }
    if (before && before.userId !== viewer.id) {
      await recordAudit(tx, {
        actorId: accountIdOf(viewer),
        verb: 'take-over',
        object: `article:${articleId}`,
        details: { from: before.userId },
      })
    }
    return accept({ version: article.version })
  })
}

async function tryLease(tx: Tx, viewer: Viewer, wanted: z.output<typeof Target>): Promise<boolean> {
  const { articleId, session, isTakeOver } = wanted
  const until = sql`now() + make_interval(secs => ${LEASE_SECONDS})`
  const rows = await tx
    .insert(editLeases)
    .values({ articleId, session, userId: viewer.id, startedAt: sql`now()`, expiresAt: until })
    .onConflictDoUpdate({
      target: editLeases.articleId,
      set: {
        session,
        userId: viewer.id,
        startedAt: sql`case when ${editLeases.session} = excluded.session then ${editLeases.startedAt} else now() end`,
        expiresAt: until,
      },
      setWhere: sql`${isTakeOver} or ${editLeases.session} = excluded.session or ${editLeases.expiresAt} < now()`,
    })
    .returning({ articleId: editLeases.articleId })
  return rows.length > 0
}

async function holderOf(tx: Tx, articleId: number) {
  const [row] = await tx
    .select({ userId: editLeases.userId, name: users.name, since: editLeases.startedAt })
    .from(editLeases)
    .innerJoin(users, eq(users.id, editLeases.userId))
    .where(and(eq(editLeases.articleId, articleId), sql`${editLeases.expiresAt} >= now()`))
  return row ?? null
}

/** Lets go of an article, when its page is left. Letting go of what somebody else holds changes nothing. */
export async function releaseLease(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, 'forbidden' | 'not-found'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Holder.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { articleId, session } = target.data
  const isOwn = and(
    eq(editLeases.articleId, articleId),
    eq(editLeases.session, session),
    eq(editLeases.userId, viewer.id),
  )
  await db.delete(editLeases).where(isOwn)
  return accept(null)
}
