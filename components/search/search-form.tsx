import { Field } from '@/components/ui/field'
import { SEARCH_CHARS_MAX, type SearchProblems, type Typed } from '@/modules/search/search-input'
import styles from './search.module.css'
import { searchProblem } from './search-words'

type Props = {
  typed: Typed
  problems: SearchProblems
  sections: readonly { slug: string; name: string }[]
  /** Those a search can be narrowed to; none where they are too many for a list. */
  authors: readonly { slug: string; name: string }[]
  /** The author the search is narrowed to. */
  author: { slug: string; name: string } | null
}

/** A day that a date field can hold; what somebody typed by hand stands in a line of text, as it was typed. */
const dayField = (typed: string) => (typed === '' || /^\d{4}-\d{2}-\d{2}$/.test(typed) ? 'date' : 'text')

/** The whole question: words, and what narrows them. A plain GET form; an address is a search that can be sent on. */
export function SearchForm({ typed, problems, sections, authors, author }: Props) {
  const isNarrowed = ['chuyen-muc', 'tac-gia', 'tu', 'den'].some((name) => typed[name as keyof Typed] !== '')
  const isListed = author === null || authors.some(({ slug }) => slug === author.slug)
  const offered = isListed ? authors : [...authors, author]
  return (
    <search>
      <form className={styles.form} action="/tim-kiem" method="get">
        <Field id="tim-q" label="Tìm bài có các từ" problem={searchProblem(problems, 'q')}>
          {(control) => (
            <div className={styles.line}>
              <input
                {...control}
                className={styles.words}
                type="search"
                name="q"
                defaultValue={typed.q}
                maxLength={SEARCH_CHARS_MAX}
                autoComplete="off"
                autoCapitalize="off"
                spellCheck={false}
                enterKeyHint="search"
              />
              <button className={styles.button} type="submit">
                Tìm
              </button>
            </div>
          )}
        </Field>
        <details className={styles.narrow} open={isNarrowed}>
          <summary>Thu hẹp theo chuyên mục, tác giả, ngày đăng</summary>
          <div className={styles.filters}>
            <Field id="tim-muc" label="Chuyên mục" problem={searchProblem(problems, 'chuyen-muc')}>
              {(control) => (
                <select {...control} name="chuyen-muc" defaultValue={typed['chuyen-muc']}>
                  <option value="">Mọi chuyên mục</option>
                  {sections.map(({ slug, name }) => (
                    <option key={slug} value={slug}>
                      {name}
                    </option>
                  ))}
                </select>
              )}
            </Field>
            <Field id="tim-tu" label="Đăng từ ngày" problem={searchProblem(problems, 'tu')}>
              {(control) => <input {...control} type={dayField(typed.tu)} name="tu" defaultValue={typed.tu} />}
            </Field>
            <Field id="tim-den" label="đến hết ngày" problem={searchProblem(problems, 'den')}>
              {(control) => <input {...control} type={dayField(typed.den)} name="den" defaultValue={typed.den} />}
            </Field>
            {(offered.length > 0 || typed['tac-gia'] !== '') && (
              <Field id="tim-tac-gia" label="Tác giả" problem={searchProblem(problems, 'tac-gia')}>
                {(control) => (
                  <select {...control} name="tac-gia" defaultValue={typed['tac-gia']}>
                    <option value="">Mọi tác giả</option>
                    {offered.map(({ slug, name }) => (
                      <option key={slug} value={slug}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            )}
          </div>
        </details>
      </form>
    </search>
  )
}
