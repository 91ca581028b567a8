import type { ReactNode } from 'react'
import { getViewer, requireViewer } from '@/app/_auth/viewer'
import { unlessDatabaseDown } from '@/app/_shared/database-down'
import { DatabaseAway } from '@/components/newsroom/database-away'
import { NotAllowed, NotHere } from '@/components/newsroom/refused-page'
import type { Viewer } from '@/modules/accounts/viewer'
import { answerStatus } from '../door'
import { noteRefusal } from '../note-refusal'

/**
 * What a page answers instead of itself. Next's own `forbidden()` and `notFound()` leave the words to the browser's
 * script; here they are in the document, under a true status.
 */
export const PAGE_REFUSALS = { forbidden: { status: 403 }, notFound: { status: 404 } } as const
export type PageRefusal = (typeof PAGE_REFUSALS)[keyof typeof PAGE_REFUSALS]

export async function refusedPage(refusal: PageRefusal): Promise<ReactNode> {
  answerStatus(refusal.status)
  if (refusal.status === 404) return <NotHere />
  const viewer = await unlessDatabaseDown(getViewer, null)
  if (viewer) await noteRefusal(viewer)
  return <NotAllowed />
}

export const isPageRefusal = (drawn: unknown): drawn is PageRefusal =>
  drawn === PAGE_REFUSALS.forbidden || drawn === PAGE_REFUSALS.notFound

/** A page of the desk: for those who may, from tables that answer; 503 with a sentence while they do not. */
export async function deskPage(
  may: (viewer: Viewer) => boolean,
  draw: (viewer: Viewer) => Promise<ReactNode | PageRefusal>,
): Promise<ReactNode> {
  const page = await unlessDatabaseDown(async () => {
    const viewer = await requireViewer()
    return { drawn: may(viewer) ? await draw(viewer) : PAGE_REFUSALS.forbidden }
  }, null)
  if (page) return isPageRefusal(page.drawn) ? refusedPage(page.drawn) : page.drawn
  answerStatus(503)
  return <DatabaseAway />
}
