import type { PUSH_KINDS } from '@/db/schema/push'

export type PushKind = (typeof PUSH_KINDS)[number]

/** Notices a browser gets in a Hà Nội day before those of this kind are held back. What is urgent has room of its own. */
export const NOTICES_PER_DAY: Record<PushKind, number> = { section: 8, breaking: 16 }

const HOUR_SECONDS = 3_600
/** How long a message is news. A push service drops it then, and so do we. */
export const LIFE_SECONDS: Record<PushKind, number> = { section: 12 * HOUR_SECONDS, breaking: 4 * HOUR_SECONDS }

/** What one browser may follow; more sections than a site has. */
export const SECTIONS_MAX = 200
