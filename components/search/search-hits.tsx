import { isoWithZone } from '@/lib/time'
import { portalDateTimeIn } from '@/lib/words/dates'
import type { SearchHit } from '@/modules/search/search'
import { Marked } from './marked'
import styles from './search.module.css'

type Props = { hits: readonly SearchHit[]; level: 2 | 3 }

/** Articles that were found: headline, the words around what was looked for, where and when. */
export function SearchHits({ hits, level }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ol className={styles.hits}>
      {hits.map(({ article, headline, snippet }) => (
        <li key={article.id}>
          <Heading className={styles.headline}>
            <a href={article.path}>
              <Marked pieces={headline} />
            </a>
          </Heading>
          <p className={styles.snippet}>
            <Marked pieces={snippet} />
          </p>
          <p className={styles.meta}>
            {article.section.name} ·{' '}
            <time dateTime={isoWithZone(article.publishedAt)}>
              {portalDateTimeIn(article.language, article.publishedAt)}
            </time>
          </p>
        </li>
      ))}
    </ol>
  )
}
