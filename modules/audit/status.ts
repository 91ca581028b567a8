import { processFigures } from '@/lib/process-figures'

/** How the log of this installation stood when this process last looked. */
export type AuditStatus = {
  /** False as soon as a row did not fit; true again only when everything was read and fits. */
  isWhole: boolean
  firstBadId: number | null
  checkedAt: Date | null
}

const BLANK: AuditStatus = { isWhole: true, firstBadId: null, checkedAt: null }

export const { read: auditStatus, note: noteAudit } = processFigures('audit', BLANK)
