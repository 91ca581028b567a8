import type { ReactNode } from 'react'
import { say } from '@/lib/english/articles'
import { inDigits, typedLanguage } from '@/lib/interface-language'
import { ArticleState, type ArticleStatus } from './article-status'

/** One article of a list, in words. */
export type ArticleLine = {
  id: number
  version: number
  headline: string
  status: ArticleStatus
  /** Section, pen-names, writer: what is known of it. */
  facts: string[]
  /** When it is to be published or withdrawn, in words; null when nothing is planned. */
  plan: string | null
  /** The time the list is ordered by. */
  time: { word: string; iso: string; words: string; age: string }
  /** Null while readers have never seen it. */
  viewCount: number | null
  path: string | null
}

type Props = {
  lines: ArticleLine[]
  /** Draws what ticks a line, where lines can be ticked. */
  tick?: (line: ArticleLine) => ReactNode
}

function Line({ line, tick }: { line: ArticleLine; tick: Props['tick'] }) {
  return (
    <li className="line" data-line={line.id}>
      {tick?.(line)}
      <div className="line-main">
        <a
          className="line-headline"
          href={`/toa-soan/bai/${line.id}`}
          lang={typedLanguage(line.headline)}
          data-empty={line.headline === '' ? '' : undefined}
        >
          {line.headline || say('Chưa có tiêu đề')}
        </a>
        <p className="meta">
          {line.facts.join(' · ')} · {line.time.word}{' '}
          <time dateTime={line.time.iso} title={line.time.words}>
            {line.time.age}
          </time>
          {line.viewCount !== null && say(' · {viewCount} lượt xem', { viewCount: inDigits(line.viewCount) })}
        </p>
        {line.plan && <p className="meta">{line.plan}</p>}
      </div>
      <div className="line-side">
        <ArticleState status={line.status} />
        {line.path && (
          <a className="button button-quiet" href={line.path}>
            {say('Xem bài')}
            <span className="spoken" lang={typedLanguage(line.headline)}>
              : {line.headline}
            </span>
          </a>
        )}
      </div>
    </li>
  )
}

/** Articles, one a line. */
export function ArticleLines({ lines, tick }: Props) {
  return (
    <ul className="lines">
      {lines.map((line) => (
        <Line line={line} tick={tick} key={line.id} />
      ))}
    </ul>
  )
}
