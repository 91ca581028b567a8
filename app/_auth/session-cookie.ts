import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '@/lib/env'
import { findViewerBySession } from '@/modules/accounts/sessions'
import { keepLanguage } from './language-cookie'
import { SESSION_COOKIE, SESSION_SECONDS_MAX } from './next-auth-options'

function secret(): string {
  if (env.authSecret === undefined) throw new Error('AUTH_SECRET chưa có: máy chủ phải tạo trước khi mở toà soạn')
  return env.authSecret
}

/**
 * Puts a session id into the browser's cookie, in next-auth's own form: its machinery reads it as one of its own. The
 * language of the account comes along.
 */
export async function keepSession(sessionId: string): Promise<void> {
  const value = await encode({ token: { sessionId }, secret: secret(), maxAge: SESSION_SECONDS_MAX })
  const jar = await cookies()
  jar.set(SESSION_COOKIE.name, value, { ...SESSION_COOKIE.options, maxAge: SESSION_SECONDS_MAX })
  const viewer = await findViewerBySession(sessionId)
  if (viewer?.language) await keepLanguage(viewer.language)
}

/** The session id of the browser's cookie; null without one, or when it is forged, torn or expired. */
export async function sentSession(): Promise<string | null> {
  const value = (await cookies()).get(SESSION_COOKIE.name)?.value
  if (!value) return null
  // Decryption throws for every way a cookie can be wrong; all of them mean: nobody is signed in.
  const token = await decode({ token: value, secret: secret() }).catch(() => null)
  const sessionId = token?.['sessionId']
  return typeof sessionId === 'string' ? sessionId : null
}

export async function forgetSession(): Promise<void> {
  const jar = await cookies()
  jar.set(SESSION_COOKIE.name, '', { ...SESSION_COOKIE.options, maxAge: 0 })
}
