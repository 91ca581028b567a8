import {
  SEARCH_CHARS_MAX,
  type SearchField,
  type SearchProblem,
  type SearchProblems,
} from '@/modules/search/search-input'

const WORDS: Record<SearchField, Partial<Record<SearchProblem, string>>> = {
  q: {
    'too-long': `Câu tìm dài quá. Vui lòng rút còn ${SEARCH_CHARS_MAX} ký tự.`,
    unreadable: 'Có ký tự không đọc được. Vui lòng gõ lại thay vì dán.',
    'no-words': 'Chưa có chữ nào để tìm. Vui lòng nhập ít nhất một từ hoặc một số.',
  },
  'chuyen-muc': { unknown: 'Không có chuyên mục này. Vui lòng chọn lại trong danh sách.' },
  'tac-gia': { unknown: 'Không có tác giả này. Vui lòng bỏ điều kiện tác giả rồi tìm lại.' },
  tu: { malformed: 'Ngày chưa đúng. Vui lòng nhập ngày/tháng/năm, ví dụ 14/3/2017.' },
  den: {
    malformed: 'Ngày chưa đúng. Vui lòng nhập ngày/tháng/năm, ví dụ 14/3/2017.',
    reversed: 'Ngày cuối đứng trước ngày đầu. Vui lòng xem lại hai ngày.',
  },
  loai: {},
  trang: { malformed: 'Không có trang kết quả này. Vui lòng tìm lại từ đầu.' },
}

const UNCLEAR = 'Chưa hiểu điều kiện này. Vui lòng nhập lại.'

/** What to do about a field; undefined when it is fine. */
export function searchProblem(problems: SearchProblems, field: SearchField): string | undefined {
  const problem = problems[field]
  return problem && (WORDS[field][problem] ?? UNCLEAR)
}
