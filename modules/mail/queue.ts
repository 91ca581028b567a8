import type { Tx } from '@/db/client'
import { outboxMails } from '@/db/schema/mail'

export type Mail = {
  /** One address, as an account holds it. */
  to: string
  subject: string
  /** Plain text; lines as they are to be read. */
  text: string
  /** After this the mail says nothing true any more: a link has run out. Without it the mail is tried for three days. */
  expiresAt?: Date
}

/**
 * Puts a mail on its way, in the transaction of the deed it tells of: a deed that is rolled back sends nothing, one
 * that is committed is told of at least once, also when the mail server is away or the process dies meanwhile.
 */
export async function queueMail(tx: Tx, { to, subject, text, expiresAt }: Mail): Promise<void> {
  // A subject is one line of a header, whatever headline was put into it.
  const line = subject.replace(/\s+/g, ' ').trim()
  await tx.insert(outboxMails).values({ to, subject: line, text, expiresAt: expiresAt ?? null })
}
