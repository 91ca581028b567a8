/** The names of the form's fields on the wire: a public contract, so they stay Vietnamese. */
export const COMMENT_FIELDS = ['hoTen', 'soDienThoai', 'tieuDe', 'noiDung', 'maXacNhan', 'dongY'] as const
export type CommentField = (typeof COMMENT_FIELDS)[number]

export const COMMENT_NAME_CHARS_MIN = 2
export const COMMENT_NAME_CHARS_MAX = 80
export const COMMENT_TITLE_CHARS_MAX = 150
export const COMMENT_BODY_CHARS_MAX = 3_000
