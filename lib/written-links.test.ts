import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLinks } from './written-links'

const links = (text: string) => withLinks(text).flatMap((part) => (part.kind === 'link' ? [part] : []))
const hrefs = (text: string) => links(text).map(({ href }) => href)

test('an address in a sentence becomes a link, the sentence around it stays', () => {
  expect(withLinks('Xem https://hadong.hanoi.gov.vn/tin-tuc. Rất rõ!')).toEqual([
    { kind: 'text', text: 'Xem ' },
    {
      kind: 'link',
      written: 'https://hadong.hanoi.gov.vn/tin-tuc',
      href: 'https://hadong.hanoi.gov.vn/tin-tuc',
      shown: 'hadong.hanoi.gov.vn/tin-tuc',
    },
    { kind: 'text', text: '. Rất rõ!' },
  ])
})

test('brackets of the sentence are not part of the address, those of the address are', () => {
  expect(hrefs('(theo http://a.vn/x)')).toEqual(['http://a.vn/x'])
  expect(hrefs('http://a.vn/Chợ_(Hà_Đông), nhé')).toEqual([new URL('http://a.vn/Chợ_(Hà_Đông)').href])
})

test('only http and https are links, and only to a host that says its name', () => {
  const none = [
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://a.vn/x',
    'www.a.vn',
    'http://localhost/x',
    'https://',
    'http://ngan-hang.vn@ke-xau.example/x',
    'xhttps://a.vn',
    `https://a.vn/${'x'.repeat(2_000)}`,
  ]
  for (const text of none) expect(withLinks(text), text).toEqual([{ kind: 'text', text }])
  expect(hrefs('HTTPS://A.VN')).toEqual(['https://a.vn/'])
})

test('a long address is shortened, its host never hidden', () => {
  const [long] = links(`https://hadong.hanoi.gov.vn/${'rat-dai-'.repeat(20)}`)
  expect(long?.shown).toMatch(/^hadong\.hanoi\.gov\.vn\/rat-dai-.*…$/)
  expect(long?.shown.length).toBeLessThanOrEqual(48)
  const [hidden] = links(`https://${'ngan-hang.'.repeat(10)}ke-xau.example/dang-nhap`)
  expect(hidden?.shown).toMatch(/^….*ke-xau\.example\/…$/)
  expect(links('https://nganhаng.vn')[0]?.shown).toMatch(/^xn--/)
})

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(' ', '\n', '.', ')', '(', 'http://', 'https://a.vn/', '"', '<b>', 'javascript:', '@'),
)

test('whatever is written: no letter is lost or moved, and every link leads to http or https', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const parts = withLinks(text)
      expect(parts.map((part) => (part.kind === 'link' ? part.written : part.text)).join('')).toBe(text)
      for (const part of parts) if (part.kind === 'link') expect(part.href).toMatch(/^https?:\/\//)
    }),
  )
})
