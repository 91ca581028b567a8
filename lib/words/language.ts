/** The languages people are spoken to in. Vietnamese is the paper's own: what it says, the other says too. */
export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** As `Intl` names them; English as it is written in this part of the world. */
export const LOCALES: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' }

/**
 * The words of a part of the product in both languages: `{ vi, en }`. The Vietnamese catalogue is the type, so that a
 * sentence without its English does not compile. Sentences with something in them are functions.
 */
export type Catalogue<Words> = Record<Language, Words>

/** Letters that English words do not have. */
const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i

/** `vi` for Vietnamese words that stand on an English page: whoever reads it aloud must change their voice for them. */
export const foreignWordsIn = (language: Language, text: string): 'vi' | undefined =>
  language === 'en' && VIETNAMESE_LETTER.test(text) ? 'vi' : undefined

/** More of a text's words than this are Vietnamese, or it is an English one with names in it. */
const VIETNAMESE_SHARE = 0.25

/** The same for what somebody wrote: an English comment on an English page may name Hà Đông. */
export function foreignTextIn(language: Language, text: string): 'vi' | undefined {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  const foreign = words.filter((word) => foreignWordsIn(language, word.normalize('NFC')))
  return foreign.length > words.length * VIETNAMESE_SHARE ? 'vi' : undefined
}

const PLURALS = new Intl.PluralRules(LOCALES.en)

/** `1,204`, `1.204`: a number as the language writes it. */
export const numberIn = (language: Language, value: number): string => value.toLocaleString(LOCALES[language])

/** `1 comment`, `2 comments`. Vietnamese words have one form: there the number stands before the word, and that is all. */
export function countedInEnglish(count: number, one: string, other: string): string {
  return `${numberIn('en', count)} ${PLURALS.select(count) === 'one' ? one : other}`
}
