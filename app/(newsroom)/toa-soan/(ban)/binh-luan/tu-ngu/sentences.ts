import { say } from '@/lib/english/comments'
import { inDigits } from '@/lib/interface-language'
import { KEPT_TERMS_MAX } from '@/modules/comments/word-list/kept-terms'
import {
  type SaveTermRefusal,
  TERM_CHARS_MAX,
  TERM_CHARS_MIN,
  TERM_NOTE_CHARS_MAX,
  type TermProblems,
} from '@/modules/comments/word-list/save-term'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'
import { unreadable } from '../../form-answer'

type Words = { status: number; sentence: string; problems: Partial<Record<keyof TermProblems, string>> }

const inWords = (count: number) => inDigits(count)

const answers = (): Readonly<Record<string, { status: number; sentence: string }>> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao danh sách từ ngữ.') },
  'not-found': { status: 404, sentence: say('Từ này không còn trong danh sách. Có thể ai đó vừa bỏ.') },
  'too-many': {
    status: 409,
    sentence: say('Danh sách đã có {max} từ ngữ. Vui lòng bỏ bớt những từ không còn cần.', {
      max: inWords(KEPT_TERMS_MAX),
    }),
  },
})

const problemSentences = (): Record<keyof TermProblems, Record<string, string>> => ({
  term: {
    empty: say('Vui lòng nhập từ hoặc cụm từ.'),
    'too-short': say('Từ cần ít nhất {min} ký tự.', { min: TERM_CHARS_MIN }),
    'too-long': say('Cụm từ dài quá {max} ký tự. Vui lòng chọn phần ngắn hơn.', { max: TERM_CHARS_MAX }),
    'no-letters': say('Từ cần có chữ cái. Bộ lọc không tìm con số và dấu câu.'),
  },
  effect: {
    empty: say('Vui lòng chọn việc cần làm khi gặp từ này.'),
    'not-ours': say('Chỉ từ có sẵn mới cần cho qua. Từ của toà soạn thì bỏ khỏi danh sách là đủ.'),
  },
  note: { 'too-long': say('Ghi chú dài quá. Vui lòng rút còn {max} ký tự.', { max: TERM_NOTE_CHARS_MAX }) },
})

/** What was refused, in words, and what is wrong with each field. */
export function termWords(refusal: SaveTermRefusal | 'not-found' | DoorRefusal): Words {
  if (typeof refusal === 'string')
    return { ...(answers()[refusal] ?? { status: 409, sentence: say('Chưa lưu được.') }), problems: {} }
  if (refusal.kind === 'has-neighbours') {
    const { hitCount, readCount } = refusal.neighbours
    return {
      status: 409,
      sentence: say(
        'Chưa lưu: {hitCount} trong {readCount} bình luận đã duyệt gần đây có từ này. Vui lòng xem có phải lời lành không.',
        { hitCount: inWords(hitCount), readCount: inWords(readCount) },
      ),
      problems: {},
    }
  }
  const problems: Words['problems'] = {}
  for (const field of ['term', 'effect', 'note'] as const) {
    const problem = refusal.problems[field]
    if (problem) problems[field] = problemSentences()[field][problem] ?? unreadable()
  }
  return { status: 422, sentence: say('Chưa lưu được. Vui lòng xem lại những chỗ sau.'), problems }
}
