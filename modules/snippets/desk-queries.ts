import { and, asc, eq, isNull, or } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { snippets } from '@/db/schema/snippets'
import type { Viewer } from '@/modules/accounts/viewer'
import type { Block } from '@/modules/articles/block-types'
import { storedBlocks } from '@/modules/articles/blocks'

export type Snippet = {
  id: number
  version: number
  name: string
  /** Null: it belongs to the newsroom. */
  ownerId: number | null
  blocks: Block[]
  updatedAt: Date
  updatedByName: string | null
}

const columns = {
  id: snippets.id,
  version: snippets.version,
  name: snippets.name,
  ownerId: snippets.ownerId,
  body: snippets.body,
  updatedAt: snippets.updatedAt,
  updatedByName: users.name,
}

const isFor = ({ id }: Viewer) => or(isNull(snippets.ownerId), eq(snippets.ownerId, id))

/** Somebody's own snippets and those of the newsroom, by name. */
export async function listSnippets(tx: Tx, viewer: Viewer): Promise<Snippet[]> {
  const rows = await tx
    .select(columns)
    .from(snippets)
    .leftJoin(users, eq(users.id, snippets.updatedBy))
    .where(isFor(viewer))
    .orderBy(asc(snippets.name), asc(snippets.id))
  return rows.map(({ body, ...row }) => ({ ...row, blocks: storedBlocks(body) }))
}

/** One of them; null when there is none of this number for this person. */
export async function findSnippet(tx: Tx, viewer: Viewer, id: number): Promise<Snippet | null> {
  const [row] = await tx
    .select(columns)
    .from(snippets)
    .leftJoin(users, eq(users.id, snippets.updatedBy))
    .where(and(eq(snippets.id, id), isFor(viewer)))
  if (!row) return null
  const { body, ...rest } = row
  return { ...rest, blocks: storedBlocks(body) }
}
