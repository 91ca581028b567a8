import { REJECTION_WORDS } from '@/components/comments/rejection-words'
import { say } from '@/lib/english/comments'
import { inDigits, typedLanguage } from '@/lib/interface-language'
import { markedParts } from './marked-text'
import type { QueuedComment, ReportLine } from './queued-comment'
import { isRejectionCode } from './rejections'

function Marked({ text, marks }: { text: string; marks: readonly string[] }) {
  // Parts of one text never change their order.
  return markedParts(text, marks).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: as above.
    part.isMarked ? <mark key={index}>{part.text}</mark> : part.text,
  )
}

function Notes({ notes }: { notes: string[] }) {
  if (notes.length === 0) return null
  return (
    <div className="comment-notes">
      <p>{say('Máy lưu ý:')}</p>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </div>
  )
}

/** What readers told the desk about it. */
export function Reports({ reports, count }: { reports: ReportLine[]; count: number }) {
  const open = reports.filter(({ isOpen }) => isOpen)
  if (open.length === 0) return null
  return (
    <div className="comment-notes" data-tone="grave">
      <p>{say('Bạn đọc báo vi phạm ({count}):', { count: inDigits(count) })}</p>
      <ul>
        {open.map(({ id, reason, note, sentAt }) => (
          <li key={id}>
            {reason}
            {note && <>: “{note}”</>}{' '}
            <time className="meta" dateTime={sentAt.iso} title={sentAt.words}>
              {sentAt.age}
            </time>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Rejection({ rejection }: { rejection: NonNullable<QueuedComment['rejection']> }) {
  const { code, reason } = rejection
  return (
    <p>
      <strong>
        {say('Không đăng')}
        {isRejectionCode(code) && `: ${REJECTION_WORDS[code]}`}.
      </strong>{' '}
      {say('Câu gửi người viết: {reason}', { reason })}
    </p>
  )
}

/** What a moderator reads before deciding: where it stands, who wrote it, the words, what screening noticed. */
export function CommentText({ comment, isAlone = false }: { comment: QueuedComment; isAlone?: boolean }) {
  const { article, sentAt, marks, parent } = comment
  const Title = isAlone ? 'p' : 'h2'
  return (
    <>
      <p className="comment-place">
        <span className="spoken">{say('Bài viết:')} </span>
        <a href={article.path ?? article.deskPath} lang={typedLanguage(article.headline)}>
          {article.headline}
        </a>
        {article.language === 'en' && <span className="meta"> · {say('Bài tiếng Anh')}</span>}
      </p>
      {parent && (
        <p className="comment-parent">
          {say('Trả lời')} <strong>{parent.authorName}</strong>: “{parent.excerpt}”
        </p>
      )}
      <Title className="comment-title">
        <Marked text={comment.title} marks={marks} />
      </Title>
      <p className="meta">
        <strong>{comment.authorName}</strong> · <time dateTime={sentAt.iso}>{sentAt.words}</time> · {sentAt.age}
        {comment.hasPhone && say(' · có để lại số điện thoại')}
        {comment.isMasked && say(' · đã che thông tin cá nhân')}
      </p>
      <p className="comment-body">
        <Marked text={comment.body} marks={marks} />
      </p>
      <Notes notes={comment.notes} />
      <Reports reports={comment.reports} count={comment.openReportCount} />
      {comment.rejection && <Rejection rejection={comment.rejection} />}
    </>
  )
}
