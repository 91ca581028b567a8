import { say } from '@/lib/english/digests'
import { inDigits, typedLanguage } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { env } from '@/lib/env'
import { mayWatchDigests } from '@/modules/accounts/permissions'
import { followPathOf } from '@/modules/digests/addresses'
import { type DigestDay, type DigestFigures, readDigestFigures } from '@/modules/digests/desk-queries'
import { deskPage } from '../desk-page'

export const generateMetadata = titled(() => say('Tin qua thư'))

const inWords = (count: number) => inDigits(count)

export default async function DigestDeskPage() {
  return deskPage(mayWatchDigests, async () => {
    const figures = await readDigestFigures(db)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Tin qua thư')}</h1>
        </div>
        <Offer isOffered={figures.isOffered} />
        <section className="stack" aria-labelledby="nguoi-nhan">
          <h2 id="nguoi-nhan">{say('Người nhận')}</h2>
          <Readers figures={figures} />
        </section>
        <section className="stack" aria-labelledby="da-gui">
          <h2 id="da-gui">{say('Những ngày gần đây')}</h2>
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
        {say('Bạn đọc đăng ký ở')} <a href={followPathOf('vi')}>{followPathOf('vi')}</a>
        {say('. Thư đi lúc 6 giờ 30 mỗi sáng, nhiều nhất')}{' '}
        {say('{count} thư mỗi phút. Địa chỉ của người nhận được niêm phong; không ai trong toà soạn xem được.', {
          count: inWords(env.mailBulkPerMinute),
        })}
      </p>
    )
  }
  return (
    <p className="notice" role="status">
      {say('Bạn đọc chưa đăng ký được, vì máy chủ chưa có đường gửi thư. Người vận hành cần đặt biến')}{' '}
      <code>SMTP_URL</code> {say('(và')} <code>MAIL_FROM</code>
      {say(') cho tiến trình chạy việc nền rồi khởi động lại.')}
    </p>
  )
}

function Readers({ figures }: { figures: DigestFigures }) {
  const { confirmedCount, weeklyCount, pausedCount, waitingCount, topicCount } = figures
  return (
    <>
      <p className="narrow">
        {say('{confirmedCount} người đã xác nhận, trong đó {weeklyCount} người nhận theo tuần và', {
          confirmedCount: inWords(confirmedCount),
          weeklyCount: inWords(weeklyCount),
        })}{' '}
        {say('{pausedCount} người đang tạm dừng. {waitingCount} yêu cầu chưa được xác nhận.', {
          pausedCount: inWords(pausedCount),
          waitingCount: inWords(waitingCount),
        })}
      </p>
      <table className="log">
        <caption className="meta">
          {say('Số người nhận theo chuyên mục; thêm {topicCount} lượt chọn chủ đề và dòng sự kiện.', {
            topicCount: inWords(topicCount),
          })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say('Chuyên mục')}</th>
            <th scope="col">{say('Người nhận')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.sections.map(({ name, count }) => (
            <tr key={name}>
              <td lang={typedLanguage(name)}>{name}</td>
              <td>{inWords(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const columns = (): readonly [heading: string, field: Exclude<keyof DigestDay, 'day'>][] => [
  [say('Xin nhận'), 'askedCount'],
  [say('Xác nhận'), 'confirmedCount'],
  [say('Thôi nhận'), 'stoppedCount'],
  [say('Hộp thư hỏng'), 'droppedCount'],
  [say('Đã gửi'), 'sentCount'],
  [say('Không gửi được'), 'failedCount'],
]

function Days({ days }: { days: DigestDay[] }) {
  if (days.length === 0) return <p className="empty">{say('Chưa có thư nào.')}</p>
  return (
    // A region that scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the table is wider than a phone.
    <section className="log-scroll" aria-label={say('Số liệu theo ngày')} tabIndex={0}>
      <table className="log">
        <thead>
          <tr>
            <th scope="col">{say('Ngày')}</th>
            {columns().map(([heading]) => (
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
              {columns().map(([, field]) => (
                <td key={field}>{inWords(each[field])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
