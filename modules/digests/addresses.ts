/** Where readers choose how news comes to them. */
export const FOLLOW_PATH = '/nhan-tin'

/** The same form with something chosen, and the answer to it. */
export const SIGN_UP_PATH = '/nhan-tin/dang-ky'

/** The names of what can be chosen in an address: `/nhan-tin/dang-ky?chuyen-muc=giao-duc`. */
export type FollowKind = 'chuyen-muc' | 'chu-de' | 'dong-su-kien'

export const signUpPathOf = (kind: FollowKind, slug: string): string => `${SIGN_UP_PATH}?${kind}=${slug}`

/** Opened from the first mail. */
export const confirmPathOf = (token: string): string => `/nhan-tin/xac-nhan/${token}`

/** Opened from every digest. */
export const managePathOf = (token: string): string => `/nhan-tin/quan-ly/${token}`

/** What a mail program posts to when its reader wants no more of it (RFC 8058); opened, it leads to a button. */
export const stopPathOf = (token: string): string => `/nhan-tin/dung/${token}`
