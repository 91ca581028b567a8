import { ACCOUNT_STATE_WORDS, AccountStateMark } from '@/components/newsroom/account-state'
import { ageInWords } from '@/components/newsroom/ages'
import { say } from '@/lib/english/accounts'
import { inDigits } from '@/lib/interface-language'
import { titled } from '../../titled'
import '@/components/newsroom/lists.css'
import '@/components/newsroom/account.css'
import { ROLE_WORDS } from '@/components/newsroom/role-words'
import { db } from '@/db/client'
import { ROLES } from '@/db/schema/accounts'
import { type Account, lastSeen, listAccounts } from '@/modules/accounts/account-queries'
import { mayManageUsers, mustUseSecondFactor } from '@/modules/accounts/permissions'
import { deskPage } from '../desk-page'
import { ACCOUNT_STATES, type AccountFilter, accountFilter, chosenAccounts, listAddress } from './chosen-accounts'
import { sectionNames } from './section-choices'

export const generateMetadata = titled(() => say('Người dùng'))

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function UsersPage({ searchParams }: Props) {
  const filter = accountFilter(await searchParams)
  return deskPage(mayManageUsers, async () => {
    const { shown, count, pageCount, page } = chosenAccounts(await listAccounts(db), filter)
    const seen = await lastSeen(
      db,
      shown.map(({ id }) => id),
    )
    const names = await sectionNames()
    const now = new Date()
    const at = (number: number) => listAddress({ ...filter, page: number })
    return (
      <div className="stack">
        <div className="page-head">
          <h1>{say('Người dùng')}</h1>
          <a className="button button-main" href="/toa-soan/nguoi-dung/moi">
            {say('Mời người mới')}
          </a>
        </div>
        <Filter filter={filter} />
        <p className="meta" role="status">
          {say('{count} tài khoản', { count: inDigits(count) })}
        </p>
        {shown.length === 0 ? (
          <p className="empty">{say('Không có tài khoản nào như vậy.')}</p>
        ) : (
          <ul className="lines">
            {shown.map((account) => (
              <AccountLine
                key={account.id}
                account={account}
                sections={account.sectionIds.map((id) => names.get(id) ?? say('số {id}', { id }))}
                seen={seen.get(account.id)}
                now={now}
              />
            ))}
          </ul>
        )}
        {pageCount > 1 && (
          <nav className="row" aria-label={say('Trang')}>
            {page > 1 && (
              <a className="button" href={at(page - 1)}>
                {say('Trang trước')}
              </a>
            )}
            <span>{say('Trang {page}/{pageCount}', { page, pageCount })}</span>
            {page < pageCount && (
              <a className="button" href={at(page + 1)}>
                {say('Trang sau')}
              </a>
            )}
          </nav>
        )}
      </div>
    )
  })
}

function Filter({ filter }: { filter: AccountFilter }) {
  return (
    <form className="account-filter" method="get" action="/toa-soan/nguoi-dung">
      <div>
        <label htmlFor="tim">{say('Tìm tên hoặc thư')}</label>
        <input id="tim" name="q" type="search" maxLength={100} defaultValue={filter.text} />
      </div>
      <div>
        <label htmlFor="vai">{say('Vai trò')}</label>
        <select id="vai" name="vai" defaultValue={filter.role ?? ''}>
          <option value="">{say('Mọi vai trò')}</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="trang-thai">{say('Trạng thái')}</label>
        <select id="trang-thai" name="trang-thai" defaultValue={filter.state ?? ''}>
          <option value="">{say('Mọi trạng thái')}</option>
          {ACCOUNT_STATES.map((state) => (
            <option key={state} value={state}>
              {ACCOUNT_STATE_WORDS[state]}
            </option>
          ))}
        </select>
      </div>
      <button className="button" type="submit">
        {say('Lọc')}
      </button>
    </form>
  )
}

type LineProps = { account: Account; sections: string[]; seen: Date | undefined; now: Date }

function AccountLine({ account, sections, seen, now }: LineProps) {
  const { id, name, email, role, state, hasSecondFactor } = account
  return (
    <li className="line">
      <div>
        <a className="line-headline" href={`/toa-soan/nguoi-dung/${id}`}>
          {name}
        </a>
        <p className="meta">{email}</p>
        <p className="meta">
          {ROLE_WORDS[role]}
          {sections.length > 0 && `: ${sections.join(', ')}`}
        </p>
      </div>
      <div className="line-side">
        <AccountStateMark state={state} />
        <span className="meta">
          {seen ? say('ở đây {age}', { age: ageInWords(seen, now) }) : say('chưa vào lần nào')}
        </span>
        {hasSecondFactor && <span className="meta">{say('có xác thực hai bước')}</span>}
        {!hasSecondFactor && mustUseSecondFactor(account) && (
          <span className="meta">
            <strong>{say('chưa bật xác thực hai bước')}</strong>
          </span>
        )}
      </div>
    </li>
  )
}
