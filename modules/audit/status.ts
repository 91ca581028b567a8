/** How the log of this installation stood when this process last looked. */
export type AuditStatus = {
  /** False as soon as a row did not fit; true again only when everything was read and fits. */
  isWhole: boolean
  firstBadId: number | null
  checkedAt: Date | null
}

// The worker and the page of metrics are in different bundles of one process.
const shared = globalThis as { [key: symbol]: unknown }
const KEY = Symbol.for('trang-nhat.audit')
shared[KEY] ??= { isWhole: true, firstBadId: null, checkedAt: null }
const current = shared[KEY] as AuditStatus

export const auditStatus = (): AuditStatus => ({ ...current })

export function noteAudit(change: Partial<AuditStatus>): void {
  Object.assign(current, change)
}
