import { tonePlaced } from './spelling'
import { isVietnameseSyllable } from './syllable-shape'

const TELEX_TONES: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
}
const VNI_TONES: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' }
const CIRCUMFLEX: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' }
const VOWEL = /[aeiouyâêôăơư]/
const MARKED = /[âêôăơư]/

/** A syllable being read: its letters so far, and its tone. */
type Typed = { letters: string; tone: string }

/** Longer than any syllable with every key of its marks. */
const TYPED_UNITS_MAX = 12

/** `tuơng` → `tương`: horns come to u and o together. */
function withHorns(letters: string): string {
  if (letters.includes('uo')) return letters.replace('uo', 'ươ')
  return /[uo](?!.*[uo])/.test(letters) && !/^qu[^o]*$/.test(letters)
    ? letters.replace(/(u|o)(?=[aiu]?[^aeiou]*$)/, (vowel) => (vowel === 'u' ? 'ư' : 'ơ'))
    : letters
}

const lastOf = (letters: string, pattern: RegExp) =>
  [...letters].reduce((found, letter, index) => (pattern.test(letter) ? index : found), -1)

const replaced = (letters: string, index: number, letter: string) =>
  letters.slice(0, index) + letter + letters.slice(index + 1)

function withTelexKey(typed: Typed, key: string): Typed | null {
  const { letters, tone } = typed
  const hasVowel = VOWEL.test(letters)
  const toneOfKey = TELEX_TONES[key]
  if (toneOfKey && hasVowel) return tone === '' ? { letters, tone: toneOfKey } : null
  if (key === 'd' && letters.startsWith('d') && (letters === 'd' || hasVowel))
    return { letters: `đ${letters.slice(1)}`, tone }
  const circumflex = CIRCUMFLEX[key]
  const twin = circumflex ? letters.lastIndexOf(key) : -1
  if (circumflex && twin !== -1) return { letters: replaced(letters, twin, circumflex), tone }
  if (key !== 'w') return { letters: letters + key, tone }
  if (!hasVowel) return { letters: `${letters}ư`, tone }
  // `qua`, `hoa` and `ba` take a breve; `cua` takes a horn.
  const bare = letters.lastIndexOf('a')
  const isBreve = bare !== -1 && !/[uo]/.test(letters.slice(0, bare).replace(/^qu|o$/, ''))
  if (isBreve) return { letters: replaced(letters, bare, 'ă'), tone }
  return { letters: withHorns(letters), tone }
}

function withVniKey(typed: Typed, key: string): Typed | null {
  const { letters, tone } = typed
  const toneOfKey = VNI_TONES[key]
  if (toneOfKey) return tone === '' && VOWEL.test(letters) ? { letters, tone: toneOfKey } : null
  switch (key) {
    case '6': {
      const at = lastOf(letters, /[aeo]/)
      return at === -1 ? null : { letters: replaced(letters, at, CIRCUMFLEX[letters.charAt(at)] ?? ''), tone }
    }
    case '7': {
      const horned = withHorns(letters)
      return horned === letters ? null : { letters: horned, tone }
    }
    case '8': {
      const at = lastOf(letters, /a/)
      return at === -1 ? null : { letters: replaced(letters, at, 'ă'), tone }
    }
    case '9':
      return letters.startsWith('d') ? { letters: `đ${letters.slice(1)}`, tone } : null
    default:
      return /\d/.test(key) ? null : { letters: letters + key, tone }
  }
}

/** Where a tone stands: on the last marked vowel, else on the last before a final consonant, else on the first of two. */
function toned({ letters, tone }: Typed): string {
  if (tone === '') return letters
  const from = /^(?:qu|gi(?=[aeiouyâêôăơư]))/.exec(letters)?.[0].length ?? 0
  const places = [...letters].flatMap((letter, index) => (index >= from && VOWEL.test(letter) ? [index] : []))
  const marked = places.filter((index) => MARKED.test(letters.charAt(index)))
  const isClosed = !VOWEL.test(letters.at(-1) ?? '')
  const open = places.length > 2 ? places[1] : places[0]
  const at = marked.at(-1) ?? (isClosed ? places.at(-1) : open)
  if (at === undefined) return letters
  return tonePlaced((letters.slice(0, at + 1) + tone + letters.slice(at + 1)).normalize('NFC'))
}

function read(word: string, withKey: (typed: Typed, key: string) => Typed | null): string | null {
  let typed: Typed | null = { letters: '', tone: '' }
  for (const key of word) {
    typed = withKey(typed, key)
    if (typed === null) return null
  }
  const syllable = toned(typed)
  return syllable !== word && isVietnameseSyllable(syllable) ? syllable : null
}

const DOUBLED = /([adeo])\1/g
const MARK_KEYS = /(?<=[aou])[w678]|(?<=[deo])[69]/g
const LAST_TONE_KEY = /(?<=.)[sfrxj1-5]$/

/**
 * What may be left of a word that is no syllable, `HDDND` or `Nestles`, without the keys of marks: `hdnd`, `nestle`. Only
 * good beside the word itself, for many words lose a letter of their own.
 */
export function withoutKeys(word: string): string[] {
  const lower = word.toLowerCase()
  if (!/^[\da-z]*[a-z][\da-z]*$/.test(lower)) return []
  const bare = (text: string) => text.replace(DOUBLED, '$1').replace(MARK_KEYS, '')
  return [...new Set([bare(lower), bare(lower.replace(LAST_TONE_KEY, ''))])].filter((rest) => rest !== lower)
}

/**
 * The syllable somebody meant whose input method was off: `ddoong` or `d9o6ng` → `đông`, `haf` → `hà`. Null when the
 * keys spell none. What also is a word as it stands, `test` or `boong`, has a reading too: the caller asks for both.
 */
export function readLeftover(word: string): string | null {
  const lower = word.toLowerCase()
  if (lower.length > TYPED_UNITS_MAX || !/^[a-z][a-z\d]*$/.test(lower)) return null
  return /\d/.test(lower) ? read(lower, withVniKey) : read(lower, withTelexKey)
}
