import { REJECTION_WORDS } from '@/components/comments/rejection-words'

export type RejectionCode = keyof typeof REJECTION_WORDS

/**
 * What the writer of a refused comment reads when the moderator adds nothing of their own. `other` has no sentence: whoever
 * has another reason has to say which.
 */
export const READY_SENTENCES: Readonly<Record<RejectionCode, string>> = {
  spam: 'Bình luận có nội dung quảng cáo, mời chào hoặc được gửi lặp lại nhiều lần.',
  insult: 'Bình luận có lời lẽ công kích, xúc phạm người khác. Mời bạn viết lại bằng lời lẽ ôn hoà.',
  'personal-data':
    'Bình luận nêu thông tin riêng của người khác, như số điện thoại hay địa chỉ. Mời bạn viết lại, bỏ các thông tin đó.',
  'off-topic': 'Bình luận không liên quan đến nội dung bài viết.',
  unlawful: 'Bình luận có nội dung trái quy định của pháp luật.',
  unverified:
    'Toà soạn chưa kiểm chứng được thông tin trong bình luận. Nếu có tài liệu, mời bạn gửi thẳng cho toà soạn.',
  other: '',
}

/** In the order of the digits that choose them. */
export const REJECTIONS = (Object.keys(REJECTION_WORDS) as RejectionCode[]).map((code, index) => ({
  code,
  digit: index + 1,
  get label() {
    return REJECTION_WORDS[code]
  },
  sentence: READY_SENTENCES[code],
}))

const sentences = new Set(Object.values(READY_SENTENCES))

/** Nobody has written anything of their own into it. */
export const isReadySentence = (typed: string): boolean => sentences.has(typed.trim())

export const isRejectionCode = (code: string): code is RejectionCode => Object.hasOwn(REJECTION_WORDS, code)
