import { say } from '@/lib/english/desk'
import { AnsweredForm } from './answered-form.island'
import './notifications.css'

/** One thing a person was told, in words. */
export type NotificationLine = {
  id: number
  /** `Phạm Biên Tập trả lại bài của bạn` */
  sentence: string
  headline: string
  note: string
  isRead: boolean
  at: { iso: string; words: string; age: string }
}

type Props = {
  lines: NotificationLine[]
  open: Parameters<typeof AnsweredForm>[0]['action']
}

/** What a person was told, the newest first. Opening one is a form: it changes what counts as read. */
export function NotificationLines({ lines, open }: Props) {
  return (
    <ul className="lines notifications">
      {lines.map(({ id, sentence, headline, note, isRead, at }) => (
        <li className="line" key={id} data-unread={isRead ? undefined : ''}>
          <AnsweredForm action={open} className="notification">
            <input type="hidden" name="id" value={id} />
            <p className="meta">
              {!isRead && <span className="notification-new">{say('Mới ·')} </span>}
              {sentence} ·{' '}
              <time dateTime={at.iso} title={at.words}>
                {at.age}
              </time>
            </p>
            <button className="notification-open" type="submit">
              {headline || say('Bài chưa có tiêu đề')}
            </button>
            {note && <p className="notification-note">{note}</p>}
          </AnsweredForm>
        </li>
      ))}
    </ul>
  )
}
