import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuMillisecondsOf } from '@/lib/testing-cpu-time'
import { countCodePoints, plainText, readableText, toPlainText, toTextPiece } from './text'

const NAUGHTY = new URL('../../../shared/data/standards/blns/blns.json', import.meta.url)
const EMOJI = new URL('../../../shared/data/standards/unicode-15/emoji-zwj-sequences.txt.gz', import.meta.url)
const NORMALIZATION = new URL('../../../shared/data/standards/unicode-15/NormalizationTest.txt.bz2', import.meta.url)

const difficult = fc.constantFrom(
  ...['a', '1', ' ', '\n', '\r', '\t', '\u00a0', '\u0301', '\u0323', 'ệ', 'e\u0302\u0323', 'Ð', 'Ɖ', 'đ'],
  ...['\u200b', '\u200d', '\ufe0f', '\u034f', '\ufeff', '\u00ad', '\u20e3', '👩', '🏽', '❤', '\u2194', '\u0338'],
)
const anyText = fc.oneof(fc.string({ unit: difficult }), fc.string({ unit: 'binary' }))
const problemOf = (raw: unknown, min = 2, max = 10) =>
  plainText({ min, max })
    .safeParse(raw)
    .error?.issues.map((issue) => issue.message)

describe('text from people', () => {
  test('is composed, with Đ as one letter', () => {
    expect(toPlainText('Ha\u0300 Ðo\u0302ng'.normalize('NFD'))).toBe('Hà Đông')
    expect(toPlainText('Ɖường Lê Lợi')).toBe('Đường Lê Lợi')
  })
  test.each([
    ['NUL', 'a\0b'],
    ['a control character', 'a\u0007b'],
    ['a bidi override', 'a\u202eb'],
    ['a bidi isolate', 'a\u2066b'],
    ['a noncharacter', 'a\ufffeb'],
    ['half a surrogate pair', 'a\ud83d b'],
    ['a tower of marks', `b${'\u0301'.repeat(5)}`],
    ['an endless run of marks', `a${'\u0301\u0323'.repeat(100_000)}`],
  ])('is refused with %s', (_, raw) => {
    expect(toPlainText(raw)).toBeNull()
  })
  test('loses invisible characters and keeps emoji whole', () => {
    expect(toPlainText('Hà\u200b \u{e0041}Đông\ufeff\u200d')).toBe('Hà Đông')
    expect(toPlainText('👩🏽\u200d🏫 ❤\ufe0f 1\ufe0f\u20e3')).toBe('👩🏽\u200d🏫 ❤\ufe0f 1\ufe0f\u20e3')
  })
  test('keeps its paragraphs, with at most one empty line between them', () => {
    expect(toPlainText(' Một \r\n\r\n\r\n\t hai\u2028ba\u00a0\u00a0bốn ', true)).toBe('Một\n\nhai\nba bốn')
    expect(toPlainText('Một\r\nhai')).toBe('Một hai')
  })
  test('is the same composed or decomposed, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (raw, isMultiline) => {
        const text = toPlainText(raw, isMultiline)
        expect(toPlainText(raw.normalize('NFD'), isMultiline)).toBe(text)
        if (text !== null) expect(toPlainText(text, isMultiline)).toBe(text)
      }),
      { numRuns: 1_000 },
    )
  })
  test('never holds a page up', () => {
    const took = cpuMillisecondsOf(() => {
      for (const unit of [' ', '\n', ' \n', '\u0301', '👩\u200d', '\u200b', 'a-', '\t '])
        toPlainText(unit.repeat(200_000), true)
    })
    expect(took).toBeLessThan(2_000)
  })
})

