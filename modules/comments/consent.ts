import type { Catalogue } from '@/lib/words/language'

type Consent = { version: string; notice: string; agreement: string }

/**
 * What a reader agrees to. The version is stored with the comment, so that years later it is known which words were
 * ticked: change the words, change the version. Those under an English article are words of their own.
 */
export const CONSENT: Catalogue<Consent> = {
  vi: {
    version: '2026-11',
    notice:
      'Họ tên và nội dung được công khai sau khi duyệt. Số điện thoại chỉ dùng để liên hệ xác minh, không hiển thị và được xoá 90 ngày sau khi duyệt.',
    agreement: 'Tôi đồng ý cho xử lý thông tin trên để đăng bình luận.',
  },
  en: {
    version: '2026-11-en',
    notice:
      'Your name and your comment are public once they are approved. A telephone number is only used to contact you for verification, is not shown, and is deleted 90 days after the comment was decided on.',
    agreement: 'I agree that this information is processed in order to publish my comment.',
  },
}
