import type { CommentField } from '@/modules/comments/form-fields'

/** The id of a field's control; the page has other things with short names. */
export const fieldId = (field: CommentField) => `binh-luan-${field}`