describe('text from a clipboard', () => {
  test('is what can be read of it', () => {
    expect(readableText('Ha\u0300 Ðo\u0302ng\u202e\u0007')).toBe('Hà Đông')
    expect(readableText('a\u00ad\u200b\ufeff b\u00a0\r\n')).toBe('a b\u00a0\n')
    expect(readableText(`x${'\u0301'.repeat(9)}`)).toBe(`x${'\u0301'.repeat(4)}`)
  })

  test('is never refused afterwards, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = readableText(raw)
        expect(toTextPiece(text)).not.toBeNull()
        expect(readableText(text)).toBe(text)
        const piece = toTextPiece(raw)
        if (piece !== null) expect(text.replace(/\s+/g, ' ')).toBe(piece)
      }),
    )
  })

  test('needs no care when it is made of letters that are as they should be', () => {
    for (let code = 0; code < 0x2100; code += 1) {
      const character = String.fromCharCode(code)
      // A letter beside it takes the long way round.
      const careful = toTextPiece(`${character}x\u0300`)
      const quick = toTextPiece(`${character}x`)
      expect(careful, code.toString(16)).toBe(quick === null ? null : `${quick}\u0300`)
    }
  })
})

describe('the limits of a field', () => {
  test('count code points after clean-up', () => {
    expect(countCodePoints('Tiếng Việt 👍')).toBe(12)
    expect(plainText({ min: 2, max: 10 }).parse('  Tiếng Việt '.normalize('NFD'))).toBe('Tiếng Việt')
  })
  test('name the problem', () => {
    expect(problemOf('')).toEqual(['empty'])
    expect(problemOf(' \u200b ')).toEqual(['empty'])
    expect(problemOf(undefined)).toEqual(['empty'])
    expect(problemOf(7)).toEqual(['empty'])
    expect(problemOf('a')).toEqual(['too-short'])
    expect(problemOf('a'.repeat(11))).toEqual(['too-long'])
    expect(problemOf('a'.repeat(1_000_000))).toEqual(['too-long'])
    expect(problemOf('a\0b')).toEqual(['unreadable-characters'])
    expect(problemOf('', 0)).toBeUndefined()
  })
})

describe('published collections of difficult text', () => {
  test('the big list of naughty strings is either clean or refused', ({ skip }) => {
    if (!existsSync(NAUGHTY)) skip('../shared/data is not here')
    for (const raw of JSON.parse(readFileSync(NAUGHTY, 'utf8')) as string[]) {
      const text = toPlainText(raw, true)
      if (text !== null) expect(toPlainText(text, true)).toBe(text)
      expect(text ?? '').not.toMatch(/[\u202a-\u202e\u200b\0]/)
    }
  })
  test('every joined emoji of Unicode 15 survives', ({ skip }) => {
    if (!existsSync(EMOJI)) skip('../shared/data is not here')
    const rows = gunzipSync(readFileSync(EMOJI)).toString('utf8').split('\n')
    const sequences = rows.filter((row) => /^[0-9A-F]/.test(row)).map((row) => row.split(';')[0]!.trim())
    expect(sequences.length).toBeGreaterThan(1_000)
    for (const sequence of sequences) {
      const emoji = String.fromCodePoint(...sequence.split(' ').map((hex) => Number.parseInt(hex, 16)))
      expect(toPlainText(emoji)).toBe(emoji)
    }
  })
  test('the normalisation test of Unicode: source, composed and decomposed give one text', ({ skip }) => {
    if (!existsSync(NORMALIZATION)) skip('../shared/data is not here')
    let rows: string[] = []
    try {
      rows = execFileSync('bzcat', [NORMALIZATION.pathname], { encoding: 'utf8', maxBuffer: 1e8 }).split('\n')
    } catch {
      skip('bzcat is not here')
    }
    for (const row of rows.filter((line) => /^[0-9A-F]/.test(line))) {
      const [source, composed, decomposed] = row
        .split(';')
        .slice(0, 3)
        .map((column) => String.fromCodePoint(...column.split(' ').map((hex) => Number.parseInt(hex, 16))))
      const text = toPlainText(composed!)
      expect([toPlainText(source!), toPlainText(decomposed!)]).toEqual([text, text])
    }
  })
})
