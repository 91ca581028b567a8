import type { Metadata } from 'next'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { env } from '@/lib/env'
import { mayWatchDigests } from '@/modules/accounts/permissions'
import { FOLLOW_PATH } from '@/modules/digests/addresses'
import { type DigestDay, type DigestFigures, readDigestFigures } from '@/modules/digests/desk-queries'
import { deskPage } from '../desk-page'

export const metadata: Metadata = { title: 'Tin qua thư' }

const inWords = (count: number) => count.toLocaleString('vi-VN')

export default async function DigestDeskPage() {
  return deskPage(mayWatchDigests, async () => {
    const figures = await readDigestFigures(db)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>Tin qua thư</h1>
        </div>
        <Offer isOffered={figures.isOffered} />
        <section className="stack" aria-labelledby="nguoi-nhan">
          <h2 id="nguoi-nhan">Người nhận</h2>
          <Readers figures={figures} />
        </section>
        <section className="stack" aria-labelledby="da-gui">
          <h2 id="da-gui">Những ngày gần đây</h2>
          <Days days={figures.days} />
        </section>
      </div>
    )
  })
}

function Offer({ isOffered }: { isOffered: boolean }) {
  if (isOffered) {
    return (
      <p className="narrow">
        Bạn đọc đăng ký ở <a href={FOLLOW_PATH}>{FOLLOW_PATH}</a>. Thư đi lúc 6 giờ 30 mỗi sáng, nhiều nhất{' '}
        {inWords(env.mailBulkPerMinute)} thư mỗi phút. Địa chỉ của người nhận được niêm phong; không ai trong toà soạn
        xem được.
      </p>
    )
  }
  return (
    <p className="notice" role="status">
      Bạn đọc chưa đăng ký được, vì máy chủ chưa có đường gửi thư. Người vận hành cần đặt biến <code>SMTP_URL</code> (và{' '}
      <code>MAIL_FROM</code>) cho tiến trình chạy việc nền rồi khởi động lại.
    </p>
  )
}

function Readers({ figures }: { figures: DigestFigures }) {
  const { confirmedCount, weeklyCount, pausedCount, waitingCount, topicCount } = figures
  return (
    <>
      <p className="narrow">
        {inWords(confirmedCount)} người đã xác nhận, trong đó {inWords(weeklyCount)} người nhận theo tuần và{' '}
        {inWords(pausedCount)} người đang tạm dừng. {inWords(waitingCount)} yêu cầu chưa được xác nhận.
      </p>
      <table className="log">
        <caption className="meta">
          Số người nhận theo chuyên mục; thêm {inWords(topicCount)} lượt chọn chủ đề và dòng sự kiện.
        </caption>
        <thead>
          <tr>
            <th scope="col">Chuyên mục</th>
            <th scope="col">Người nhận</th>
          </tr>
        </thead>
        <tbody>
          {figures.sections.map(({ name, count }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{inWords(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const COLUMNS: readonly [heading: string, field: Exclude<keyof DigestDay, 'day'>][] = [
  ['Xin nhận', 'askedCount'],
  ['Xác nhận', 'confirmedCount'],
  ['Thôi nhận', 'stoppedCount'],
  ['Hộp thư hỏng', 'droppedCount'],
  ['Đã gửi', 'sentCount'],
  ['Không gửi được', 'failedCount'],
]

function Days({ days }: { days: DigestDay[] }) {
  if (days.length === 0) return <p className="empty">Chưa có thư nào.</p>
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a phone.
    <section className="log-scroll" aria-label="Số liệu theo ngày" tabIndex={0}>
      <table className="log">
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            {COLUMNS.map(([heading]) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((each) => (
            <tr key={each.day}>
              <td>{each.day.split('-').map(Number).reverse().join('/')}</td>
              {COLUMNS.map(([, field]) => (
                <td key={field}>{inWords(each[field])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
