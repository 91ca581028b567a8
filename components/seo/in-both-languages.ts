import type { Language } from '@/lib/words/language'

/** As share cards name them. */
export const OPEN_GRAPH_LOCALES: Record<Language, string> = { vi: 'vi_VN', en: 'en_GB' }

/**
 * The addresses of a page in each language, for the `alternates.languages` of its metadata: both pages name both, or search
 * engines believe neither. Whoever reads neither language is sent to the Vietnamese one.
 */
export const inBothLanguages = (vi: string, en: string) => ({ vi, en, 'x-default': vi })
