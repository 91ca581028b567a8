import { ageInWords } from '@/components/newsroom/ages'
import { ROLE_WORDS } from '@/components/newsroom/role-words'
import { db } from '@/db/client'
import { say } from '@/lib/english/accounts'
import { midSentence } from '@/lib/interface-language'
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
      <dt>{say('Thư điện tử')}</dt>
      <dd>{email}</dd>
      <dt>{say('Vai trò')}</dt>
      <dd>{ROLE_WORDS[role]}</dd>
      {sectionIds.length > 0 && (
        <>
          <dt>{say('Chuyên mục')}</dt>
          <dd>{sectionIds.map((section) => names.get(section) ?? say('số {section}', { section })).join(', ')}</dd>
        </>
      )}
      <dt>{say('Xác thực hai bước')}</dt>
      <dd>{hasSecondFactor ? say('Đang bật') : say('Chưa bật')}</dd>
      <dt>{say('Ở đây lần cuối')}</dt>
      <dd>
        {seen ? ageInWords(seen, new Date()) : say('chưa vào lần nào')}
        {sessionCount > 0 && say(', đang mở ở {sessionCount} trình duyệt', { sessionCount })}
      </dd>
      <dt>{say('Tài khoản có từ')}</dt>
      <dd>{midSentence(longDate(createdAt))}</dd>
    </dl>
  )
}
