import { say } from '@/lib/english/articles'
import { inDigits } from '@/lib/interface-language'
import { AnsweredForm } from './answered-form.island'
import { type MarginNoteAction, MarginNoteForm } from './margin-note-form.island'
import './margin-notes.css'

export type NoteWords = { id: number; text: string; by: string; at: { iso: string; words: string } }

/** A note with its answers, in words. */
export type NoteThread = NoteWords & {
  /** `Đoạn 2: Bà Lan cho biết…`; null for the whole text. */
  place: string | null
  /** The block it was written beside is not in the text any more. */
  isPlaceGone: boolean
  replies: NoteWords[]
  /** `Phạm Biên Tập, 10:43 26/11/2026`; null while open. */
  resolved: string | null
}

type Props = {
  articleId: number
  threads: NoteThread[]
  places: { value: string; words: string }[]
  add: MarginNoteAction
  reply: MarginNoteAction
  resolve: Parameters<typeof AnsweredForm>[0]['action']
}

function Words({ note }: { note: NoteWords }) {
  return (
    <div className="margin-note-words">
      <p>{note.text}</p>
      <p className="meta">
        {note.by} · <time dateTime={note.at.iso}>{note.at.words}</time>
      </p>
    </div>
  )
}

function Thread({ thread, reply, resolve }: Pick<Props, 'reply' | 'resolve'> & { thread: NoteThread }) {
  const isOpen = thread.resolved === null
  return (
    <li className="margin-note" data-open={isOpen ? '' : undefined}>
      {thread.place && (
        <p className="margin-note-place">
          {thread.place}
          {thread.isPlaceGone && say(' (đoạn này không còn trong bài)')}
        </p>
      )}
      <Words note={thread} />
      {thread.replies.map((one) => (
        <Words note={one} key={one.id} />
      ))}
      {isOpen ? (
        <details className="margin-note-answer">
          <summary>
            {say('Trả lời')}
            <span className="spoken"> {say('ghi chú của {by}', { by: thread.by })}</span>
          </summary>
          <MarginNoteForm
            action={reply}
            name={String(thread.id)}
            label={say('Trả lời')}
            button={say('Gửi trả lời')}
            places={[]}
          >
            <input type="hidden" name="id" value={thread.id} />
          </MarginNoteForm>
        </details>
      ) : (
        <p className="meta">{say('Đã xong: {resolved}', { resolved: thread.resolved ?? '' })}</p>
      )}
      <AnsweredForm action={resolve}>
        <input type="hidden" name="id" value={thread.id} />
        <input type="hidden" name="isResolved" value={isOpen ? 'co' : 'khong'} />
        <button className="button button-quiet" type="submit">
          {isOpen ? say('Đánh dấu đã xong') : say('Mở lại')}
          <span className="spoken"> {say('ghi chú của {by}', { by: thread.by })}</span>
        </button>
      </AnsweredForm>
    </li>
  )
}

/** What the desk writes beside a text for one another. Readers never get it. */
export function MarginNotes({ articleId, threads, places, add, reply, resolve }: Props) {
  const open = threads.filter(({ resolved }) => resolved === null)
  const done = threads.filter(({ resolved }) => resolved !== null)
  return (
    <section className="margin-notes" id="ghi-chu" aria-labelledby="ghi-chu-ben-le">
      <h2 id="ghi-chu-ben-le">{say('Ghi chú bên lề')}</h2>
      <p className="meta">{say('Chỉ toà soạn đọc được, bạn đọc không bao giờ thấy.')}</p>
      <ol className="margin-note-list">
        {open.map((thread) => (
          <Thread thread={thread} reply={reply} resolve={resolve} key={thread.id} />
        ))}
      </ol>
      {done.length > 0 && (
        <details className="margin-note-answer">
          <summary>{say('{doneCount} ghi chú đã xong', { doneCount: inDigits(done.length) })}</summary>
          <ol className="margin-note-list">
            {done.map((thread) => (
              <Thread thread={thread} reply={reply} resolve={resolve} key={thread.id} />
            ))}
          </ol>
        </details>
      )}
      <MarginNoteForm action={add} name="moi" label={say('Ghi chú mới')} button={say('Thêm ghi chú')} places={places}>
        <input type="hidden" name="articleId" value={articleId} />
      </MarginNoteForm>
    </section>
  )
}
