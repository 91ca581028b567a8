import { redirect } from 'next/navigation'
import { isProvenLately } from '@/modules/accounts/step-up'
import { requestedPath } from './request-line'
import { sentSession } from './session-cookie'

/** Whether this browser has given a password or a code in the last ten minutes. */
export async function isSteppedUp(): Promise<boolean> {
  const sessionId = await sentSession()
  return sessionId !== null && isProvenLately(sessionId)
}

/** The page that asks for it and leads on to `path`. */
export const stepUpPath = (path: string) => `/toa-soan/xac-nhan?ve=${encodeURIComponent(path)}`

/** For pages of grave deeds: whoever left the desk open an hour ago shows first who they are, then comes back. */
export async function requireStepUp(): Promise<void> {
  if (!(await isSteppedUp())) redirect(stepUpPath(await requestedPath()))
}
