import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { users } from '@/db/schema/accounts'
import { inLanguage } from '@/lib/in-language'

/** Writes to an account in its own language, whoever did what it is told of. */
export async function inLanguageOf<Letter>(tx: Tx, userId: number, write: () => Letter): Promise<Letter> {
  const [account] = await tx.select({ language: users.language }).from(users).where(eq(users.id, userId))
  return inLanguage(account?.language ?? 'vi', write)
}
