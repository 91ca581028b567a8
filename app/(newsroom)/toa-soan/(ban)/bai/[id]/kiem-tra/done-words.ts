import { say } from '@/lib/english/versions'
import { inDigits } from '@/lib/interface-language'
import { type Asked, only } from '../../../../place'

const count = (asked: Asked, name: string) => {
  const written = only(asked[name]) ?? ''
  return /^\d{1,4}$/.test(written) ? Number(written) : null
}

/** What was just done on the page of checks; null when nothing was. */
export function doneInWords(asked: Asked): string | null {
  if (only(asked['xong']) === 'khoa') return say('Đã khoá liên kết. Ai mở liên kết ấy cũng không xem được nữa.')
  const [askedCount, waitingCount] = [count(asked, 'hoi'), count(asked, 'cho')]
  if (askedCount === null) return null
  if (askedCount === 0) return say('Các liên kết đều mới được kiểm tra, không cần hỏi lại.')
  if (waitingCount) return say('Một số trang trả lời chậm. Vui lòng tải lại trang này sau ít giây để xem kết quả.')
  return say('Đã kiểm tra {askedCount} liên kết.', { askedCount: inDigits(askedCount) })
}
