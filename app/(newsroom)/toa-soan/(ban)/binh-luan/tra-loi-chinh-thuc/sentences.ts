import { say } from '@/lib/english/comments'
import { inDigits } from '@/lib/interface-language'
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

const sentences = (): Readonly<Record<Exclude<Refusal, object>, { status: number; sentence: string }>> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được thay mặt cơ quan trả lời ở chuyên mục này.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy bình luận này.') },
  'wrong-status': {
    status: 409,
    sentence: say('Bạn đọc không thấy bình luận này nên chưa trả lời được. Hãy duyệt bình luận trước.'),
  },
})

const inWords = (count: number) => inDigits(count)

function agencySentence(problem: string, agency: string): string {
  if (problem === 'empty') return say('Vui lòng ghi tên cơ quan trả lời.')
  if (problem === 'too-short') return say('Vui lòng ghi đủ tên cơ quan.')
  if (problem === 'too-long')
    return say('Tên cơ quan dài {chars} ký tự, tối đa {max}.', {
      chars: inWords(countCodePoints(agency.trim())),
      max: AGENCY_CHARS_MAX,
    })
  return say('Tên cơ quan có ký tự không đọc được. Vui lòng gõ lại.')
}

function bodySentence(problem: string, body: string): string {
  if (problem === 'empty') return say('Vui lòng viết câu trả lời.')
  if (problem === 'too-short') return say('Câu trả lời cần ít nhất {min} ký tự.', { min: OFFICIAL_ANSWER_CHARS_MIN })
  if (problem === 'too-long')
    return say('Câu trả lời dài {chars} ký tự, tối đa {max}.', {
      chars: inWords(countCodePoints(body.trim())),
      max: inWords(OFFICIAL_ANSWER_CHARS_MAX),
    })
  return say('Câu trả lời có ký tự không đọc được. Vui lòng gõ lại phần đó.')
}

/** What was refused, in words, and what is wrong with each field. */
export function officialAnswerWords(refusal: Refusal, typed: Typed = { agency: '', body: '' }): Words {
  if (typeof refusal === 'string') return { ...sentences()[refusal], problems: {} }
  const { agency, body } = refusal.problems
  return {
    status: 422,
    sentence: say('Chưa đăng câu trả lời. Vui lòng xem lại những ô dưới đây; phần bạn đã viết vẫn còn.'),
    problems: {
      ...(agency && { agency: agencySentence(agency, typed.agency) }),
      ...(body && { body: bodySentence(body, typed.body) }),
    },
  }
}
