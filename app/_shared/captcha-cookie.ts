import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { CAPTCHA_LIFE_MINUTES } from '@/modules/comments/captcha'

const NAME = 'ma-xac-nhan'
/** Several tabs keep working; an endless cookie does not. */
const TOKENS_MAX = 5
const SEPARATOR = '.'

/** The challenges this browser was shown, newest first. */
export async function shownCaptchas(): Promise<string[]> {
  const value = (await cookies()).get(NAME)?.value ?? ''
  return value.split(SEPARATOR).filter(Boolean).slice(0, TOKENS_MAX)
}

/** Remembers a challenge in front of those shown before. */
export async function rememberCaptcha(token: string): Promise<void> {
  const tokens = [token, ...(await shownCaptchas())].slice(0, TOKENS_MAX)
  const jar = await cookies()
  jar.set(NAME, tokens.join(SEPARATOR), {
    httpOnly: true,
    sameSite: 'lax',
    secure: env.siteUrl.startsWith('https:'),
    path: '/',
    maxAge: CAPTCHA_LIFE_MINUTES * 60,
  })
}
