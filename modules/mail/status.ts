import { BLANK_OUTBOX, type OutboxFigures } from '@/lib/outbox-figures'
import { processFigures } from '@/lib/process-figures'

/** How the mail of this process is doing. */
export type MailStatus = OutboxFigures

export const { read: mailStatus, note: noteMail } = processFigures('mail', BLANK_OUTBOX)

export function countMail(what: 'sentCount' | 'failureCount' | 'abandonedCount'): void {
  noteMail({ [what]: mailStatus()[what] + 1 })
}
