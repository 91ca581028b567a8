import type { Db } from '@/db/client'
import { readAnchors } from './anchors'
import { noteAudit } from './status'
import { type AuditVerdict, verifyAudit } from './verify'
import { watchAudit } from './watch'

/** Everything is read again once a day, first when the start is over. */
const WHOLE_MILLISECONDS = 24 * 3_600_000
const FIRST_WHOLE_MILLISECONDS = 10 * 60_000
/** Between two thousand rows, so that whatever shares the thread has its turn. */
const BREATH_MILLISECONDS = 20

/**
 * One round of watching the log, to be done about once a minute: keeps places outside the database, reads everything
 * once a day, and tells in `auditStatus` and on the console when something no longer fits.
 */
export function auditWatcher(): (database: Db) => Promise<void> {
  let wholeAt = Date.now() + FIRST_WHOLE_MILLISECONDS
  return async (database) => {
    try {
      const verdict = await watchAudit(database)
      if (verdict) tell(verdict, false)
      if (Date.now() < wholeAt) return
      wholeAt = Date.now() + WHOLE_MILLISECONDS
      const onRows = () => new Promise<void>((done) => setTimeout(done, BREATH_MILLISECONDS))
      tell(await verifyAudit(database, { anchors: await readAnchors(), onRows }), true)
    } catch (cause) {
      // A database that is away is asked again; a file of kept places that cannot be read has to be heard of.
      if (cause instanceof SyntaxError) noteAudit({ isWhole: false, checkedAt: new Date() })
      throw cause
    }
  }
}

function tell({ fault, firstBadId }: AuditVerdict, isOfAll: boolean): void {
  if (fault !== null) {
    console.error(`Nhật ký không còn khớp từ dòng số ${firstBadId} (${fault}). Chạy: npm run cli -- audit verify`)
    noteAudit({ isWhole: false, firstBadId, checkedAt: new Date() })
  } else if (isOfAll) noteAudit({ isWhole: true, firstBadId: null, checkedAt: new Date() })
  else noteAudit({ checkedAt: new Date() })
}
