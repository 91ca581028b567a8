import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { pushKey } from '@/db/schema/push'
import { type SigningPair, signingPair } from '@/modules/privacy/signing-pair'

/** The pair the site proves itself with to push services (VAPID, RFC 8292); only who sends has the keyring for it. */
export const applicationKeys = (): SigningPair => signingPair('web-push')

/** The half of it that browsers subscribe with; null until a worker has written it. */
export async function readPublicKey(tx: Tx): Promise<string | null> {
  const [row] = await tx.select({ publicKey: pushKey.publicKey }).from(pushKey)
  return row?.publicKey ?? null
}

/**
 * Writes which half browsers are to be given, so that every process of a database gives the same one. Another one means
 * another keyring: what was subscribed with the former half gets nothing any more, and that must not go unnoticed.
 */
export async function announcePublicKey(tx: Tx): Promise<void> {
  const { publicKey } = applicationKeys()
  const [written] = await tx.insert(pushKey).values({ publicKey }).onConflictDoNothing().returning()
  if (written || (await readPublicKey(tx)) === publicKey) return
  console.error(
    'Thông báo đẩy: bộ khoá đã đổi; máy đã đăng ký với khoá cũ sẽ không nhận được nữa. Xem docs/operations.md.',
  )
  await tx.update(pushKey).set({ publicKey }).where(eq(pushKey.id, 1))
}
