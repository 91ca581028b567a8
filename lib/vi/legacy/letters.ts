const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y']
/** None, huyền, hỏi, ngã, sắc, nặng: the order the Vietnamese standards list them in. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

/** The 73 small letters that a Vietnamese code page has to place: twelve vowels in six tones, and đ. */
export const SMALL_LETTERS: readonly string[] = [
  ...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
]

export const CAPITAL_LETTERS: readonly string[] = SMALL_LETTERS.map((letter) => letter.toUpperCase())
