import { cache } from 'react'
import { requestedPath } from '@/app/_auth/request-line'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { db } from '@/db/client'
import { accountIdOf, type Viewer } from '@/modules/accounts/viewer'
import { recordAudit } from '@/modules/audit/record'

/**
 * Writes into the log, once a request, that a colleague asked for something they may not do. Strangers leave no line: anybody on the
 * internet could fill the log otherwise, and they never get as far as an object.
 */
export const noteRefusal = cache(async (viewer: Viewer): Promise<void> => {
  const [path = ''] = (await requestedPath()).split('?')
  const entry = { actorId: accountIdOf(viewer), verb: 'refuse', object: `door:${path}`, details: { role: viewer.role } }
  await unlessDatabaseDown(() => db.transaction((tx) => recordAudit(tx, entry)), null)
})
