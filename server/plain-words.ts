import type { Language } from '@/lib/words/language'

/** Above a comment form whose text was not stored: what is broken, or why it was not let in (see form-line.ts). */
export const NOT_TAKEN = {
  broken: {
    status: 503,
    sentence: {
      vi: 'Hệ thống đang tạm gián đoạn nên chưa nhận được bình luận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau ít phút.',
      en: 'The system is briefly interrupted, so we did not receive your comment. What you wrote is still here, please send it again in a few minutes.',
    },
  },
  later: {
    status: 503,
    sentence: {
      vi: 'Hiện chưa nhận kịp bình luận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau ít phút.',
      en: 'We cannot take in your comment at the moment. What you wrote is still here, please send it again in a few minutes.',
    },
  },
  'too-many': {
    status: 429,
    sentence: {
      vi: 'Từ mạng bạn đang dùng vừa có nhiều lần gửi không đúng nên chúng tôi tạm chưa nhận. Nội dung bạn viết vẫn còn đây, vui lòng gửi lại sau một phút.',
      en: 'There were many wrong attempts from the network you are on, so we take nothing from it for a moment. What you wrote is still here, please send it again in a minute.',
    },
  },
} as const

/** Sentences for the rare moment when not even the stored page of a refusal is there. */
export const PLAIN: Record<number, Readonly<Record<Language, string>>> = {
  400: {
    vi: 'Địa chỉ hoặc nội dung gửi lên không đúng dạng.',
    en: 'The address, or what was sent, is not in the right form.',
  },
  403: {
    vi: 'Yêu cầu này đến từ một trang khác nên không được nhận.',
    en: 'This request came from another site and was not taken.',
  },
  404: { vi: 'Không tìm thấy trang.', en: 'This page was not found.' },
  405: { vi: 'Trang này không nhận cách gửi đó.', en: 'This page does not take what was sent in that way.' },
  410: {
    vi: 'Nội dung ở địa chỉ này đã được gỡ.',
    en: 'What stood at this address has been withdrawn.',
  },
  413: { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' },
  415: { vi: 'Biểu mẫu gửi lên không đúng dạng.', en: 'The form that was sent is not in the right form.' },
  429: {
    vi: 'Bạn gửi hơi nhanh. Vui lòng chờ một phút rồi thử lại.',
    en: 'A little too fast. Please wait a minute and try again.',
  },
  500: {
    vi: 'Trang đang gặp trục trặc. Vui lòng thử lại sau.',
    en: 'Something is wrong with this site. Please try again later.',
  },
  503: {
    vi: 'Trang đang tạm gián đoạn. Vui lòng thử lại sau ít phút.',
    en: 'This site is interrupted for a moment. Please try again in a few minutes.',
  },
}

const REFUSED: Readonly<Record<Language, string>> = {
  vi: 'Yêu cầu không thực hiện được.',
  en: 'This could not be done.',
}

/** What a refusal says without its page. */
export const plainWords = (status: number, language: Language): string => (PLAIN[status] ?? REFUSED)[language]
