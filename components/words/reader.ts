import type { Catalogue, Language } from '@/lib/words/language'
import { READER_EN } from './reader-en'
import { READER_VI, type ReaderWords } from './reader-vi'

const READER_WORDS: Catalogue<ReaderWords> = { vi: READER_VI, en: READER_EN }

/** What readers' pages say around the texts, in one language. */
export const readerWords = (language: Language): ReaderWords => READER_WORDS[language]
