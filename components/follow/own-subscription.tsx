import { longDateTime } from '@/lib/time'
import { RHYTHM_WORDS } from '@/modules/digests/rhythm-words'
import type { OwnSubscription } from '@/modules/digests/subscription-queries'
import type { ChoiceOptions } from './choice-fields'
import { DeedForm } from './deed-form'
import styles from './follow.module.css'
import type { FollowAction, FollowTyped } from './follow-answer'
import { ManageForm } from './manage-form'

export type SubscriptionActions = {
  change: FollowAction
  pause: (form: FormData) => Promise<void>
  resume: (form: FormData) => Promise<void>
  stop: (form: FormData) => Promise<void>
}

type Props = { subscription: OwnSubscription; token: string; options: ChoiceOptions; actions: SubscriptionActions }

const idsOf = (things: readonly { id: number }[]) => things.map(({ id }) => String(id))

/** A reader's own page: what they get, and everything they may do about it. */
export function OwnSubscriptionView({ subscription, token, options, actions }: Props) {
  const { rhythm, nextIssueAt, named } = subscription
  const chosen: FollowTyped = {
    thuDienTu: '',
    nhip: rhythm,
    chuyenMuc: idsOf(named.sections),
    chuDe: idsOf(named.tags),
    dongSuKien: idsOf(named.storylines),
  }
  return (
    <>
      <p>
        {nextIssueAt === null
          ? 'Bạn đang tạm dừng: chúng tôi chưa gửi thư nào cho tới khi bạn nhận tiếp.'
          : `Nhịp gửi: ${RHYTHM_WORDS[rhythm].toLocaleLowerCase('vi')}. Thư kế tiếp: ${longDateTime(nextIssueAt)}, nếu có bài mới.`}
      </p>
      <section className={styles.part} aria-labelledby="doi">
        <h2 className={styles.heading} id="doi">
          Đổi mục và nhịp gửi
        </h2>
        <ManageForm action={actions.change} token={token} options={options} chosen={chosen} />
      </section>
      <section className={styles.part} aria-labelledby="tam-dung">
        <h2 className={styles.heading} id="tam-dung">
          {nextIssueAt === null ? 'Nhận tiếp' : 'Tạm dừng'}
        </h2>
        <p>
          {nextIssueAt === null
            ? 'Thư kế tiếp chỉ gồm bài đăng từ lúc bạn nhận tiếp.'
            : 'Giữ nguyên các mục đã chọn nhưng không gửi thư, cho tới khi bạn nhận tiếp.'}
        </p>
        {nextIssueAt === null ? (
          <DeedForm action={actions.resume} token={token} button="Nhận tiếp" />
        ) : (
          <DeedForm action={actions.pause} token={token} button="Tạm dừng" />
        )}
      </section>
      <section className={styles.part} aria-labelledby="thoi-nhan">
        <h2 className={styles.heading} id="thoi-nhan">
          Thôi nhận
        </h2>
        <p>Địa chỉ thư và các mục đã chọn được xoá ngay. Muốn nhận lại, bạn chỉ cần đăng ký lại.</p>
        <DeedForm action={actions.stop} token={token} button="Thôi nhận tin qua thư" />
      </section>
    </>
  )
}
