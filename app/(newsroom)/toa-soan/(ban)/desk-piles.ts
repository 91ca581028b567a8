import type { PileView } from '@/components/newsroom/piles'
import { say } from '@/lib/english/desk'
import { inDigits } from '@/lib/interface-language'
import type { Viewer } from '@/modules/accounts/viewer'
import { PILE_COUNT_MAX, type Pile, type waitingFor } from '@/modules/desk/waiting'
import { articleLine } from './bai/article-line'
import { EVERYTHING, type ListFilter, listAddress } from './bai/list-address'

type Waiting = Awaited<ReturnType<typeof waitingFor>>

/** `7`, `hơn 99` */
export const countInWords = (count: number, max: number) =>
  count > max ? say('hơn {max}', { max: inDigits(max) }) : inDigits(count)

/** What waits for somebody, in the order it should be done; piles without a text are left out. */
export function pileViews(waiting: Waiting, viewer: Viewer, now: Date): PileView[] {
  const own = viewer.role === 'contributor' ? {} : { writerId: viewer.id }
  const piles: [id: string, heading: string, pile: Pile, filter: Partial<ListFilter>][] = [
    ['cho-ban-duyet', say('Chờ bạn duyệt'), waiting.toApprove, { status: 'submitted' }],
    ['tra-lai-ban', say('Trả lại cho bạn sửa'), waiting.comeBack, { status: 'returned', ...own }],
    ['cho-xuat-ban', say('Đã duyệt, chờ xuất bản'), waiting.toPublish, { status: 'approved' }],
    ['dang-viet', say('Bản nháp của bạn'), waiting.begun, { status: 'draft', ...own }],
  ]
  return piles.flatMap(([id, heading, { articles, count }, filter]) =>
    count === 0
      ? []
      : [
          {
            id,
            heading,
            count: countInWords(count, PILE_COUNT_MAX),
            path: listAddress({ ...EVERYTHING, ...filter }),
            lines: articles.map((article) => articleLine(article, now)),
          },
        ],
  )
}
