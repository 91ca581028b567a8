/** Pen-names in order, each leading to everything its author wrote. */
export function Authors({ authors }: { authors: { slug: string; name: string }[] }) {
  return authors.map(({ slug, name }, index) => (
    <span key={slug}>
      {index > 0 && ', '}
      <a rel="author" href={`/tac-gia/${slug}`}>
        {name}
      </a>
    </span>
  ))
}
