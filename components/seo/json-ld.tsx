import type { Thing, WithContext } from 'schema-dts'

/**
 * Facts for search engines. The only place that writes markup by hand: `<` is escaped, so that no headline
 * can close the element.
 */
export function JsonLd<Kind extends Thing>({ facts }: { facts: WithContext<Kind> }) {
  const text = JSON.stringify(facts).replaceAll('<', '\\u003c')
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
