import type { Language } from '@/lib/words/language'

const PATHS: Record<Language, Record<'follow' | 'signUp' | 'confirm' | 'manage' | 'stop', string>> = {
  vi: {
    follow: '/nhan-tin',
    signUp: '/nhan-tin/dang-ky',
    confirm: '/nhan-tin/xac-nhan',
    manage: '/nhan-tin/quan-ly',
    stop: '/nhan-tin/dung',
  },
  en: {
    follow: '/en/follow',
    signUp: '/en/follow/sign-up',
    confirm: '/en/follow/confirm',
    manage: '/en/follow/manage',
    stop: '/en/follow/stop',
  },
}

/** Where readers of an edition choose how news comes to them. */
export const followPathOf = (language: Language): string => PATHS[language].follow

/** The same form with something chosen, and the answer to it. */
export const signUpPathOf = (language: Language): string => PATHS[language].signUp

export type FollowKind = 'section' | 'tag' | 'storyline'

/** What can be chosen in an address: `/nhan-tin/dang-ky?chuyen-muc=giao-duc`, `/en/follow/sign-up?section=education`. */
export const FOLLOW_QUERIES: Record<Language, Partial<Record<FollowKind, string>>> = {
  vi: { section: 'chuyen-muc', tag: 'chu-de', storyline: 'dong-su-kien' },
  en: { section: 'section' },
}

export const followLinkOf = (language: Language, kind: FollowKind, slug: string): string =>
  `${signUpPathOf(language)}?${FOLLOW_QUERIES[language][kind]}=${slug}`

/** Opened from the first mail. */
export const confirmPathOf = (language: Language, token: string): string => `${PATHS[language].confirm}/${token}`

/** Opened from every digest. */
export const managePathOf = (language: Language, token: string): string => `${PATHS[language].manage}/${token}`

/** What a mail program posts to when its reader wants no more of it (RFC 8058); opened, it leads to a button. */
export const stopPathOf = (language: Language, token: string): string => `${PATHS[language].stop}/${token}`
