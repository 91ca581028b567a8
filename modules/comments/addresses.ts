import { articleIdInPath } from '@/modules/articles/address'

/** Where the "Thích" of a comment is posted to. */
export const AGREE_PATH = '/binh-luan/thich'

export const replyPathOf = (commentId: number): string => `/binh-luan/tra-loi/${commentId}`

export const reportPathOf = (commentId: number): string => `/binh-luan/bao-vi-pham/${commentId}`

/** The number of a comment in an address; null when it is none. */
export const commentIdFrom = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null)

/** The place of a comment on its page. */
export const commentAnchorOf = (commentId: number): string => `binh-luan-${commentId}`

/** The sentence under a comment that is shown to whoever has just agreed with it. */
export const agreedAnchorOf = (commentId: number): string => `${commentAnchorOf(commentId)}-thich`

/** The page a form says it stands on, if that is a page of this article. Nothing else is worth leading anybody to. */
export function pageOfArticle(path: string, articleId: number): string | null {
  return /^(?:\/[a-z0-9-]+){2,6}$/.test(path) && articleIdInPath(path) === articleId ? path : null
}
