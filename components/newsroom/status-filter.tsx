import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
import { ARTICLE_STATUS_WORDS, type ArticleStatus } from './article-status'

type Props = {
  /** Null for all. */
  current: ArticleStatus | null
  counts: Record<ArticleStatus, number>
  /** A count above this one was not counted to its end. */
  countMax: number
  /** The address of the list with another status, everything else as it is. */
  addressOf: (status: ArticleStatus | null) => string
}

/** The states in the order an article goes through them. Those nobody uses yet are left out while empty. */
const ORDER = Object.keys(ARTICLE_STATUS_WORDS) as ArticleStatus[]
const ALWAYS_SHOWN = new Set<ArticleStatus>(['draft', 'published', 'withdrawn'])

/** What is published is counted exactly, everything else up to a limit. */
function countInWords(status: ArticleStatus, count: number, max: number): string {
  const isOpen = status !== 'published' && count > max
  return isOpen ? say('hơn {max}', { max: inDigits(max) }) : inDigits(count)
}

/** Filter chips: links, so that a filtered list has an address. */
export function StatusFilter({ current, counts, countMax, addressOf }: Props) {
  const shown = ORDER.filter((status) => ALWAYS_SHOWN.has(status) || counts[status] > 0 || status === current)
  return (
    <nav aria-label={say('Lọc theo trạng thái')}>
      <ul className="chips">
        <li>
          <a href={addressOf(null)} aria-current={current === null ? 'true' : undefined}>
            {say('Tất cả')}
          </a>
        </li>
        {shown.map((status) => (
          <li key={status}>
            <a href={addressOf(status)} aria-current={status === current ? 'true' : undefined}>
              {ARTICLE_STATUS_WORDS[status]} <span>{countInWords(status, counts[status], countMax)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
