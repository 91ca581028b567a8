import { BLANK_OUTBOX, type OutboxFigures } from '@/lib/outbox-figures'
import { processFigures } from '@/lib/process-figures'

/** How this process tells readers' browsers. `waitingCount`: messages under way, and single ones to be tried again. */
export type PushStatus = OutboxFigures

export const { read: pushStatus, note: notePushes } = processFigures('push', BLANK_OUTBOX)
