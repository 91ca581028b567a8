import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ByteEncoding, lettersByByte } from './byte-tables'
import { decodeLegacy, type LegacyEncoding } from './decode'
import { convertLegacyWords, detectLegacy, isWrittenIn, weighLegacy } from './detect'
import { legacyFont } from './fonts'
import { CAPITAL_LETTERS, SMALL_LETTERS } from './letters'
import { VNI_SPELLINGS } from './vni'

const SAMPLES = new URL('../../../../shared/data/vietnamese/legacy_encoding_samples/', import.meta.url)
const hasSamples = existsSync(SAMPLES)
const sample = (name: string) => readFileSync(new URL(name, SAMPLES), 'utf8').split('\n')

const BYTE_ENCODINGS: ByteEncoding[] = ['tcvn3', 'viscii', 'vps']

/** How the text would have been typed: the inverse of the decoder, by its table. */
const encode = (text: string, encoding: LegacyEncoding) => {
  const spellings =
    encoding === 'vni'
      ? new Map([...VNI_SPELLINGS].map(([spelling, letter]) => [letter, spelling]))
      : new Map([...lettersByByte(encoding)].map(([byte, letter]) => [letter, String.fromCharCode(byte)]))
  return [...text].map((letter) => spellings.get(letter) ?? letter).join('')
}

describe('the tables of the legacy fonts', () => {
  test.each(BYTE_ENCODINGS)('%s gives every small letter one byte and no byte two letters', (encoding) => {
    const table = lettersByByte(encoding)
    expect(new Set(table.values()).size).toBe(table.size)
    const beyondAscii = SMALL_LETTERS.filter((letter) => letter > '~')
    expect(beyondAscii.filter((letter) => ![...table.values()].includes(letter))).toEqual([])
    for (const byte of table.keys()) expect(byte).toBeGreaterThan(127)
  })

  test('TCVN3 has 74 letters of its own, and of the capitals only those without a tone', () => {
    const letters = [...lettersByByte('tcvn3').values()]
    expect(letters).toHaveLength(74)
    expect(letters.filter((letter) => CAPITAL_LETTERS.includes(letter)).join('')).toBe('ĂÂÊÔƠƯĐ')
  })

  test('VNI spells every letter, capital letters too, and no spelling means two', () => {
    const letters = new Set(VNI_SPELLINGS.values())
    const wanted = [...SMALL_LETTERS, ...CAPITAL_LETTERS].filter((letter) => letter > '~')
    expect(wanted.filter((letter) => !letters.has(letter))).toEqual([])
    for (const letter of wanted) expect(decodeLegacy(encode(letter, 'vni'), 'vni')).toBe(letter)
  })

  const word = fc.array(fc.constantFrom(...SMALL_LETTERS, ...'bcghklmnpqrstvx'), { minLength: 1, maxLength: 8 })
  test.each<LegacyEncoding>(['tcvn3', 'viscii', 'vps'])('%s: what was encoded comes back', (encoding) => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.map((letters) => letters.join('')).join(' ')
        expect(decodeLegacy(encode(text, encoding), encoding)).toBe(text)
      }),
    )
  })
})

