import type { Language } from '@/lib/words/language'

/** The names of the form's fields on the wire: a public contract, so they stay Vietnamese. */
export const COMMENT_FIELDS = ['hoTen', 'soDienThoai', 'tieuDe', 'noiDung', 'maXacNhan', 'dongY'] as const
export type CommentField = (typeof COMMENT_FIELDS)[number]

/**
 * In which language a form was drawn: that of its article, where it is not Vietnamese. Its answer speaks it too, also when
 * the article cannot be looked up. Addresses of the challenge carry it under the same name.
 */
export const LANGUAGE_FIELD = 'ngonNgu'
export const languageOfForm = (form: { get(name: string): unknown }): Language =>
  form.get(LANGUAGE_FIELD) === 'en' ? 'en' : 'vi'

export const COMMENT_NAME_CHARS_MIN = 2
export const COMMENT_NAME_CHARS_MAX = 80
export const COMMENT_TITLE_CHARS_MAX = 150
export const COMMENT_BODY_CHARS_MAX = 3_000
