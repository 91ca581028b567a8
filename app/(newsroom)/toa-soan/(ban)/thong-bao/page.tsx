import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { say } from '@/lib/english/desk'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import { NotificationLines } from '@/components/newsroom/notification-lines'
import { db } from '@/db/client'
import { mayEnterNewsroom, mayModerate } from '@/modules/accounts/permissions'
import type { Viewer } from '@/modules/accounts/viewer'
import { countUnread, listNotifications, wantsMail } from '@/modules/notifications/desk-queries'
import { only } from '../../place'
import { deskPage } from '../desk-page'
import { markAllReadAction, openAction, setMailAction } from './actions'
import { notificationLine } from './notification-line'

export const generateMetadata = titled(() => say('Thông báo'))

const PAGE_LENGTH = 30

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function NotificationsPage({ searchParams }: Props) {
  const written = only((await searchParams)['truoc']) ?? ''
  const beforeId = /^[1-9]\d{0,14}$/.test(written) ? Number(written) : null
  return deskPage(mayEnterNewsroom, async (viewer) => {
    const found = await listNotifications(db, viewer.id, { beforeId, limit: PAGE_LENGTH + 1 })
    const unread = await countUnread(db, viewer.id)
    const isByMail = await wantsMail(db, viewer.id)
    const shown = found.slice(0, PAGE_LENGTH)
    const last = found.length > PAGE_LENGTH ? shown.at(-1) : undefined
    const now = new Date()
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Thông báo')}</h1>
          {unread > 0 && beforeId === null && shown[0] && (
            <AnsweredForm action={markAllReadAction}>
              <input type="hidden" name="upTo" value={shown[0].id} />
              <button className="button" type="submit">
                {say('Đánh dấu đã đọc tất cả')}
              </button>
            </AnsweredForm>
          )}
        </div>
        {shown.length === 0 ? (
          <p className="empty">{say('Chưa có thông báo nào. Khi bài của bạn có bước mới, tin báo hiện ở đây.')}</p>
        ) : (
          <NotificationLines lines={shown.map((one) => notificationLine(one, now))} open={openAction} />
        )}
        {last && (
          <p>
            <a className="button" href={`?truoc=${last.id}`}>
              {say('Xem cũ hơn')}
            </a>
          </p>
        )}
        <section className="stack narrow" aria-labelledby="gui-thu">
          <h2 id="gui-thu">{say('Thư điện tử')}</h2>
          <p>{isByMail ? mailSentence(viewer) : say('Bạn chỉ nhận thông báo trên trang này, không nhận thư.')}</p>
          <AnsweredForm action={setMailAction}>
            <input type="hidden" name="isByMail" value={isByMail ? 'khong' : 'co'} />
            <button className="button" type="submit">
              {isByMail ? say('Thôi gửi thư cho tôi') : say('Gửi thư cho tôi')}
            </button>
          </AnsweredForm>
        </section>
      </div>
    )
  })
}

function mailSentence(viewer: Viewer): string {
  const { email } = viewer
  return mayModerate(viewer)
    ? say('Mỗi thông báo cũng được gửi tới {email}, và mỗi sáng một thư cho biết bao nhiêu bình luận đang chờ.', {
        email,
      })
    : say('Mỗi thông báo cũng được gửi tới {email}.', { email })
}
