import { fold } from '@/lib/vi/fold'

/** Longer ones are no addresses anybody kept. */
export const REDIRECT_KEY_LENGTH_MAX = 500
const PARAMETERS_MAX = 8

/** What mail, search engines and social networks hang on to an address; it names no page. */
const TRACKING =
  /^(?:utm_\w+|fbclid|fb_\w+|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid?|mc_[ce]id|mibextid|zarsrc|gidzl|_g[al]|ref_src)$/i

/** `/Thời-Sự//Bài-12/` → `/thoi-su/bai-12`: the one spelling of a path. */
export function spelling(path: string): string {
  const folded = fold(path)
    .replace(/\s+/g, '-')
    .replace(/\/{2,}/g, '/')
  return folded.length > 1 ? folded.replace(/\/+$/, '') : folded
}

/** The question of an address without what only tells where its reader came from; with `?`, or empty. */
export function withoutTracking(search: string): string {
  if (search.length <= 1) return ''
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(decoded(part.split('=', 1)[0] ?? '') ?? ''))
  return kept.length > 0 ? `?${kept.join('&')}` : ''
}

/**
 * How an address is written in the table of redirects: its path in one spelling and, where the old system put the page
 * there, its question in one order: `/Index.php?ID=5&cat=2` → `/index.php?cat=2&id=5`. Null when it is no address.
 */
export function redirectKey(path: string, search = ''): string | null {
  const readable = decoded(path)
  if (readable === null || !readable.startsWith('/') || hasControl(readable)) return null
  const key = spelling(readable) + written(parametersOf(search))
  return key.length <= REDIRECT_KEY_LENGTH_MAX ? key : null
}

/** The keys a request may be found under, the most exact first: all of its question, one part of it, none. */
export function keysToTry(path: string, search: string): string[] {
  const bare = redirectKey(path)
  if (bare === null) return []
  const parameters = parametersOf(search)
  const singles = parameters.length > 1 ? parameters.map((one) => bare + written([one])) : []
  return [...(parameters.length > 0 ? [bare + written(parameters)] : []), ...singles, bare]
}

/** Path and question of an address as people copy it: whole, from the root, or a question alone. Null for anything else. */
export function partsOfAddress(text: string): { origin: string | null; path: string; search: string } | null {
  const typed = text.trim().replace(/#.*$/s, '')
  if (typed === '') return null
  const isWhole = /^https?:\/\//i.test(typed)
  if (!isWhole && !/^[/?]/.test(typed)) return null
  // `//elsewhere.example` is an address of another site.
  if (/^[\\/]{2}/.test(typed) || typed.includes('\\')) return null
  try {
    const url = new URL(typed, 'http://here.invalid')
    return { origin: isWhole ? url.origin : null, path: url.pathname, search: url.search }
  } catch {
    return null
  }
}

/** An address in two: its path, and its question with `?` or empty. */
export function halvesOf(address: string): [path: string, search: string] {
  const question = address.indexOf('?')
  return question === -1 ? [address, ''] : [address.slice(0, question), address.slice(question)]
}

type Parameter = [name: string, value: string]

function parametersOf(search: string): Parameter[] {
  if (search.length <= 1) return []
  return [...new URLSearchParams(withoutTracking(search))]
    .map(([name, value]): Parameter => [name.toLowerCase(), value.normalize('NFC').trim()])
    .slice(0, PARAMETERS_MAX)
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
}

const written = (parameters: Parameter[]) =>
  parameters.length > 0 ? `?${new URLSearchParams(parameters).toString()}` : ''

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

const hasControl = (path: string) => /\p{Cc}/u.test(path)
