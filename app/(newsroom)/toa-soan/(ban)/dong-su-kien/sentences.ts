import { say } from '@/lib/english/shelves'
import { STORYLINE_ARTICLES_MAX, STORYLINES_OF_ARTICLE_MAX } from '@/modules/storylines/join'
import {
  STORYLINE_KEY_POINTS_CHARS_MAX,
  STORYLINE_STANDFIRST_CHARS_MAX,
  STORYLINE_TITLE_CHARS_MAX,
  type StorylineField,
} from '@/modules/storylines/storyline-input'
import { DOOR_ANSWERS } from '../../door'
import { tooLong, unreadable, type Words } from '../form-answer'

/** What to do about each problem of a storyline's fields. */
export const storylineProblems = (): Record<StorylineField, Record<string, string>> => ({
  title: {
    empty: say('Vui lòng nhập tên dòng sự kiện.'),
    'too-long': tooLong(say('Tên'), STORYLINE_TITLE_CHARS_MAX),
    malformed: unreadable(),
  },
  slug: {
    unaddressable: say('Đường dẫn cần có chữ cái không dấu hoặc chữ số. Vui lòng nhập vào ô này.'),
    taken: say('Một dòng sự kiện khác đang dùng đường dẫn này. Vui lòng thêm chữ để phân biệt.'),
    'taken-by-deleted': say(
      'Một dòng sự kiện đã xoá còn giữ đường dẫn này. Vui lòng khôi phục dòng đó, hoặc thêm chữ để phân biệt.',
    ),
    malformed: say('Đường dẫn chưa đúng dạng. Vui lòng chỉ dùng chữ không dấu, số và gạch nối.'),
  },
  standfirst: { 'too-long': tooLong(say('Lời dẫn'), STORYLINE_STANDFIRST_CHARS_MAX), malformed: unreadable() },
  keyPoints: { 'too-long': tooLong(say('Diễn biến chính'), STORYLINE_KEY_POINTS_CHARS_MAX), malformed: unreadable() },
  leadMediaId: {
    unknown: say('Ảnh đã chọn không còn trong kho. Vui lòng chọn ảnh khác.'),
    malformed: say('Vui lòng chọn lại ảnh.'),
  },
})

export const storylineAnswers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Tài khoản của bạn chưa được giao việc quản lý dòng sự kiện.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy dòng sự kiện hoặc bài này. Vui lòng tải lại trang.') },
  'wrong-status': {
    status: 409,
    sentence: say('Ai đó vừa khép hoặc mở lại dòng sự kiện này. Vui lòng tải lại trang.'),
  },
  'already-there': { status: 409, sentence: say('Bài này đã nằm trong dòng sự kiện.') },
  'too-many-storylines': {
    status: 422,
    sentence: say('Mỗi bài chỉ đứng trong tối đa {max} dòng sự kiện. Vui lòng đưa bài ra khỏi một dòng trước.', {
      max: STORYLINES_OF_ARTICLE_MAX,
    }),
  },
  unconfirmed: {
    status: 422,
    sentence: say('Bạn đọc đang xem được dòng sự kiện này. Vui lòng đánh dấu ô xác nhận bên dưới.'),
  },
  'no-target': { status: 422, sentence: say('Vui lòng chọn dòng sự kiện được giữ lại.') },
  'too-many-articles': {
    status: 422,
    sentence: say('Mỗi dòng sự kiện có tối đa {max} bài. Vui lòng mở một dòng mới cho chặng tiếp theo.', {
      max: STORYLINE_ARTICLES_MAX,
    }),
  },
})
