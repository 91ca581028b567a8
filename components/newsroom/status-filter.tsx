import { ARTICLE_STATUS_WORDS, type ArticleStatus } from './article-status'

type Props = {
  /** Null for all. */
  current: ArticleStatus | null
  counts: Record<ArticleStatus, number>
  /** The address of the list with another status, everything else as it is. */
  addressOf: (status: ArticleStatus | null) => string
}

/** The states in the order an article goes through them. Those nobody uses yet are left out while empty. */
const ORDER: ArticleStatus[] = ['draft', 'submitted', 'returned', 'approved', 'scheduled', 'published', 'withdrawn']
const ALWAYS_SHOWN = new Set<ArticleStatus>(['draft', 'published', 'withdrawn'])

/** Filter chips: links, so that a filtered list has an address. */
export function StatusFilter({ current, counts, addressOf }: Props) {
  const total = ORDER.reduce((sum, status) => sum + counts[status], 0)
  const shown = ORDER.filter((status) => ALWAYS_SHOWN.has(status) || counts[status] > 0 || status === current)
  return (
    <nav aria-label="Lọc theo trạng thái">
      <ul className="chips">
        <li>
          <a href={addressOf(null)} aria-current={current === null ? 'true' : undefined}>
            Tất cả <span>{total.toLocaleString('vi-VN')}</span>
          </a>
        </li>
        {shown.map((status) => (
          <li key={status}>
            <a href={addressOf(status)} aria-current={status === current ? 'true' : undefined}>
              {ARTICLE_STATUS_WORDS[status]} <span>{counts[status].toLocaleString('vi-VN')}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