describe('text in a legacy font', () => {
  test.each([
    ['QuËn uû Hµ §«ng', 'Quận uỷ Hà Đông'],
    ['Céng hßa X· héi', 'Cộng hòa Xã hội'],
    ['®­a', 'đưa'],
    ['\uf0ae\uf0ad\uf061', 'đưa'],
    ['®ưa tin', 'đưa tin'],
    ['BA¶N TIN SOÁ'.slice(0, 8), 'BẢN TIN'],
    ['K£Õ HOA¹CH C«ng t¸c', 'KẾ HOẠCH Công tác'],
    ['UBND QUËN Hµ §¤NG', 'UBND QUẬN HÀ ĐÔNG'],
    ['Hµ Néi, TP. HCM', 'Hà Nội, TP. HCM'],
    ['“TiÕng ViÖt” – 5 km²', '“Tiếng Việt” – 5 km²'],
  ])('TCVN3: %j is %j', (typed, meant) => {
    expect(decodeLegacy(typed, 'tcvn3')).toBe(meant)
  })

  test.each([
    ['Quaän uûy Haø Ñoâng', 'Quận ủy Hà Đông'],
    ['tieáng Vieät', 'tiếng Việt'],
    ['Nöôùc, ngöôøi, höôûng, phöôïng', 'Nước, người, hưởng, phượng'],
    ['quyø, quyù, kyû, yû laïi, quî', 'quỳ, quý, kỷ, ỷ lại, quỵ'],
    ['COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['Aùnh saùng, AÙnh saùng', 'Ánh sáng, Ánh sáng'],
  ])('VNI: %j is %j', (typed, meant) => {
    expect(decodeLegacy(typed, 'vni')).toBe(meant)
  })

  test('is told by the name of the font', () => {
    expect(legacyFont('.VnTime')).toEqual({ encoding: 'tcvn3', isCapitals: false })
    expect(legacyFont('.VnTimeH')).toEqual({ encoding: 'tcvn3', isCapitals: true })
    expect(legacyFont('.VnArial NarrowH')).toEqual({ encoding: 'tcvn3', isCapitals: true })
    expect(legacyFont('VnTime')).toEqual({ encoding: 'tcvn3', isCapitals: false })
    expect(legacyFont('VNI-Times')).toEqual({ encoding: 'vni', isCapitals: false })
    expect(legacyFont('VI Times')?.encoding).toBe('viscii')
    expect(legacyFont('VPS Times')?.encoding).toBe('vps')
    for (const family of ['Times New Roman', 'Vivaldi', 'VNtimes new roman', 'Verdana', 'Calibri', ''])
      expect(legacyFont(family)).toBeNull()
  })
})

describe('text whose font nobody knows', () => {
  test('is recognised by words that make sense only when converted', () => {
    expect(detectLegacy('Hµ Néi: QuËn uû Hµ §«ng')).toBe('tcvn3')
    expect(detectLegacy('Haø Noäi: Quaän uûy Haø Ñoâng')).toBe('vni')
  })

  test.each([
    'Quận uỷ Hà Đông tổng kết công tác năm 2017',
    'Der Müller fährt über die Straße nach Köln; größte Städte',
    'El niño español comió una piña en São Paulo, señor Núñez',
    'Où est passé où où, là-bas, là, cela fâche? Élève où est passée la forêt ? À côté de l’école où étaient les élèves.',
    '§ 5 Abs. 2 · 30 °C ± 2 × 4 ÷ 2 © 2020 ® ½ giờ «trích dẫn»',
    'Noël, Citroën, Zoë, naïve, maïs, café, Mané, Pelé',
    '',
  ])('is left alone when it is Unicode: %s', (text) => {
    expect(detectLegacy(text)).toBeNull()
  })

  test('is told apart line by line, and word by word', () => {
    expect(isWrittenIn('Quận uỷ Hà Đông', 'tcvn3')).toBe(false)
    expect(isWrittenIn('QuËn uû Hµ §«ng', 'tcvn3')).toBe(true)
    expect(convertLegacyWords('Quận uỷ Hà Đông, QuËn uû', 'tcvn3')).toBe('Quận uỷ Hà Đông, Quận uỷ')
  })

  test.skipIf(!hasSamples)('300 titles come back from TCVN3 and VNI (../shared/data/vietnamese)', () => {
    const titles = sample('unicode_nfc.txt')
    const tcvn3 = sample('tcvn3_as_unicode_text.txt')
    const wrong = tcvn3.flatMap((line, index) => {
      const decoded = decodeLegacy(line, 'tcvn3')
      return decoded === titles[index] ? [] : [[decoded, titles[index]]]
    })
    expect(wrong).toEqual([])
    // The program that made the samples writes ỷ, ỹ and some capitals in a way no VNI font shows.
    const vni = sample('vni_as_unicode_text.txt')
    const misread = vni.flatMap((line, index) => {
      const decoded = decodeLegacy(line, 'vni')
      return decoded === titles[index] || /[ỷỹỳỵĨỲ]/i.test(titles[index] ?? '') ? [] : [[decoded, titles[index]]]
    })
    expect(misread).toEqual([])
  })

  test.skipIf(!hasSamples)(
    'of 300 titles nearly all are recognised, and no Unicode one (../shared/data/vietnamese)',
    () => {
      const count = (name: string, encoding: LegacyEncoding) =>
        sample(name).filter((line) => detectLegacy(line) === encoding).length
      expect(count('tcvn3_as_unicode_text.txt', 'tcvn3')).toBeGreaterThan(285)
      expect(count('vni_as_unicode_text.txt', 'vni')).toBeGreaterThan(285)
      for (const name of ['unicode_nfc.txt', 'unicode_nfd.txt'])
        expect(sample(name).filter((line) => detectLegacy(line) !== null)).toEqual([])
      expect(weighLegacy(sample('unicode_nfc.txt').join('\n'), 'tcvn3').legacy).toBeLessThan(3)
    },
  )
})
