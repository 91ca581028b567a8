/** The standing page with the newsroom's rules of commenting; the monthly figures stand below them. */
export const COMMENT_RULES_SLUG = 'binh-luan'
export const COMMENT_RULES_PATH = `/trang/${COMMENT_RULES_SLUG}`
