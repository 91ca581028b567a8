import { inArray } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { compareVietnamese } from '@/lib/vi/collate'
import type { Role } from './viewer'

const WRITERS_MAX = 500
const WRITING_ROLES: Role[] = ['contributor', 'reporter', 'editor', 'chief']

/** Everybody who may have written an article, also those whose account is closed, in Vietnamese order. */
export async function listWriters(tx: Tx): Promise<{ id: number; name: string }[]> {
  const rows = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.role, WRITING_ROLES))
    .limit(WRITERS_MAX)
  return rows.sort((left, right) => compareVietnamese(left.name, right.name))
}
