import { said } from '@/lib/english/accounts'
import type { AccountState } from '@/modules/accounts/account-queries'

export const ACCOUNT_STATE_WORDS: Readonly<Record<AccountState, string>> = said({
  active: 'Đang dùng',
  invited: 'Đã mời, chưa vào',
  disabled: 'Đã khoá',
})

/** The mark of `.state` that fits. */
const MARKS: Readonly<Record<AccountState, string>> = { active: 'approved', invited: 'pending', disabled: 'rejected' }

export function AccountStateMark({ state }: { state: AccountState }) {
  return (
    <span className="state" data-state={MARKS[state]}>
      {ACCOUNT_STATE_WORDS[state]}
    </span>
  )
}
