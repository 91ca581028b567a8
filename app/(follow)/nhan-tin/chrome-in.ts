import { englishChrome } from '@/app/_cached/english'
import { siteChrome } from '@/app/_cached/site'
import type { Language } from '@/lib/words/language'

/** What pages of an edition show around their content. */
export const followChromeIn = (language: Language) => (language === 'en' ? englishChrome() : siteChrome())
