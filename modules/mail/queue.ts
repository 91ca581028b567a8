import type { Tx } from '@/db/client'
import { outboxMails } from '@/db/schema/mail'

export type Mail = {
  /** One address, as an account holds it, or as `sealMailAddress` sealed it. */
  to: string
  isSealed?: boolean
  subject: string
  /** Plain text; lines as they are to be read. */
  text: string
  /** After this the mail says nothing true any more: a link has run out. Without it the mail is tried for three days. */
  expiresAt?: Date
  /** The same words as a page. */
  html?: string
  headers?: Record<string, string>
  /** One of many alike: sent when nothing else waits, and only so many a minute. */
  isBulk?: boolean
  /** Its row stays until whoever queued it has seen how it ended. */
  reference?: string
}

/**
 * Puts a mail on its way, in the transaction of the deed it tells of: a deed that is rolled back sends nothing, one
 * that is committed is told of at least once, also when the mail server is away or the process dies meanwhile.
 */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  const { subject, expiresAt = null, html = '', headers = null, ...rest } = mail
  // A subject is one line of a header, whatever headline was put into it.
  const line = subject.replace(/\s+/g, ' ').trim()
  await tx.insert(outboxMails).values({ ...rest, subject: line, html, headers, expiresAt })
}
