import { Parser } from 'htmlparser2'

/** What a crawler takes from a page. Addresses are as written. */
export type PageFacts = {
  language: string | null
  titles: string[]
  /** `<meta name>` and `<meta property>`, every value in its order. */
  meta: ReadonlyMap<string, readonly string[]>
  canonicals: string[]
  alternates: { type: string | null; language: string | null; href: string }[]
  headings: string[]
  times: string[]
  links: string[]
  pictures: { source: string; hasAlt: boolean }[]
  /** The text of each `application/ld+json`. */
  structured: string[]
}

const READ_AS_TEXT = new Set(['title', 'h1', 'script'])

/** Reads a document in one pass. Never fails: what is malformed is simply not found. */
export function pageFacts(html: string): PageFacts {
  const meta = new Map<string, string[]>()
  const facts: PageFacts = {
    language: null,
    titles: [],
    meta,
    canonicals: [],
    alternates: [],
    headings: [],
    times: [],
    links: [],
    pictures: [],
    structured: [],
  }
  let text: string | null = null
  let isStructured = false
  let drawingDepth = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') drawingDepth += 1
      if (drawingDepth > 0) return
      if (READ_AS_TEXT.has(name)) text = ''
      if (name === 'script') isStructured = attributes.type === 'application/ld+json'
      takeTag(facts, meta, name, attributes)
    },
    ontext(piece) {
      if (text !== null) text += piece
    },
    onclosetag(name) {
      if (name === 'svg') drawingDepth -= 1
      if (text === null || drawingDepth > 0 || !READ_AS_TEXT.has(name)) return
      if (name === 'title') facts.titles.push(oneLine(text))
      if (name === 'h1') facts.headings.push(oneLine(text))
      if (name === 'script' && isStructured) facts.structured.push(text)
      text = null
    },
  })
  parser.end(html)
  return facts
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function takeTag(
  facts: PageFacts,
  meta: Map<string, string[]>,
  name: string,
  attributes: { [name: string]: string },
): void {
  const { href } = attributes
  switch (name) {
    case 'html':
      facts.language = attributes.lang ?? null
      break
    case 'meta': {
      const key = attributes.name ?? attributes.property
      if (key) meta.set(key, [...(meta.get(key) ?? []), attributes.content ?? ''])
      break
    }
    case 'link':
      if (href === undefined) break
      if (attributes.rel === 'canonical') facts.canonicals.push(href)
      if (attributes.rel === 'alternate')
        facts.alternates.push({ type: attributes.type ?? null, language: attributes.hreflang ?? null, href })
      break
    case 'a':
      if (href !== undefined) facts.links.push(href)
      break
    case 'img':
      facts.pictures.push({ source: attributes.src ?? '', hasAlt: attributes.alt !== undefined })
      break
    case 'time':
      if (attributes.datetime !== undefined) facts.times.push(attributes.datetime)
      break
  }
}
