import { describe, expect, test } from 'vitest'
import { decodeEntities } from './html-entities'

describe('entities of old pages', () => {
  test('become Vietnamese letters, by name and by number', () => {
    expect(decodeEntities('H&agrave; N&#7897;i, &#x110;&ocirc;ng Anh &amp; T&acirc;y H&#x1ED3;')).toBe(
      'Hà Nội, Đông Anh & Tây Hồ',
    )
  })

  test('of Windows mean the letters Windows meant', () => {
    expect(decodeEntities('2016&#150;2017 &#147;xanh&#148;')).toBe('2016–2017 “xanh”')
  })

  test('are decoded once, so that shown code stays shown code', () => {
    expect(decodeEntities('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;')
  })

  test('that nobody knows stay as they are', () => {
    expect(decodeEntities('AT&T &khongco; &#55296; &#99999999; &#1;')).toBe('AT&T &khongco; &#55296; &#99999999; &#1;')
  })
})
