import { BLANK_OUTBOX, type OutboxFigures } from '@/lib/outbox-figures'
import { processFigures } from '@/lib/process-figures'

/** How telling the outside of changes goes: addresses, and for `failureCount` the requests that carried them. */
export type PingStatus = OutboxFigures

export const { read: pingStatus, note: notePings } = processFigures('pings', BLANK_OUTBOX)
