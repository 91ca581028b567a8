import { cookies } from 'next/headers'
import { env } from '@/lib/env'
import { INTERFACE_LANGUAGE_COOKIE, type InterfaceLanguage } from '@/lib/interface-language'

const { name, path } = INTERFACE_LANGUAGE_COOKIE
const YEAR_SECONDS = 365 * 24 * 3_600

/** Keeps the language in this browser, for the pages in front of the newsroom and for a database that is away. */
export async function keepLanguage(language: InterfaceLanguage): Promise<void> {
  const jar = await cookies()
  const secure = env.siteUrl.startsWith('https:')
  jar.set(name, language, { path, httpOnly: true, sameSite: 'lax', secure, maxAge: YEAR_SECONDS })
}
