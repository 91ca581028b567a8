import { say } from '@/lib/english/desk'
import { type ArticleLine, ArticleLines } from './article-lines'

export type PileView = {
  id: string
  heading: string
  /** How many there are, in words; empty when the lines say it. */
  count: string
  /** All of them. */
  path: string
  lines: ArticleLine[]
}

/** Articles that wait for the same thing. */
export function Pile({ pile }: { pile: PileView }) {
  return (
    <section className="pile" aria-labelledby={pile.id}>
      <div className="pile-head">
        <h3 id={pile.id}>
          {pile.heading} <span className="meta">{pile.count}</span>
        </h3>
        <a href={pile.path}>
          {say('Xem tất cả')}
          <span className="spoken">: {pile.heading}</span>
        </a>
      </div>
      <ArticleLines lines={pile.lines} />
    </section>
  )
}
