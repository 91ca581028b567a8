import { redirect } from 'next/navigation'
import { cache } from 'react'
import { speak } from '@/lib/interface-language'
import { findViewerBySession } from '@/modules/accounts/sessions'
import type { Viewer } from '@/modules/accounts/viewer'
import { requestedPath } from './request-line'
import { signInPath } from './return-path'
import { sentSession } from './session-cookie'

/** Who is asking, as the database knows them now; null for nobody. One look-up a request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await sentSession()
  const viewer = sessionId === null ? null : await findViewerBySession(sessionId)
  if (viewer?.language) speak(viewer.language)
  return viewer
})

/** The viewer of a newsroom page; nobody goes to the sign-in page and comes back. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? redirect(signInPath(await requestedPath()))
}
