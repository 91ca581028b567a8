import { foreignWordsIn, LANGUAGES, type Language, numberIn } from './words/language'

/** What the newsroom's own words are said in. Readers' pages have a language of their own, by their address. */
export type InterfaceLanguage = Language

/** What somebody without an account of ours, or not signed in yet, has chosen. Only the newsroom's addresses are sent it. */
export const INTERFACE_LANGUAGE_COOKIE = { name: 'ngon-ngu', path: '/toa-soan' } as const

/** Held for as long as one request is answered; see `in-language.ts`. */
export type LanguageSlot = { language: InterfaceLanguage }
export const LANGUAGE_SLOTS = Symbol.for('trang-nhat.interface-language')

export const isInterfaceLanguage = (value: unknown): value is InterfaceLanguage =>
  LANGUAGES.some((language) => language === value)

function slot(): LanguageSlot | undefined {
  const shared = globalThis as { [key: symbol]: { getStore(): LanguageSlot | undefined } | undefined }
  return shared[LANGUAGE_SLOTS]?.getStore()
}

/**
 * What is being spoken: in a browser what the document says of itself, on the server what was set for this request.
 * Vietnamese wherever nobody chose: on every page of readers, at the command line, in `next dev`.
 */
export function interfaceLanguage(): InterfaceLanguage {
  if (typeof document !== 'undefined') return document.documentElement.lang === 'en' ? 'en' : 'vi'
  return slot()?.language ?? 'vi'
}

/** `1.234` in Vietnamese, `1,234` in English. */
export const inDigits = (value: number): string => numberIn(interfaceLanguage(), value)

/** `lang` of a headline or a name as people typed it, where the newsroom's page speaks another language around it. */
export const typedLanguage = (typed: string): 'vi' | undefined => foreignWordsIn(interfaceLanguage(), typed)

/** A date that stands inside a sentence: Vietnamese writes its weekday small there, English never does. */
export const midSentence = (date: string): string =>
  interfaceLanguage() === 'vi' ? date.toLocaleLowerCase('vi') : date

/** From here to the end of this request. */
export function speak(language: InterfaceLanguage): void {
  const current = slot()
  if (current) current.language = language
}
