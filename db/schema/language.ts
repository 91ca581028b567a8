import { pgEnum } from 'drizzle-orm/pg-core'
import { LANGUAGES } from '@/lib/words/language'

/** What a text is written in. */
export const languageEnum = pgEnum('language', LANGUAGES)
