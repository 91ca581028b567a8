const NO_BREAK_SPACE = '\u00a0'
const NO_BREAK_HYPHEN = '\u2011'
const WORD_JOINER = '\u2060'

/** A longer run is left breakable, so that it cannot push a phone's page sideways. */
const JOINED_CHARS_MAX = 24

/** Words that mean nothing at the end of a line without the number that follows them. */
const BEFORE_NUMBER = [
  'nghị quyết',
  'quyết định',
  'nghị định',
  'thông tư',
  'thông báo',
  'chỉ thị',
  'kế hoạch',
  'công văn',
  'quốc lộ',
  'tỉnh lộ',
  'quận',
  'huyện',
  'phường',
  'tổ',
  'khóa',
  'khoá',
  'kỳ',
  'lớp',
  'khối',
  'tầng',
  'điều',
  'khoản',
  'chương',
  'ngày',
  'tháng',
  'năm',
  'quý',
  'đường',
  'số',
  'trang',
  'tr\\.',
]
const NUMBERED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${BEFORE_NUMBER.join('|')})(?: số)? (?=\\p{N})`, 'giu')

/** What a number counts, where the number alone would end a line: `6,2 triệu đồng`, `25 km`, `12 %`. */
const UNITS =
  '%|‰|°C|mm|cm|km|m|mm²|cm²|km²|m²|m³|ha|mg|kg|g|tạ|tấn|lít|ml|kWh|MW|nghìn|ngàn|triệu|tỷ|tỉ|đồng|USD|giờ|phút|giây|tuổi'
const BEFORE_UNIT = new RegExp(`(?<=\\p{N}) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu')

/** Two or more runs of letters or digits held by `-` or `/`. The lookbehind keeps it linear on one endless word. */
const COMPOUND = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)+/gu

/** `575-TB/TU`, `14/3/2017`, `2016-2020`; and abbreviations alone, `QĐ-UBND`. Not `kinh-tế` or an address of a page. */
const IS_OFFICIAL = /^(?:\p{N}|[\p{Lu}\p{N}]+[-/][\p{Lu}\p{N}/-]+$)/u

/**
 * Keeps official numbers and dates on one line, when a text is drawn: never for stored text, where the special
 * characters would spoil search and copying. Expects NFC. Doing it twice changes nothing.
 */
export function keepTogether(text: string): string {
  const numbered = text.replace(NUMBERED, (words) => words.replaceAll(' ', NO_BREAK_SPACE))
  const counted = numbered.replace(BEFORE_UNIT, NO_BREAK_SPACE)
  return counted.replace(COMPOUND, (compound) => {
    if (compound.length > JOINED_CHARS_MAX || !IS_OFFICIAL.test(compound)) return compound
    // A slash before a digit never breaks; before a letter it would.
    return compound.replaceAll('-', NO_BREAK_HYPHEN).replace(/\/(?=\p{L})/gu, `/${WORD_JOINER}`)
  })
}
