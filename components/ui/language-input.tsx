import { LANGUAGE_FIELD } from '@/lib/words/form-language'
import type { Language } from '@/lib/words/language'

/** Tells whoever takes the form in which language to answer; Vietnamese need not be said. */
export const LanguageInput = ({ language }: { language: Language }) =>
  language === 'vi' ? null : <input type="hidden" name={LANGUAGE_FIELD} value={language} />
