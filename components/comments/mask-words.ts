import { readerWords } from '@/components/words/reader'
import type { Language } from '@/lib/words/language'
import { MASK } from '@/modules/comments/mask-text'

/** What a comment says, with the mark of what was covered in it in the language of the page. */
export const maskWordsIn = (language: Language, text: string): string =>
  text.replaceAll(MASK, readerWords(language).comments.thread.mask)
