import { archivePathOf } from '@/modules/articles/archive-address'
import type { MonthCount } from '@/modules/articles/day-queries'

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)

/** Years, newest first, each with its twelve months; a month without articles is a word, not a link. */
export function Years({ months }: { months: MonthCount[] }) {
  const years = [...new Set(months.map(({ year }) => year))]
  if (years.length === 0) {
    return (
      <p className="quiet">
        Kho lưu trữ chưa có bài nào. Bài đầu tiên được đăng sẽ có ở đây và ở <a href="/">trang chủ</a>.
      </p>
    )
  }
  return years.map((year) => (
    <section key={year} className="year" aria-labelledby={`nam-${year}`}>
      <h2 className="section-head" id={`nam-${year}`}>
        <a href={archivePathOf({ year })}>Năm {year}</a>
      </h2>
      <ul className="months">
        {MONTHS.map((month) => {
          const found = months.find((entry) => entry.year === year && entry.month === month)
          return (
            <li key={month}>
              {found ? (
                <a href={archivePathOf({ year, month })}>
                  Tháng {month} <span className="count">{found.count.toLocaleString('vi-VN')} bài</span>
                </a>
              ) : (
                <span className="without">Tháng {month}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  ))
}
