import { REJECTION_WORDS } from '@/components/comments/rejection-words'
import type { Catalogue } from '@/lib/words/language'

export type RejectionCode = keyof typeof REJECTION_WORDS

/**
 * What the writer of a refused comment reads when the moderator adds nothing of their own, in the language of the
 * article. `other` has no sentence: whoever has another reason has to say which.
 */
export const READY_SENTENCES: Catalogue<Readonly<Record<RejectionCode, string>>> = {
  vi: {
    spam: 'Bình luận có nội dung quảng cáo, mời chào hoặc được gửi lặp lại nhiều lần.',
    insult: 'Bình luận có lời lẽ công kích, xúc phạm người khác. Mời bạn viết lại bằng lời lẽ ôn hoà.',
    'personal-data':
      'Bình luận nêu thông tin riêng của người khác, như số điện thoại hay địa chỉ. Mời bạn viết lại, bỏ các thông tin đó.',
    'off-topic': 'Bình luận không liên quan đến nội dung bài viết.',
    unlawful: 'Bình luận có nội dung trái quy định của pháp luật.',
    unverified:
      'Toà soạn chưa kiểm chứng được thông tin trong bình luận. Nếu có tài liệu, mời bạn gửi thẳng cho toà soạn.',
    other: '',
  },
  en: {
    spam: 'The comment is advertising, or was sent many times.',
    insult: 'The comment attacks or insults others. You are welcome to write it again in calmer words.',
    'personal-data':
      'The comment gives private information about somebody else, such as a telephone number or an address. You are welcome to write it again without.',
    'off-topic': 'The comment has nothing to do with the article.',
    unlawful: 'The comment is against the law.',
    unverified:
      'The newsroom could not verify what the comment says. If you have documents, please send them to the newsroom directly.',
    other: '',
  },
}

/** In the order of the digits that choose them. */
export const REJECTIONS = (Object.keys(REJECTION_WORDS) as RejectionCode[]).map((code, index) => ({
  code,
  digit: index + 1,
  get label() {
    return REJECTION_WORDS[code]
  },
}))

const sentences = new Set(Object.values(READY_SENTENCES).flatMap((ready) => Object.values(ready)))

/** Nobody has written anything of their own into it. */
export const isReadySentence = (typed: string): boolean => sentences.has(typed.trim())

export const isRejectionCode = (code: string): code is RejectionCode => Object.hasOwn(REJECTION_WORDS, code)
