import { say } from '@/lib/english/accounts'
import type { AddressRefusal } from '@/modules/accounts/confirm-own-address'
import { DOOR_ANSWERS } from '../../../../door'
import { DETAILS_SENTENCES } from '../../details-sentences'

export const addressSentences = (): Record<AddressRefusal, { status: number; sentence: string }> => ({
  forbidden: DOOR_ANSWERS['signed-out'],
  'link-over': {
    status: 410,
    sentence: say('Đường dẫn này đã dùng hoặc đã hết hạn. Vui lòng vào Tài khoản và xin đổi địa chỉ lần nữa.'),
  },
  'other-account': {
    status: 403,
    sentence: say('Đường dẫn này gửi cho một tài khoản khác. Vui lòng đăng nhập bằng tài khoản ấy rồi mở lại.'),
  },
  taken: { status: 409, sentence: DETAILS_SENTENCES.taken },
})
