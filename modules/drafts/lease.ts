import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { db, type Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { editLeases } from '@/db/schema/writing'
import { accept, type Result, refuse } from '@/lib/result'
import { mayEdit, mayWrite, mayWriteStandingPages } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { RowId } from '@/modules/articles/article-input'
import { findForEditing } from '@/modules/articles/editable'
import { recordAudit } from '@/modules/audit/record'
import { readNewsroom } from '@/modules/settings/newsroom'
import { SessionId } from './draft-input'
import { versionOfPage } from './subject'

export const LEASE_SECONDS = 60

/** Somebody is writing on it. `isOwn`: the same person in another window or on another machine. */
export type Held = { kind: 'held'; byName: string; isOwn: boolean; since: Date }

export type LeaseRefusal = 'forbidden' | 'not-found' | Held

/** What is held: an article, or a standing page. */
const HELD = { articleId: RowId.nullable().default(null), pageId: RowId.nullable().default(null) }
type Thing = { articleId: number | null; pageId: number | null }
const isOneThing = ({ articleId, pageId }: Thing) => (articleId === null) !== (pageId === null)

const Target = z
  .object({
    ...HELD,
    session: SessionId,
    isTakeOver: z.boolean().default(false),
    isLook: z.boolean().default(false),
  })
  .refine(isOneThing)
const Holder = z.object({ ...HELD, session: SessionId }).refine(isOneThing)

const column = ({ pageId }: Thing) => (pageId === null ? editLeases.articleId : editLeases.pageId)
const isOf = (thing: Thing) => eq(column(thing), thing.articleId ?? thing.pageId ?? 0)

/**
 * Takes an article or a standing page for writing, or goes on holding it: for sixty seconds from now. Input `{ articleId?,
 * pageId?, session, isTakeOver?, isLook? }`; a look takes nothing. Answers with the version it has, so that a writer learns of a save they have not seen.
 * A lease keeps people from writing at cross purposes; what keeps their words is the version of each save.
 */
export async function takeLease(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<{ version: number }, LeaseRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Target.safeParse(input)
  if (!target.success) return refuse('not-found')
  const { articleId, pageId, isTakeOver, isLook } = target.data
  return db.transaction(async (tx) => {
    const present = await presentVersion(tx, viewer, target.data)
    if (!present.ok) return present
    const before = isTakeOver && !isLook ? await holderOf(tx, target.data) : null
    const isTaken = !isLook && (await tryLease(tx, viewer, target.data))
    if (!isTaken) {
      const holder = await holderOf(tx, target.data)
      if (holder)
        return refuse({ kind: 'held', byName: holder.name, isOwn: holder.userId === viewer.id, since: holder.since })
    }
    if (before && before.userId !== viewer.id) {
      await recordAudit(tx, {
        actorId: accountIdOf(viewer),
        verb: 'take-over',
        object: pageId === null ? `article:${articleId}` : `page:${pageId}`,
        details: { from: before.userId },
      })
    }
    return accept({ version: present.value })
  })
}

/** The version of what is to be held, for those who may change it. */
async function presentVersion(
  tx: Tx,
  viewer: Viewer,
  { articleId, pageId }: Thing,
): Promise<Result<number, 'forbidden' | 'not-found'>> {
  if (pageId !== null) {
    if (!mayWriteStandingPages(viewer)) return refuse('forbidden')
    const version = await versionOfPage(tx, pageId)
    return version === null ? refuse('not-found') : accept(version)
  }
  const article = articleId === null ? null : await findForEditing(tx, articleId)
  if (!article) return refuse('not-found')
  return mayEdit(viewer, article, await readNewsroom(tx)) ? accept(article.version) : refuse('forbidden')
}

const isFree = sql`(${editLeases.leftAt} is not null or ${editLeases.expiresAt} < now())`

async function tryLease(tx: Tx, viewer: Viewer, wanted: z.output<typeof Target>): Promise<boolean> {
  const { articleId, pageId, session, isTakeOver } = wanted
  const until = sql`now() + make_interval(secs => ${LEASE_SECONDS})`
  const rows = await tx
    .insert(editLeases)
    .values({ articleId, pageId, session, userId: viewer.id, startedAt: sql`now()`, expiresAt: until })
    .onConflictDoUpdate({
      target: column(wanted),
      set: {
        session,
        userId: viewer.id,
        startedAt: sql`case when ${editLeases.session} = excluded.session then ${editLeases.startedAt} else now() end`,
        expiresAt: until,
        leftAt: null,
      },
      setWhere: sql`case when ${editLeases.session} = excluded.session then ${editLeases.leftAt} is null
        else ${isTakeOver} or ${isFree} end`,
    })
    .returning({ session: editLeases.session })
  return rows.length > 0
}

async function holderOf(tx: Tx, thing: Thing) {
  const [row] = await tx
    .select({ userId: editLeases.userId, name: users.name, since: editLeases.startedAt })
    .from(editLeases)
    .innerJoin(users, eq(users.id, editLeases.userId))
    .where(and(isOf(thing), sql`not ${isFree}`))
  return row ?? null
}

/**
 * Lets go of an article or a standing page, when it is left. Letting go of what somebody else holds changes nothing. The
 * page's last request to hold it may still be on its way: it is to find that its page was left.
 */
export async function releaseLease(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<null, 'forbidden' | 'not-found'>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = Holder.safeParse(input)
  if (!target.success) return refuse('not-found')
  const isOwn = and(isOf(target.data), eq(editLeases.session, target.data.session), eq(editLeases.userId, viewer.id))
  const left = { expiresAt: sql`now()`, leftAt: sql`now()` }
  await db.transaction(async (tx) => {
    const released = await tx.update(editLeases).set(left).where(isOwn).returning({ session: editLeases.session })
    if (released.length > 0 || !(await presentVersion(tx, viewer, target.data)).ok) return
    const { articleId, pageId, session } = target.data
    const stay = { session, userId: viewer.id, startedAt: sql`now()`, ...left }
    await tx
      .insert(editLeases)
      .values({ articleId, pageId, ...stay })
      // What this stay asked for may be granted between the two statements.
      .onConflictDoUpdate({ target: column(target.data), set: stay, setWhere: sql`(${isOwn} or ${isFree})` })
  })
  return accept(null)
}
