import type { IncomingMessage } from 'node:http'
import { INTERFACE_LANGUAGE_COOKIE, type InterfaceLanguage, isInterfaceLanguage } from '@/lib/interface-language'

/** The language a request asks the newsroom to speak; the account of whoever is signed in has the last word. */
export function askedLanguage({ headers }: Pick<IncomingMessage, 'headers'>): InterfaceLanguage {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  const asked = pairs.find(([name]) => name === INTERFACE_LANGUAGE_COOKIE.name)?.[1]
  return isInterfaceLanguage(asked) ? asked : 'vi'
}
