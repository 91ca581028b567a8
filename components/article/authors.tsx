import type { Language } from '@/lib/words/language'

type Props = { language: Language; authors: { slug: string; name: string }[] }

/** Pen-names in order, each leading to everything its author wrote in Vietnamese: the English edition has no such pages. */
export function Authors({ language, authors }: Props) {
  return authors.map(({ slug, name }, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      {language === 'vi' ? (
        <a rel="author" href={`/tac-gia/${slug}`}>
          {name}
        </a>
      ) : (
        name
      )}
    </span>
  ))
}
