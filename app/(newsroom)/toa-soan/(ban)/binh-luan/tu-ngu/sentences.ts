import { KEPT_TERMS_MAX } from '@/modules/comments/word-list/kept-terms'
import {
  type SaveTermRefusal,
  TERM_CHARS_MAX,
  TERM_CHARS_MIN,
  TERM_NOTE_CHARS_MAX,
  type TermProblems,
} from '@/modules/comments/word-list/save-term'
import { DOOR_ANSWERS, type DoorRefusal } from '../../../door'
import { UNREADABLE } from '../../form-answer'

type Words = { status: number; sentence: string; problems: Partial<Record<keyof TermProblems, string>> }

const inWords = (count: number) => count.toLocaleString('vi-VN')

const ANSWERS: Readonly<Record<string, { status: number; sentence: string }>> = {
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: 'Tài khoản của bạn chưa được giao danh sách từ ngữ.' },
  'not-found': { status: 404, sentence: 'Từ này không còn trong danh sách. Có thể ai đó vừa bỏ.' },
  'too-many': {
    status: 409,
    sentence: `Danh sách đã có ${inWords(KEPT_TERMS_MAX)} từ ngữ. Vui lòng bỏ bớt những từ không còn cần.`,
  },
}

const PROBLEMS: Record<keyof TermProblems, Record<string, string>> = {
  term: {
    empty: 'Vui lòng nhập từ hoặc cụm từ.',
    'too-short': `Từ cần ít nhất ${TERM_CHARS_MIN} ký tự.`,
    'too-long': `Cụm từ dài quá ${TERM_CHARS_MAX} ký tự. Vui lòng chọn phần ngắn hơn.`,
    'no-letters': 'Từ cần có chữ cái. Bộ lọc không tìm con số và dấu câu.',
  },
  effect: {
    empty: 'Vui lòng chọn việc cần làm khi gặp từ này.',
    'not-ours': 'Chỉ từ có sẵn mới cần cho qua. Từ của toà soạn thì bỏ khỏi danh sách là đủ.',
  },
  note: { 'too-long': `Ghi chú dài quá. Vui lòng rút còn ${TERM_NOTE_CHARS_MAX} ký tự.` },
}

/** What was refused, in words, and what is wrong with each field. */
export function termWords(refusal: SaveTermRefusal | 'not-found' | DoorRefusal): Words {
  if (typeof refusal === 'string')
    return { ...(ANSWERS[refusal] ?? { status: 409, sentence: 'Chưa lưu được.' }), problems: {} }
  if (refusal.kind === 'has-neighbours') {
    const { hitCount, readCount } = refusal.neighbours
    return {
      status: 409,
      sentence: `Chưa lưu: ${inWords(hitCount)} trong ${inWords(readCount)} bình luận đã duyệt gần đây có từ này. Vui lòng xem có phải lời lành không.`,
      problems: {},
    }
  }
  const problems: Words['problems'] = {}
  for (const field of ['term', 'effect', 'note'] as const) {
    const problem = refusal.problems[field]
    if (problem) problems[field] = PROBLEMS[field][problem] ?? UNREADABLE
  }
  return { status: 422, sentence: 'Chưa lưu được. Vui lòng xem lại những chỗ sau.', problems }
}
