import type { Catalogue, Language } from '@/lib/words/language'
import { FOLLOW_EN } from './follow-en'
import { FOLLOW_VI } from './follow-vi'

export type FollowWords = typeof FOLLOW_VI

const FOLLOW_WORDS: Catalogue<FollowWords> = { vi: FOLLOW_VI, en: FOLLOW_EN }

/** What the pages of following say, in one language. */
export const followWords = (language: Language): FollowWords => FOLLOW_WORDS[language]
