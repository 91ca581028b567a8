import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import { findViewerBySession } from '@/modules/accounts/sessions'
import type { Viewer } from '@/modules/accounts/viewer'
import { requestedPath } from './request-line'
import { signInPath } from './return-path'
import { sentSession } from './session-cookie'

/** Who is asking, as the database knows them now; null for nobody. One look-up a request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await sentSession()
  return sessionId === null ? null : findViewerBySession(sessionId)
})

/** The viewer of a newsroom page. Nobody goes to the sign-in page and back; somebody who may not gets a 403. */
export async function requireViewer(may: (viewer: Viewer) => boolean): Promise<Viewer> {
  const viewer = await getViewer()
  if (viewer === null) redirect(signInPath(await requestedPath()))
  if (!may(viewer)) forbidden()
  return viewer
}
