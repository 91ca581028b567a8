import type { ShownComment, ThreadEntry } from '@/modules/comments/thread'
import { TALL_WORDS } from './specimen-article'

const shown = (id: number, has: Partial<ShownComment>): ShownComment => ({
  state: 'shown',
  id,
  authorName: 'Ngô Thị Ổi',
  title: TALL_WORDS,
  body: 'Chỗ gửi xe năm ngoái hẹp, năm nay có thêm bãi nào không?',
  createdAt: new Date('2026-09-02T10:15:00+07:00'),
  agreementCount: 0,
  isOfficial: false,
  isMasked: false,
  ...has,
})

/** A thread with every state a comment may have. */
export const specimenThread: ThreadEntry[] = [
  {
    comment: shown(1, { agreementCount: 12 }),
    officialAnswers: [
      shown(2, {
        isOfficial: true,
        authorName: 'UBND xã Đằng Kỵ',
        title: '',
        body: 'Năm nay có thêm bãi phía đông, chứa 600 xe máy.',
      }),
    ],
    replies: [
      shown(3, { title: '', authorName: 'Lê Ẩm', body: 'Cảm ơn xã.' }),
      shown(4, { title: '', isMasked: true, body: 'Ai cần gửi giúp thì gọi [đã che thông tin cá nhân].' }),
    ],
  },
  { comment: { state: 'withdrawn', id: 5 }, officialAnswers: [], replies: [] },
  { comment: { state: 'removed', id: 6 }, officialAnswers: [], replies: [] },
]
