import { say } from '@/lib/english/shelves'
import { inDigits } from '@/lib/interface-language'
import type { KeptTerm } from '@/modules/comments/word-list/effective-terms'

type Props = {
  /** What the newsroom has decided. */
  kept: readonly KeptTerm[]
  /** Words the product brings and nobody has decided about. */
  shipped: readonly string[]
}

const addressOf = (term: string) => `?${new URLSearchParams({ tu: term })}`

/** Every word of the list, by what it does; each leads to its form. */
export function TermLists({ kept, shipped }: Props) {
  const withEffect = (wanted: KeptTerm['effect']) =>
    kept.filter(({ effect }) => effect === wanted).map(({ term }) => term)
  return (
    <>
      <TermList id="tu-choi" heading={say('Từ chối ngay')} terms={withEffect('refuse')} />
      <TermList id="giu-lai" heading={say('Giữ lại để xem')} terms={withEffect('hold')} />
      <TermList id="cho-qua" heading={say('Có sẵn nhưng cho qua')} terms={withEffect('allow')} />
      <TermList id="co-san" heading={say('Có sẵn, giữ lại để xem')} terms={shipped} />
    </>
  )
}

function TermList({ id, heading, terms }: { id: string; heading: string; terms: readonly string[] }) {
  if (terms.length === 0) return null
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>
        {heading} <span className="meta">({inDigits(terms.length)})</span>
      </h2>
      <ul className="chips">
        {terms.map((term) => (
          <li key={term}>
            <a href={addressOf(term)}>{term}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
