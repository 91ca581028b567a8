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
    <nav className="row" aria-label="Các trang của danh sách">
      {first && (
        <a className="button button-quiet" href={first}>
          Về đầu danh sách
        </a>
      )}
      {before && (
        <a className="button" href={before} rel="prev">
          Trang trước
        </a>
      )}
      {after && (
        <a className="button" href={after} rel="next">
          Trang sau
        </a>
      )}
    </nav>
  )
}
