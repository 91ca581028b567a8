import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeXml, xmlDocument, xmlElement, xmlText } from './xml'

const decoded = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

const isXmlCharacter = (code: number) =>
  code === 0x9 ||
  code === 0xa ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join('')),
  fc
    .array(fc.constantFrom('&', '<', '>', '"', "'", ']]>', '&amp;', 'Ế', '\u0000', '\ud800', '\ufffe'))
    .map((parts) => parts.join('')),
)

test('whatever a text holds, it stands in XML as text and reads back unchanged but for what XML cannot hold', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const escaped = escapeXml(text)
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|apos);)/)
      const kept = [...text].filter((letter) => isXmlCharacter(letter.codePointAt(0) ?? 0)).join('')
      expect(decoded(escaped)).toBe(kept)
    }),
  )
})

test('Vietnamese passes untouched, composed or not', () => {
  for (const text of ['Ế Ỗ Ẵ Ợ – “ngoặc”', 'Hà Đông'.normalize('NFD'), '👨‍👩‍👧']) expect(escapeXml(text)).toBe(text)
})

test('elements nest, and one without content closes itself', () => {
  expect(xmlText('title', 'A & B', { lang: 'vi' })).toBe('<title lang="vi">A &amp; B</title>')
  expect(xmlElement('link', { href: '/?a=1&b="2"', rel: undefined }, '')).toBe(
    '<link href="/?a=1&amp;b=&quot;2&quot;"/>',
  )
  expect(xmlDocument('a', {}, [xmlText('b', 'c')])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n<b>c</b>\n</a>\n',
  )
})
