import { countCodePoints } from '@/lib/vi/text'
import {
  AGENCY_CHARS_MAX,
  OFFICIAL_ANSWER_CHARS_MAX,
  OFFICIAL_ANSWER_CHARS_MIN,
  type OfficialAnswerRefusal,
} from '@/modules/comments/official-answer'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'

type Refusal = OfficialAnswerRefusal | DoorRefusal
type Typed = { agency: string; body: string }
type Words = { status: number; sentence: string; problems: Partial<Typed> }

const SENTENCES: Readonly<Record<Exclude<Refusal, object>, { status: number; sentence: string }>> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được thay mặt cơ quan trả lời ở chuyên mục này.' },
  'not-found': { status: 404, sentence: 'Không còn tìm thấy bình luận này.' },
  'wrong-status': {
    status: 409,
    sentence: 'Bạn đọc không thấy bình luận này nên chưa trả lời được. Hãy duyệt bình luận trước.',
  },
}

const inWords = (count: number) => count.toLocaleString('vi-VN')

function agencySentence(problem: string, agency: string): string {
  if (problem === 'empty') return 'Vui lòng ghi tên cơ quan trả lời.'
  if (problem === 'too-short') return 'Vui lòng ghi đủ tên cơ quan.'
  if (problem === 'too-long')
    return `Tên cơ quan dài ${inWords(countCodePoints(agency.trim()))} ký tự, tối đa ${AGENCY_CHARS_MAX}.`
  return 'Tên cơ quan có ký tự không đọc được. Vui lòng gõ lại.'
}

function bodySentence(problem: string, body: string): string {
  if (problem === 'empty') return 'Vui lòng viết câu trả lời.'
  if (problem === 'too-short') return `Câu trả lời cần ít nhất ${OFFICIAL_ANSWER_CHARS_MIN} ký tự.`
  if (problem === 'too-long')
    return `Câu trả lời dài ${inWords(countCodePoints(body.trim()))} ký tự, tối đa ${inWords(OFFICIAL_ANSWER_CHARS_MAX)}.`
  return 'Câu trả lời có ký tự không đọc được. Vui lòng gõ lại phần đó.'
}

/** What was refused, in words, and what is wrong with each field. */
export function officialAnswerWords(refusal: Refusal, typed: Typed = { agency: '', body: '' }): Words {
  if (typeof refusal === 'string') return { ...SENTENCES[refusal], problems: {} }
  const { agency, body } = refusal.problems
  return {
    status: 422,
    sentence: 'Chưa đăng câu trả lời. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.',
    problems: {
      ...(agency && { agency: agencySentence(agency, typed.agency) }),
      ...(body && { body: bodySentence(body, typed.body) }),
    },
  }
}
