import type { Metadata } from 'next'
import { ACCOUNT_STATE_WORDS, AccountStateMark } from '@/components/newsroom/account-state'
import { ageInWords } from '@/components/newsroom/ages'
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

export const metadata: Metadata = { title: 'Người dùng' }

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
          <h1>Người dùng</h1>
          <a className="button button-main" href="/toa-soan/nguoi-dung/moi">
            Mời người mới
          </a>
        </div>
        <Filter filter={filter} />
        <p className="meta" role="status">
          {count.toLocaleString('vi-VN')} tài khoản
        </p>
        {shown.length === 0 ? (
          <p className="empty">Không có tài khoản nào như vậy.</p>
        ) : (
          <ul className="lines">
            {shown.map((account) => (
              <AccountLine
                key={account.id}
                account={account}
                sections={account.sectionIds.map((id) => names.get(id) ?? `số ${id}`)}
                seen={seen.get(account.id)}
                now={now}
              />
            ))}
          </ul>
        )}
        {pageCount > 1 && (
          <nav className="row" aria-label="Trang">
            {page > 1 && (
              <a className="button" href={at(page - 1)}>
                Trang trước
              </a>
            )}
            <span>
              Trang {page}/{pageCount}
            </span>
            {page < pageCount && (
              <a className="button" href={at(page + 1)}>
                Trang sau
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
        <label htmlFor="tim">Tìm tên hoặc thư</label>
        <input id="tim" name="q" type="search" maxLength={100} defaultValue={filter.text} />
      </div>
      <div>
        <label htmlFor="vai">Vai trò</label>
        <select id="vai" name="vai" defaultValue={filter.role ?? ''}>
          <option value="">Mọi vai trò</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_WORDS[role]}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="trang-thai">Trạng thái</label>
        <select id="trang-thai" name="trang-thai" defaultValue={filter.state ?? ''}>
          <option value="">Mọi trạng thái</option>
          {ACCOUNT_STATES.map((state) => (
            <option key={state} value={state}>
              {ACCOUNT_STATE_WORDS[state]}
            </option>
          ))}
        </select>
      </div>
      <button className="button" type="submit">
        Lọc
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
        <span className="meta">{seen ? `ở đây ${ageInWords(seen, now)}` : 'chưa vào lần nào'}</span>
        {hasSecondFactor && <span className="meta">có xác thực hai bước</span>}
        {!hasSecondFactor && mustUseSecondFactor(account) && (
          <span className="meta">
            <strong>chưa bật xác thực hai bước</strong>
          </span>
        )}
      </div>
    </li>
  )
}
