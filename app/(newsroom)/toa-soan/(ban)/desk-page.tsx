import type { ReactNode } from 'react'
import { requireViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { DatabaseAway } from '@/components/newsroom/database-away'
import type { Viewer } from '@/modules/accounts/viewer'
import { answerStatus } from '../door'

/** A page of the desk: for those who may, from tables that answer; 503 with a sentence while they do not. */
export async function deskPage(
  may: (viewer: Viewer) => boolean,
  draw: (viewer: Viewer) => Promise<ReactNode>,
): Promise<ReactNode> {
  const page = await unlessDatabaseDown(async () => ({ drawn: await draw(await requireViewer(may)) }), null)
  if (page) return page.drawn
  answerStatus(503)
  return <DatabaseAway />
}
