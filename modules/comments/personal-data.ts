/** What a comment may say about a person that readers have no need to know. */
export type PersonalDataKind = 'phone' | 'identity' | 'bank' | 'email'

/** `start` and `end` are code units of the text. */
export type PersonalData = { kind: PersonalDataKind; text: string; start: number; end: number }

/** Digits with at most two spaces, dots or dashes between two of them; full-width ones count. */
const DIGITS = /\+?[\d０-９](?:[ \u00a0.\-–()]{0,2}[\d０-９]){7,24}/gu
const GROUP = /\+?[\d０-９]+/gu
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu

const MOBILE = /^(?:84|0084|0)[35789]\d{8}$/
const LANDLINE = /^(?:84|0084|0)2\d{9}$/
/** Three digits of the province, one of century and sex, two of the year, six of chance. */
const CITIZEN = /^0\d{11}$/
const NAMES_IDENTITY = /(?:cmnd|cccd|cmt|căn cước|chứng minh|hộ chiếu|định danh)/iu
const NAMES_ACCOUNT =
  /(?:stk|số tk|số tài khoản|tài khoản|chuyển khoản|\bck\b|ngân hàng|vietcombank|vcb|vietinbank|techcombank|bidv|agribank|mbbank|momo|zalopay|sacombank|tpbank|vpbank|acb)/iu
const CHARS_BEFORE = 40

const plain = (written: string) => written.normalize('NFKC').replace(/\D/g, '')

/** What a run of digits is, by itself or by the words before it; null for sums, dates and numbers of papers. */
function kindOf(digits: string, before: string): PersonalDataKind | null {
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return 'phone'
  if (CITIZEN.test(digits)) return 'identity'
  if ((digits.length === 9 || digits.length === 12) && NAMES_IDENTITY.test(before)) return 'identity'
  if (digits.length >= 8 && digits.length <= 19 && NAMES_ACCOUNT.test(before)) return 'bank'
  return null
}

/** The longest stretches of a run's groups that are something: two numbers beside each other are two. */
function inRun(text: string, runStart: number, run: string): PersonalData[] {
  const places = [...run.matchAll(GROUP)].map((match) => ({
    start: runStart + match.index,
    end: runStart + match.index + match[0].length,
  }))
  const found: PersonalData[] = []
  for (let first = 0; first < places.length; ) {
    const one = longestFrom(text, places, first)
    if (one) found.push(one.data)
    first = one ? one.next : first + 1
  }
  return found
}

function longestFrom(text: string, places: readonly { start: number; end: number }[], first: number) {
  const start = places[first]?.start ?? 0
  const before = text.slice(Math.max(0, start - CHARS_BEFORE), start)
  for (let last = places.length - 1; last >= first; last--) {
    const end = places[last]?.end ?? start
    const written = text.slice(start, end)
    const kind = kindOf(plain(written), before)
    if (kind) return { data: { kind, text: written, start, end }, next: last + 1 }
  }
  return null
}

/** Numbers and addresses by which somebody can be reached or recognised, in the order of the text. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [...text.matchAll(EMAIL)].map((match) => ({
    kind: 'email',
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
  const isInEmail = (at: number) => found.some(({ kind, start, end }) => kind === 'email' && at >= start && at < end)
  for (const match of text.matchAll(DIGITS)) {
    if (!isInEmail(match.index)) found.push(...inRun(text, match.index, match[0]))
  }
  return found.sort((left, right) => left.start - right.start)
}
