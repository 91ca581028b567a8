import { say } from '@/lib/english/articles'
import './timeline.css'

/** One step of an article's way, in words. */
export type TimelineStep = {
  version: number
  /** `Trả lại` */
  deed: string
  by: string
  at: { iso: string; words: string }
  note: string
  /** Tells steps apart by more than their words. */
  tone: 'forward' | 'back' | 'neutral'
}

/** How an article came to where it is, the newest step first. */
export function ArticleTimeline({ steps, historyPath }: { steps: TimelineStep[]; historyPath: string }) {
  return (
    <section className="timeline" aria-labelledby="qua-trinh">
      <h2 id="qua-trinh">{say('Quá trình')}</h2>
      {steps.length === 0 && <p className="meta">{say('Bài chưa được gửi đi đâu.')}</p>}
      <ol className="timeline-steps">
        {steps.map(({ version, deed, by, at, note, tone }) => (
          <li key={version} data-tone={tone}>
            <p>
              <strong>{deed}</strong> · {by} · <time dateTime={at.iso}>{at.words}</time>
            </p>
            {note && <p className="timeline-note">{note}</p>}
          </li>
        ))}
      </ol>
      <p>
        <a className="button button-quiet" href={historyPath}>
          {say('Lịch sử sửa')}
        </a>
      </p>
    </section>
  )
}

/** What the desk asks of the writer of a returned text: above everything else. */
export function ReturnNote({ step }: { step: TimelineStep }) {
  return (
    <section className="return-note" aria-labelledby="bai-tra-lai">
      <h2 id="bai-tra-lai">{say('{by} trả lại bài này', { by: step.by })}</h2>
      <p className="return-note-words">{step.note}</p>
      <p className="meta">
        <time dateTime={step.at.iso}>{step.at.words}</time> {say('· Sửa xong, vui lòng bấm Gửi duyệt.')}
      </p>
    </section>
  )
}
