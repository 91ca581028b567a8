import { say } from '@/lib/english/push'
import { inDigits, typedLanguage } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/desk.css'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { mayWatchPushes } from '@/modules/accounts/permissions'
import { FOLLOW_PATH } from '@/modules/push/addresses'
import { type Following, listMessages, readFollowing } from '@/modules/push/desk-queries'
import { LIFE_SECONDS, NOTICES_PER_DAY } from '@/modules/push/notice-limits'
import { deskPage } from '../desk-page'
import { SentMessages } from './sent-messages'

export const generateMetadata = titled(() => say('Thông báo đẩy'))

const MESSAGES_SHOWN = 30
const hours = (seconds: number) => inDigits(seconds / 3_600)

export default function PushDeskPage() {
  return deskPage(mayWatchPushes, async () => {
    const following = await readFollowing(db)
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Thông báo đẩy')}</h1>
          <a className="button button-quiet" href={FOLLOW_PATH}>
            {say('Xem trang Nhận tin')}
          </a>
        </div>
        <p className="narrow">
          {say(
            'Bạn đọc tự bật ở trang Nhận tin; báo chỉ biết máy nào nhận loại tin nào, không biết máy của ai. Bài đăng lần đầu trong chuyên mục được theo dõi tự gửi đi; tin khẩn chỉ gửi khi người xếp trang nhất đánh dấu.',
          )}{' '}
          {say(
            'Mỗi máy nhận nhiều nhất {sections} thông báo chuyên mục một ngày, tính cả tin khẩn là {all}. Quá {breakingHours} giờ với tin khẩn và {sectionHours} giờ với bài thì không gửi nữa.',
            {
              sections: NOTICES_PER_DAY.section,
              all: NOTICES_PER_DAY.breaking,
              breakingHours: hours(LIFE_SECONDS.breaking),
              sectionHours: hours(LIFE_SECONDS.section),
            },
          )}
        </p>
        <section className="stack" aria-labelledby="dang-nhan">
          <h2 id="dang-nhan">{say('Đang nhận')}</h2>
          <FollowingFigures {...following} />
        </section>
        <section className="stack" aria-labelledby="da-gui">
          <h2 id="da-gui">{say('Đã gửi gần đây')}</h2>
          <SentMessages messages={await listMessages(db, MESSAGES_SHOWN)} />
        </section>
      </div>
    )
  })
}

function FollowingFigures({ total, breaking, english, failing, sections }: Following) {
  if (total === 0) return <p className="empty">{say('Chưa có máy nào bật thông báo.')}</p>
  return (
    <>
      <p>
        {say('{total} máy, trong đó {breaking} máy nhận tin khẩn.', {
          total: inDigits(total),
          breaking: inDigits(breaking),
        })}
        {english > 0 && ' '}
        {english > 0 && say('{english} máy nhận tin của bản tiếng Anh.', { english: inDigits(english) })}
        {failing > 0 && ' '}
        {failing > 0 &&
          say('{failing} máy lần gần nhất không nhận được; hai tuần liền như vậy thì tự xoá.', {
            failing: inDigits(failing),
          })}
      </p>
      <table className="log">
        <thead>
          <tr>
            <th scope="col">{say('Chuyên mục')}</th>
            <th scope="col">{say('Máy theo dõi')}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ id, name, count }) => (
            <tr key={id}>
              <th scope="row" lang={typedLanguage(name)}>
                {name}
              </th>
              <td>{inDigits(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
