import styles from '@/components/search/search.module.css'
import { SearchHits } from '@/components/search/search-hits'
import { Field } from '@/components/ui/field'
import { countedInEnglish } from '@/lib/words/language'
import type { SearchHit } from '@/modules/search/search'
import { SEARCH_CHARS_MAX } from '@/modules/search/search-input'

type Props = {
  typed: string
  /** Null while nothing was asked, or there is no answer. */
  hits: readonly SearchHit[] | null
  /** Why there is no answer. */
  note?: string | undefined
}

/** The search form of the English edition and what it found, the newest first. */
export function EnglishSearch({ typed, hits, note }: Props) {
  return (
    <div className={styles.page}>
      <header className="page-head">
        <h1>Search</h1>
      </header>
      {note && (
        <p className={styles.note} role="alert">
          {note}
        </p>
      )}
      <search>
        <form className={styles.form} action="/en/search" method="get">
          <Field id="search-words" label="Articles with these words">
            {(control) => (
              <div className={styles.line}>
                <input
                  {...control}
                  className={styles.words}
                  type="search"
                  name="q"
                  defaultValue={typed}
                  maxLength={SEARCH_CHARS_MAX}
                  autoComplete="off"
                  autoCapitalize="off"
                  enterKeyHint="search"
                />
                <button className={styles.button} type="submit">
                  Search
                </button>
              </div>
            )}
          </Field>
        </form>
      </search>
      {hits && (
        <p role="status">
          {hits.length === 0
            ? 'No article of the English edition has all of these words.'
            : countedInEnglish(hits.length, 'article', 'articles')}
        </p>
      )}
      {hits && hits.length > 0 && <SearchHits hits={hits} level={2} />}
    </div>
  )
}
