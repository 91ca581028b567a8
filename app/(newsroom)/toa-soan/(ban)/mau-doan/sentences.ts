import { said, say } from '@/lib/english/editor'
import { OWN_SNIPPETS_MAX, SHARED_SNIPPETS_MAX, SNIPPET_NAME_CHARS_MAX } from '@/modules/snippets/limits'
import type { SaveSnippetRefusal } from '@/modules/snippets/save-snippet'
import { DOOR_ANSWERS, type DoorRefusal } from '../../door'
import type { Words } from '../form-answer'

const DONE: Record<string, string> = said({
  doi: 'Đã lưu mẫu.',
  xoa: 'Đã xoá mẫu. Những bài đã dùng mẫu vẫn còn nguyên.',
})

/** What was just done, for the line above the snippets. */
export const doneSnippet = (code: string | undefined) => (code && Object.hasOwn(DONE, code) ? DONE[code] : undefined)

const answers = (): Record<string, Words> => ({
  ...DOOR_ANSWERS,
  forbidden: { status: 403, sentence: say('Mẫu của toà soạn do biên tập viên và thư ký giữ.') },
  'not-found': { status: 404, sentence: say('Không còn tìm thấy mẫu này.') },
  'edited-meanwhile': {
    status: 409,
    sentence: say('Mẫu này vừa được người khác lưu. Vui lòng tải lại trang rồi sửa.'),
  },
})

/** What a form about a snippet says to a refusal. */
export function snippetWords(refusal: SaveSnippetRefusal | DoorRefusal): Words {
  if (typeof refusal === 'string') return answers()[refusal] ?? DOOR_ANSWERS['database-down']
  switch (refusal.problems.name) {
    case 'taken':
      return { status: 422, sentence: say('Đã có mẫu tên này. Vui lòng đặt tên khác.') }
    case 'too-many':
      return {
        status: 422,
        sentence: say('Mỗi người giữ tối đa {own} mẫu, cả toà soạn {shared}. Vui lòng xoá bớt rồi lưu lại.', {
          own: OWN_SNIPPETS_MAX,
          shared: SHARED_SNIPPETS_MAX,
        }),
      }
    default:
      return {
        status: 422,
        sentence: say('Vui lòng đặt tên cho mẫu, từ 2 đến {max} ký tự.', { max: SNIPPET_NAME_CHARS_MAX }),
      }
  }
}
