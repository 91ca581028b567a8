import { fold } from '@/lib/vi/fold'

/** Words people build long but guessable passwords from, folded; ours and the ones every leaked list begins with. */
const COMMON_WORDS = [
  'password',
  'passw0rd',
  'matkhau',
  'qwertyuiop',
  'qwerty',
  'asdfghjkl',
  'asdfgh',
  'zxcvbnm',
  '1q2w3e4r',
  'qazwsx',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'yeuemnhieu',
  'letmein',
  'welcome',
  'administrator',
  'admin',
  'root',
  'quantri',
  'toasoan',
  'bientap',
  'trangnhat',
  'hadong',
  'hanoi',
  'saigon',
  'vietnam',
  'xinchao',
  'khongco',
  'khongbiet',
  'baochi',
  'phongvien',
  'tongbientap',
  'football',
  'bongda',
  'monkey',
  'dragon',
  'sunshine',
  'princess',
  'superman',
  'abc',
  'test',
  'demo',
  'changeme',
  'default',
  'secret',
  'login',
  'computer',
  'internet',
  'samsung',
] as const

/** Longest first, so that a long word is not left half eaten by a short one inside it. */
const WORDS = [...COMMON_WORDS].sort((left, right) => right.length - left.length)

/** This many letters beyond common words, digits and signs, all different, make a guess expensive. */
const OWN_LETTERS_MIN = 4
const DIFFERENT_CHARACTERS_MIN = 5

const RUNS = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyz',
  'zyxwvutsrqponmlkjihgfedcba',
]

/**
 * Whether a long password is still among the first an attacker would try: few different characters, a run, or only
 * common words with digits and signs around them (`MatKhau@123456`).
 */
export function isCommonPassword(password: string): boolean {
  const folded = fold(password.normalize('NFC')).replace(/\s+/g, '')
  if (new Set(folded).size < DIFFERENT_CHARACTERS_MIN) return true
  if (RUNS.some((run) => run.includes(folded))) return true
  if (isRepeated(folded)) return true
  let rest = folded
  for (const word of WORDS) rest = rest.replaceAll(word, ' ')
  const hasCommonWord = rest !== folded
  const ownLetters = new Set(rest.match(/\p{L}/gu) ?? []).size
  return (hasCommonWord && ownLetters < OWN_LETTERS_MIN) || /^\d+$/.test(folded)
}

/** `hadonghadong`, `abc12abc12abc12` */
function isRepeated(text: string): boolean {
  return text.length > 1 && (text + text).indexOf(text, 1) < text.length && text.length < 3 * PIECE_CHARS_MAX
}

const PIECE_CHARS_MAX = 12
