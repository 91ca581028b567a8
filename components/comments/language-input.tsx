import type { Language } from '@/lib/words/language'
import { LANGUAGE_FIELD } from '@/modules/comments/form-fields'

/** Tells whoever takes the form in which language to answer; Vietnamese need not be said. */
export const LanguageInput = ({ language }: { language: Language }) =>
  language === 'vi' ? null : <input type="hidden" name={LANGUAGE_FIELD} value={language} />
