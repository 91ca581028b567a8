import { ArticleState, type ArticleStatus } from './article-status'

/** One article of a list, in words. */
export type ArticleLine = {
  id: number
  headline: string
  status: ArticleStatus
  sectionName: string | null
  writerName: string | null
  /** When it is to be published or withdrawn, in words; null when nothing is planned. */
  plan: string | null
  changedAt: { iso: string; words: string; age: string }
  path: string | null
}

function Line({ line }: { line: ArticleLine }) {
  const facts = [line.sectionName ?? 'Chưa chọn chuyên mục', line.writerName].filter(Boolean).join(' · ')
  return (
    <li className="line">
      <div>
        <a
          className="line-headline"
          href={`/toa-soan/bai/${line.id}`}
          data-empty={line.headline === '' ? '' : undefined}
        >
          {line.headline || 'Chưa có tiêu đề'}
        </a>
        <p className="meta">
          {facts} · sửa{' '}
          <time dateTime={line.changedAt.iso} title={line.changedAt.words}>
            {line.changedAt.age}
          </time>
        </p>
        {line.plan && <p className="meta">{line.plan}</p>}
      </div>
      <div className="line-side">
        <ArticleState status={line.status} />
        {line.path && (
          <a className="button button-quiet" href={line.path}>
            Xem bài<span className="spoken">: {line.headline}</span>
          </a>
        )}
      </div>
    </li>
  )
}

/** Articles, the last changed first. */
export function ArticleLines({ lines }: { lines: ArticleLine[] }) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <Line line={line} key={line.id} />
      ))}
    </ul>
  )
}
