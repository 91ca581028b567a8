export type TextPart = { kind: 'text'; text: string } | { kind: 'link'; written: string; href: string; shown: string }

/** Both schemes that lead to a page and nothing that could run; up to whatever cannot stand in an address. */
const ADDRESS = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”«»]+/giu
const AFTER_ADDRESS = new Set([...".,;:!?…'’‘*_~|"])
const BRACKETS: Record<string, string> = { ')': '(', ']': '[', '}': '{' }
const ADDRESS_LENGTH_MAX = 1_000
const SHOWN_LENGTH_MAX = 48

/**
 * Parts a plain text at the web addresses written out in it. An address is shown shortened but with its true host, in
 * the letters machines use, so that no look-alike passes for another.
 */
export function withLinks(text: string): TextPart[] {
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const written = withoutSentence(found.slice(0, ADDRESS_LENGTH_MAX + 1))
    const url = linkable(written)
    if (!url) continue
    if (index > end) parts.push({ kind: 'text', text: text.slice(end, index) })
    parts.push({ kind: 'link', written, href: url.href, shown: shortened(url) })
    end = index + written.length
  }
  if (end < text.length) parts.push({ kind: 'text', text: text.slice(end) })
  return parts
}

/** The address without the full stop or the bracket of the sentence around it. */
function withoutSentence(found: string): string {
  const letters = [...found]
  for (let last = letters.at(-1); last !== undefined; last = letters.at(-1)) {
    const opening = BRACKETS[last]
    const isAlone = opening !== undefined && countOf(letters, last) > countOf(letters, opening)
    if (!AFTER_ADDRESS.has(last) && !isAlone) break
    letters.pop()
  }
  return letters.join('')
}

const countOf = (letters: readonly string[], wanted: string) => letters.filter((letter) => letter === wanted).length

/** Null for what no reader should press: a name before the host, which only ever hides it, and a host without a dot. */
function linkable(written: string): URL | null {
  if (written.length > ADDRESS_LENGTH_MAX || !URL.canParse(written)) return null
  const url = new URL(written)
  const isPlain = url.username === '' && url.password === '' && url.hostname.includes('.')
  return isPlain && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null
}

function shortened({ host, pathname, search, hash }: URL): string {
  const rest = `${pathname === '/' ? '' : pathname}${search}${hash}`
  // The end of a long host says whose it is.
  if (host.length >= SHOWN_LENGTH_MAX) return `…${host.slice(1 - SHOWN_LENGTH_MAX)}${rest && '/…'}`
  const whole = host + rest
  return whole.length <= SHOWN_LENGTH_MAX ? whole : `${whole.slice(0, SHOWN_LENGTH_MAX - 1)}…`
}
