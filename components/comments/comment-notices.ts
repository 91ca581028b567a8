import type { Language } from '@/lib/words/language'
import { ENGLISH_FRONT } from '@/modules/articles/address'
import { COMMENT_RULES_PATH, PRIVACY_PATH } from '@/modules/articles/standing-page-address'

/** The pages that a form of comments points to. */
export type CommentNotices = { rulesPath: string; rightsPath: string }

export const VIETNAMESE_NOTICES: CommentNotices = { rulesPath: COMMENT_RULES_PATH, rightsPath: PRIVACY_PATH }

/** The attributes of a link to one of them: one that nobody has put into English says so. */
export const linkIn = (language: Language, path: string): { href: string; hrefLang?: 'vi' } =>
  language === 'vi' || path.startsWith(`${ENGLISH_FRONT}/`) ? { href: path } : { href: path, hrefLang: 'vi' }
