import { ageInWords } from '@/components/newsroom/ages'
import { ROLE_WORDS } from '@/components/newsroom/role-words'
import { db } from '@/db/client'
import { longDate } from '@/lib/time'
import { type Account, lastSeen } from '@/modules/accounts/account-queries'
import { listSessions } from '@/modules/accounts/sessions'
import { sectionNames } from '../section-choices'

/** What is known of somebody, before anything is changed. */
export async function AccountFacts({ account }: { account: Account }) {
  const { id, email, role, sectionIds, hasSecondFactor, createdAt } = account
  const seen = (await lastSeen(db, [id])).get(id)
  const sessionCount = (await listSessions(db, id)).length
  const names = await sectionNames()
  return (
    <dl className="facts">
      <dt>Thư điện tử</dt>
      <dd>{email}</dd>
      <dt>Vai trò</dt>
      <dd>{ROLE_WORDS[role]}</dd>
      {sectionIds.length > 0 && (
        <>
          <dt>Chuyên mục</dt>
          <dd>{sectionIds.map((section) => names.get(section) ?? `số ${section}`).join(', ')}</dd>
        </>
      )}
      <dt>Xác thực hai bước</dt>
      <dd>{hasSecondFactor ? 'Đang bật' : 'Chưa bật'}</dd>
      <dt>Ở đây lần cuối</dt>
      <dd>
        {seen ? ageInWords(seen, new Date()) : 'chưa vào lần nào'}
        {sessionCount > 0 && `, đang mở ở ${sessionCount} trình duyệt`}
      </dd>
      <dt>Tài khoản có từ</dt>
      <dd>{longDate(createdAt).toLocaleLowerCase('vi')}</dd>
    </dl>
  )
}
