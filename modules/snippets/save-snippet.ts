import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { ADVISORY_LOCK } from '@/db/advisory-locks'
import { db, type Tx } from '@/db/client'
import { snippets } from '@/db/schema/snippets'
import { accept, type Result, refuse } from '@/lib/result'
import { mayChangeSnippet, mayWrite } from '@/modules/accounts/permissions'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'
import { OWN_SNIPPETS_MAX, SHARED_SNIPPETS_MAX } from './limits'
import { readSnippet, type SnippetProblems, SnippetTarget } from './snippet-input'

export type SaveSnippetRefusal =
  | 'forbidden'
  | 'not-found'
  /** Somebody saved after the version this one started from. */
  | 'edited-meanwhile'
  | { kind: 'invalid'; problems: SnippetProblems }

export type SavedSnippet = { id: number; version: number; name: string; isShared: boolean }

type Row = typeof snippets.$inferSelect

/**
 * Keeps blocks under a name: a new snippet without `id`, or over the version somebody has read. Input
 * `{ id?, version?, name, body, isShared? }`. Names are told apart among one's own, and among those of the newsroom.
 */
export async function saveSnippet(
  viewer: Viewer | null,
  input: unknown,
): Promise<Result<SavedSnippet, SaveSnippetRefusal>> {
  if (!mayWrite(viewer)) return refuse('forbidden')
  const target = hasId(input) ? SnippetTarget.safeParse(input) : null
  if (target && !target.success) return refuse('not-found')
  const read = readSnippet(input)
  if ('problems' in read) return refuse({ kind: 'invalid', problems: read.problems })
  const { isShared, ...words } = read.snippet
  const after = { ...words, ownerId: isShared ? null : viewer.id, updatedBy: accountIdOf(viewer) }
  return db.transaction(async (tx): Promise<Result<SavedSnippet, SaveSnippetRefusal>> => {
    await tx.execute(sql`select pg_advisory_xact_lock(${ADVISORY_LOCK.snippets})`)
    const before = target ? await findSnippet(tx, target.data.id) : null
    if (target && !before) return refuse('not-found')
    // Of another's own snippets nobody learns that they exist.
    if (before && !mayChangeSnippet(viewer, before)) return refuse(before.ownerId === null ? 'forbidden' : 'not-found')
    if (!mayChangeSnippet(viewer, after)) return refuse('forbidden')
    if (before && before.version !== target?.data.version) return refuse('edited-meanwhile')
    const problem = await nameProblem(tx, after, before)
    if (problem) return refuse({ kind: 'invalid', problems: { name: problem } })
    const saved = before ? await change(tx, before, after) : await create(tx, after)
    await recordAudit(tx, {
      actorId: accountIdOf(viewer),
      verb: 'save-snippet',
      object: `snippet:${saved.id}`,
      details: { name: after.name, isShared, ...(before && { before: before.name }) },
    })
    return accept({ id: saved.id, version: saved.version, name: after.name, isShared })
  })
}

const hasId = (input: unknown) =>
  typeof input === 'object' && input !== null && 'id' in input && input.id !== undefined && input.id !== ''

async function findSnippet(tx: Tx, id: number): Promise<Row | null> {
  return (await tx.select().from(snippets).where(eq(snippets.id, id)))[0] ?? null
}

type Written = Pick<Row, 'name' | 'body' | 'ownerId' | 'updatedBy'>

async function nameProblem(tx: Tx, after: Written, before: Row | null): Promise<'taken' | 'too-many' | null> {
  const isOfOwner = after.ownerId === null ? isNull(snippets.ownerId) : eq(snippets.ownerId, after.ownerId)
  const isOther = before ? ne(snippets.id, before.id) : undefined
  if ((await tx.$count(snippets, and(isOfOwner, isOther, eq(snippets.name, after.name)))) > 0) return 'taken'
  const countMax = after.ownerId === null ? SHARED_SNIPPETS_MAX : OWN_SNIPPETS_MAX
  return (await tx.$count(snippets, and(isOfOwner, isOther))) >= countMax ? 'too-many' : null
}

async function create(tx: Tx, values: Written) {
  const [row] = await tx.insert(snippets).values(values).returning({ id: snippets.id, version: snippets.version })
  if (!row) throw new Error('snippets: không có dòng vừa ghi')
  return row
}

async function change(tx: Tx, { id, version }: Row, values: Written) {
  const next = version + 1
  await tx
    .update(snippets)
    .set({ ...values, version: next, updatedAt: sql`now()` })
    .where(eq(snippets.id, id))
  return { id, version: next }
}
