import { calendarDayOf, shortDate } from '@/lib/time'
import { resultsByKind } from '@/modules/accessibility/by-kind'
import type { AccessibilityResults } from '@/modules/accessibility/results'
import type { Office } from '@/modules/settings/office'
import { Complaint } from './complaint'
import { KnownLimits } from './known-limits'
import { ResultsTable } from './results-table'

type Props = { results: AccessibilityResults; office: Office }

/** What the release was tested for, with what result and when; what is known to be missing; whom to tell. */
export function AccessibilityStatement({ results, office }: Props) {
  const { testedOn, templates, journeys, axe, browser } = results
  const kinds = resultsByKind(templates)
  const checks = kinds.reduce((sum, kind) => sum + kind.checks, 0)
  const violations = kinds.reduce((sum, kind) => sum + kind.violations, 0)
  const day = new Date(`${testedOn}T12:00:00+07:00`)
  return (
    <>
      <h2 id="ket-qua">Tiêu chuẩn và kết quả thử</h2>
      <p>
        Tiêu chuẩn: Hướng dẫn về khả năng tiếp cận nội dung web WCAG 2.2, mức A và AA. Phần mềm của trang được thử lại
        bằng máy trước mỗi lần phát hành; số liệu dưới đây do chính những phép thử ấy ghi ra, không ai viết tay.
      </p>
      <p>
        Lần thử ngày <time dateTime={testedOn}>{shortDate(day)}</time>: soát {inWords(checks)} lượt trên{' '}
        {inWords(templates.length)} loại trang, tìm thấy{' '}
        {violations === 0 ? 'không lỗi nào' : `${inWords(violations)} lỗi`}; {inWords(journeys.length)} hành trình bằng
        bàn phím, trình đọc màn hình, chữ phóng to và màn hình nhỏ đều đi đến đích.
      </p>
      <ResultsTable kinds={kinds} />
      <p className="quiet">
        Máy soát: axe-core {axe}, các quy tắc WCAG 2.0, 2.1, 2.2 mức A và AA, trên {browser}, với dữ liệu mẫu của phần
        mềm.
      </p>
      <h3>Những hành trình đã thử</h3>
      <ul>
        {journeys.map(({ name }) => (
          <li key={name}>{name.charAt(0).toLocaleUpperCase('vi') + name.slice(1)}.</li>
        ))}
      </ul>
      <KnownLimits />
      <Complaint office={office} />
      <section lang="en" aria-labelledby="in-english">
        <h2 id="in-english">In English</h2>
        <p>
          This site aims at WCAG 2.2, level AA. Its software was last tested on {inEnglish(day)}: {checks} automated
          checks of {templates.length} kinds of pages, in light and dark, with and without JavaScript, found{' '}
          {violations === 0 ? 'no errors' : `${violations} errors`}. Automated checks do not find every obstacle. If you
          meet one, please tell us{office.email && ` at ${office.email}`}; we answer within{' '}
          {office.accessibilityReplyDays} working days.
        </p>
      </section>
    </>
  )
}

const inWords = (count: number) => count.toLocaleString('vi-VN')

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

function inEnglish(at: Date): string {
  const { year, month, day } = calendarDayOf(at)
  return `${day} ${MONTHS[month - 1]} ${year}`
}
