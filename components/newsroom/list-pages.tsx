import { say } from '@/lib/english/frame'

type Props = {
  /** Null where there is none. */
  first: string | null
  before: string | null
  after: string | null
}

/** The ways through a list whose pages follow places, not numbers. */
export function ListPages({ first, before, after }: Props) {
  if (!before && !after) return null
  return (
    <nav className="row" aria-label={say('Các trang của danh sách')}>
      {first && (
        <a className="button button-quiet" href={first}>
          {say('Về đầu danh sách')}
        </a>
      )}
      {before && (
        <a className="button" href={before} rel="prev">
          {say('Trang trước')}
        </a>
      )}
      {after && (
        <a className="button" href={after} rel="next">
          {say('Trang sau')}
        </a>
      )}
    </nav>
  )
}
