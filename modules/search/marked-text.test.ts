import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSearchQuery } from '@/modules/articles/search-query'
import { type MarkedPiece, markedLine, markedSnippet } from './marked-text'

const query = (text: string) => readSearchQuery(text)!
const shown = (pieces: MarkedPiece[] | null) =>
  pieces?.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')

describe('what was looked for is marked in the text as it was written', () => {
  test('by its letters, or by its marks where they were typed', () => {
    expect(shown(markedLine('Quận Hà Đông, hạ đồng', query('ha dong'), false))).toBe('Quận [Hà Đông], [hạ đồng]')
    expect(shown(markedLine('Quận Hà Đông, hạ đồng', query('hà đông'), true))).toBe('Quận [Hà Đông], hạ đồng')
    expect(shown(markedLine('HOÀ BÌNH'.normalize('NFD'), query('hòa bình'), true))).toBe(
      `[${'HOÀ BÌNH'.normalize('NFD')}]`,
    )
  })

  test('side by side rather than alone', () => {
    expect(shown(markedLine('Phát huy thế mạnh, phát triển', query('phat huy the manh'), false))).toBe(
      '[Phát huy thế mạnh], phát triển',
    )
    expect(shown(markedLine('Chợ ở Hà Đông', query('ha dong cho'), false))).toBe('[Chợ] ở [Hà Đông]')
  })

  test('in the stretch that has most of it', () => {
    const filler = Array.from({ length: 90 }, (_, index) => `chữ${index}`).join(' ')
    const text = `Đông người. ${filler} ở quận Hà Đông, ${filler}`
    const snippet = shown(markedSnippet(text, query('ha dong'), false))
    expect(snippet).toMatch(/^… .*quận \[Hà Đông\], .* …$/)
    expect(snippet?.split(' ').length).toBeLessThan(50)
    expect(markedSnippet('Không có gì', query('ha dong'), false)).toBeNull()
  })

  test('without a letter lost, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'ha dong', 'hà'), (text, words) => {
        for (const isExact of [true, false])
          expect(
            markedLine(text, query(words), isExact)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text)
      }),
    )
  })
})
