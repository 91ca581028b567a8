/** Which lines of the log are wanted; what is null is not asked. */
export type AuditFilter = {
  /** `system`: no account did it, a reader, the scheduler, a command. */
  actor: number | 'system' | null
  verb: string | null
  /** `article` of `article:12`. */
  kind: string | null
  /** `12` of `article:12`; only with a kind. */
  objectId: string | null
  from: Date | null
  /** The first instant no longer wanted. */
  before: Date | null
}

export const EVERYTHING: AuditFilter = { actor: null, verb: null, kind: null, objectId: null, from: null, before: null }
