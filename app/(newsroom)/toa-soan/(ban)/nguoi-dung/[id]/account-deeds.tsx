import type { ReactNode } from 'react'
import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { DetailsForm } from '@/components/newsroom/details-form.island'
import { HandCodeForm } from '@/components/newsroom/hand-code-form.island'
import { RoleFields } from '@/components/newsroom/role-fields'
import { say } from '@/lib/english/accounts'
import type { Account } from '@/modules/accounts/account-queries'
import { sectionChoices } from '../section-choices'
import {
  changeRoleAction,
  changeUserDetailsAction,
  disableUserAction,
  dropSecondFactorAction,
  enableUserAction,
  endUserSessionsAction,
  sendCodeAction,
} from './actions'

/** Everything an administrator can do with a colleague's account, the mild before the grave. */
export async function AccountDeeds({ account }: { account: Account }) {
  const { id, name, email, role, state, sectionIds, hasSecondFactor } = account
  const target = <input type="hidden" name="userId" value={id} />
  return (
    <>
      <Deed id="ten" heading={say('Họ tên và thư')}>
        <DetailsForm action={changeUserDetailsAction} details={{ name, email }} userId={id} />
      </Deed>
      <Deed
        id="vai-tro"
        heading={say('Vai trò và chuyên mục')}
        words={say('Đổi vai trò thì người này phải đăng nhập lại.')}
      >
        <AnsweredForm action={changeRoleAction} className="gate-form narrow">
          {target}
          <RoleFields role={role} sectionIds={sectionIds} sections={await sectionChoices()} />
          <p>
            <button className="button" type="submit">
              {say('Lưu vai trò')}
            </button>
          </p>
        </AnsweredForm>
      </Deed>
      {state !== 'disabled' && (
        <Deed
          id="ma"
          heading={state === 'invited' ? say('Mời lại') : say('Đặt lại mật khẩu')}
          words={
            state === 'invited'
              ? say('Lời mời trước không dùng được nữa. Lời mời mới dùng được trong 7 ngày.')
              : say('Người này tự đặt mật khẩu mới: bằng đường dẫn trong thư (30 phút) hoặc mã trên giấy (24 giờ).')
          }
        >
          <HandCodeForm action={sendCodeAction} userId={id} />
        </Deed>
      )}
      <Deed
        id="phien"
        heading={say('Phiên đăng nhập')}
        words={say('Dùng khi máy hoặc điện thoại của người này bị mất.')}
      >
        <AnsweredForm action={endUserSessionsAction}>
          {target}
          <button className="button" type="submit">
            {say('Kết thúc mọi phiên')}
          </button>
        </AnsweredForm>
      </Deed>
      {hasSecondFactor && (
        <Deed
          id="hai-buoc"
          heading={say('Xác thực hai bước')}
          words={say(
            'Chỉ gỡ khi người này đã mất cả điện thoại lẫn mã dự phòng, và bạn đã gặp hoặc gọi điện hỏi tận nơi.',
          )}
        >
          <AnsweredForm action={dropSecondFactorAction}>
            {target}
            <button className="button button-grave" type="submit">
              {say('Gỡ xác thực hai bước')}
            </button>
          </AnsweredForm>
        </Deed>
      )}
      {state === 'disabled' ? (
        <Deed
          id="khoa"
          heading={say('Mở khoá')}
          words={say('Người này đăng nhập lại được bằng mật khẩu cũ, với vai trò như trên.')}
        >
          <AnsweredForm action={enableUserAction}>
            {target}
            <button className="button" type="submit">
              {say('Mở khoá tài khoản')}
            </button>
          </AnsweredForm>
        </Deed>
      ) : (
        <Deed
          id="khoa"
          heading={say('Khoá')}
          words={say('Người này ra khỏi toà soạn ngay và không vào lại được. Bài đã viết vẫn còn.')}
        >
          <AnsweredForm action={disableUserAction}>
            {target}
            <button className="button button-grave" type="submit">
              {say('Khoá tài khoản')}
            </button>
          </AnsweredForm>
        </Deed>
      )}
    </>
  )
}

function Deed({ id, heading, words, children }: { id: string; heading: string; words?: string; children: ReactNode }) {
  return (
    <section className="stack deed" aria-labelledby={`viec-${id}`}>
      <h2 id={`viec-${id}`}>{heading}</h2>
      {words && <p className="meta narrow">{words}</p>}
      {children}
    </section>
  )
}
