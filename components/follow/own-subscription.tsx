import { followWords } from '@/components/words/follow'
import { longDateTimeIn } from '@/lib/words/dates'
import { rhythmWithin } from '@/modules/digests/mail-words'
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
  const { language, rhythm, nextIssueAt, named } = subscription
  const words = followWords(language).own
  const of = { language, token }
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
          ? words.paused
          : words.next(rhythmWithin(language, rhythm), longDateTimeIn(language, nextIssueAt))}
      </p>
      <section className={styles.part} aria-labelledby="doi">
        <h2 className={styles.heading} id="doi">
          {words.change}
        </h2>
        <ManageForm {...of} action={actions.change} options={options} chosen={chosen} />
      </section>
      <section className={styles.part} aria-labelledby="tam-dung">
        <h2 className={styles.heading} id="tam-dung">
          {nextIssueAt === null ? words.resume : words.pause}
        </h2>
        <p>{nextIssueAt === null ? words.resumeHint : words.pauseHint}</p>
        {nextIssueAt === null ? (
          <DeedForm {...of} action={actions.resume} button={words.resume} />
        ) : (
          <DeedForm {...of} action={actions.pause} button={words.pause} />
        )}
      </section>
      <section className={styles.part} aria-labelledby="thoi-nhan">
        <h2 className={styles.heading} id="thoi-nhan">
          {words.stop}
        </h2>
        <p>{words.stopHint}</p>
        <DeedForm {...of} action={actions.stop} button={words.stopButton} />
      </section>
    </>
  )
}
