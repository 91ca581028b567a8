import { AnsweredForm } from '@/components/newsroom/answered-form.island'
import { CheckList } from '@/components/newsroom/check-list'
import { plannedInWords } from '@/components/newsroom/countdown'
import { ScheduleForm } from '@/components/newsroom/schedule-form.island'
import { warningKeys } from '@/components/newsroom/seen-warnings'
import { say } from '@/lib/english/articles'
import { isoWithZone } from '@/lib/time'
import type { Finding } from '@/modules/articles/checks/finding'
import type { schedulePublicationAction, unschedulePublicationAction } from './actions'

type Props = {
  name: 'dang' | 'go'
  heading: string
  hint: string
  article: { id: number; version: number }
  /** What is planned; null when nothing is. */
  at: Date | null
  /** Null for those who may only call it off. */
  plan: typeof schedulePublicationAction | null
  cancel: typeof unschedulePublicationAction
  /** What the checks hold against it. */
  findings?: Finding[]
}

/** One planned time of an article: what it is, another one, none. */
export function PlannedTime({ name, heading, hint, article, at, plan, cancel, findings = [] }: Props) {
  const now = new Date()
  const [day = '', time = ''] = at ? isoWithZone(at).split('T') : []
  return (
    <section className="stack" aria-labelledby={`hen-${name}`}>
      <h2 id={`hen-${name}`}>{heading}</h2>
      {at ? (
        <p>
          <time dateTime={isoWithZone(at)}>{plannedInWords(at, now)}</time>
        </p>
      ) : (
        <p>{hint}</p>
      )}
      {findings.length > 0 && <CheckList findings={findings} editorPath={`/toa-soan/bai/${article.id}`} />}
      {plan && (
        <ScheduleForm
          action={plan}
          name={name}
          id={article.id}
          version={article.version}
          day={day}
          time={time.slice(0, 5)}
          today={isoWithZone(now).slice(0, 10)}
          button={at ? say('Đổi giờ') : heading}
          warnings={warningKeys(findings)}
        />
      )}
      {at && (
        <AnsweredForm action={cancel}>
          <input type="hidden" name="id" value={article.id} />
          <input type="hidden" name="version" value={article.version} />
          <button className="button" type="submit">
            {name === 'dang' ? say('Bỏ hẹn đăng') : say('Bỏ hẹn gỡ')}
          </button>
        </AnsweredForm>
      )}
    </section>
  )
}
