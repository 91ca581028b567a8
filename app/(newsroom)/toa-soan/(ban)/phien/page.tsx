import { sentSession } from '@/app/_auth/session-cookie'
import { ageInWords } from '@/components/newsroom/ages'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { browserName } from '@/components/newsroom/browser-name'
import { say } from '@/lib/english/accounts'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import { db } from '@/db/client'
import { isoWithZone, portalDateTime } from '@/lib/time'
import { mayEnterNewsroom } from '@/modules/accounts/permissions'
import { hashOf, listSessions, type OpenSession } from '@/modules/accounts/sessions'
import { only } from '../../place'
import { deskPage } from '../desk-page'
import { endSessionAction } from './actions'

export const generateMetadata = titled(() => say('Phiên đăng nhập'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SessionsPage({ searchParams }: Props) {
  const isDone = only((await searchParams)['xong']) !== undefined
  return deskPage(mayEnterNewsroom, async (viewer) => {
    const here = hashOf((await sentSession()) ?? '')
    const sessions = await listSessions(db, viewer.id)
    const now = new Date()
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Phiên đăng nhập')}</h1>
        </div>
        <p className="narrow">
          {say(
            'Những trình duyệt đang đăng nhập bằng tài khoản của bạn. Nếu thấy một nơi lạ, vui lòng kết thúc phiên đó rồi nhờ người quản trị đặt lại mật khẩu.',
          )}
        </p>
        {isDone && (
          <p className="notice" role="status">
            {say('Đã kết thúc phiên.')}
          </p>
        )}
        <ul className="lines">
          {sessions.map((session) => (
            <SessionLine key={session.idHash} session={session} isHere={session.idHash === here} now={now} />
          ))}
        </ul>
      </div>
    )
  })
}

function SessionLine({ session, isHere, now }: { session: OpenSession; isHere: boolean; now: Date }) {
  return (
    <li className="line">
      <div>
        <p>
          <strong>{browserName(session.userAgent)}</strong>
          {isHere && say(' (trình duyệt này)')}
        </p>
        <p className="meta">
          {say('Đăng nhập lúc')}{' '}
          <time dateTime={isoWithZone(session.createdAt)}>{portalDateTime(session.createdAt)}</time>{' '}
          {say('· dùng lần cuối {age}', { age: ageInWords(session.lastSeenAt, now) })}
        </p>
      </div>
      {!isHere && (
        <AnsweredForm action={endSessionAction}>
          <input type="hidden" name="idHash" value={session.idHash} />
          <button className="button button-grave" type="submit">
            {say('Kết thúc phiên')}
          </button>
        </AnsweredForm>
      )}
    </li>
  )
}
