import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlainText } from '@/lib/vi/text'
import { type Block, BlockList } from './blocks'
import { blocksFromText, textFromBlocks } from './plain-text'

const words = fc
  .array(fc.constantFrom('Hà Đông', '##', '-', '> —', '—', '\\', '1.', '[ảnh 3]', 'Ế ẵ', '###', 'làng nghề', '>'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => toPlainText(parts.join(' ')) ?? '')
const block: fc.Arbitrary<Block> = fc.oneof(
  words.map((text): Block => ({ type: 'paragraph', text })),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const), words)
    .map(([level, text]): Block => ({ type: 'heading', level, text })),
  fc
    .tuple(fc.boolean(), fc.array(words, { minLength: 1, maxLength: 4 }))
    .map(([isOrdered, items]): Block => ({ type: 'list', isOrdered, items })),
  words.map((text): Block => ({ type: 'quote', text })),
  fc.tuple(words, words).map(([text, source]): Block => ({ type: 'quote', text, source })),
  fc.integer({ min: 1, max: 999_999_999 }).map((mediaId): Block => ({ type: 'figure', mediaId })),
)

test('a body typed out and read back is the same body', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      expect(blocksFromText(textFromBlocks(blocks))).toEqual(blocks)
    }),
  )
})

test('any typed text has a reading, and reading it twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = textFromBlocks(blocksFromText(toPlainText(text, true) ?? ''))
      expect(textFromBlocks(blocksFromText(once))).toBe(once)
    }),
  )
})

test('the marks of the plain editor become blocks', () => {
  const typed = 'Mở đầu\ncòn nữa\n\n## Chợ\n\n- một\n- hai\n\n1. ba\n\n> Lời nói\n> — Bà Lan\n\n[ảnh 12]'
  expect(BlockList.parse(blocksFromText(typed))).toEqual([
    { type: 'paragraph', text: 'Mở đầu còn nữa' },
    { type: 'heading', level: 2, text: 'Chợ' },
    { type: 'list', isOrdered: false, items: ['một', 'hai'] },
    { type: 'list', isOrdered: true, items: ['ba'] },
    { type: 'quote', text: 'Lời nói', source: 'Bà Lan' },
    { type: 'figure', mediaId: 12 },
  ])
})
