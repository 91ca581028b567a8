import fc from 'fast-check'
import {
  type Block,
  type FlowBlock,
  type Inline,
  LIST_NUMBERINGS,
  MARK_TYPES,
  type Mark,
  type TableRow,
} from './block-types'

const words = fc.oneof(
  fc.constantFrom(
    'Hà Đông',
    ' ',
    'phường ',
    'Ð',
    'ti\u00ea\u0301ng',
    '\u0301',
    '\u200b',
    '\u00a0',
    'số 12',
    'kỳ ế ẵ ',
    '👩‍🌾',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

const mark = fc
  .constantFrom(...MARK_TYPES)
  .map((type): Mark => (type === 'link' ? { type, attrs: { href: 'https://hanoi.gov.vn/' } } : { type }))

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(words, fc.array(mark, { maxLength: 3 }))
      .map(([text, marks]): Inline => ({ type: 'text', text, marks })),
  },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: 'hardBreak' }) },
)

const text = fc.array(inline, { maxLength: 5 })
const paragraph = text.map((content) => ({ type: 'paragraph' as const, content }))

const flow = (depth: number): fc.Arbitrary<FlowBlock> => {
  if (depth === 0) return paragraph
  const items = fc.array(
    fc.array(flow(depth - 1), { maxLength: 3 }).map((content) => ({ type: 'listItem' as const, content })),
    { maxLength: 3 },
  )
  return fc.oneof(
    { weight: 3, arbitrary: paragraph },
    { weight: 1, arbitrary: items.map((content): FlowBlock => ({ type: 'bulletList', content })) },
    {
      weight: 1,
      arbitrary: fc.tuple(items, fc.integer({ min: 0, max: 30 }), fc.constantFrom(undefined, ...LIST_NUMBERINGS)).map(
        ([content, start, numbering]): FlowBlock => ({
          type: 'orderedList',
          attrs: numbering ? { start, numbering } : { start },
          content,
        }),
      ),
    },
  )
}

const span = fc.integer({ min: 1, max: 4 })
const cell = fc
  .tuple(fc.constantFrom('tableCell' as const, 'tableHeader' as const), span, span, fc.array(flow(1), { maxLength: 2 }))
  .map(([type, colspan, rowspan, content]) => ({ type, attrs: { colspan, rowspan }, content }))
const row = fc.array(cell, { maxLength: 4 }).map((content): TableRow => ({ type: 'tableRow', content }))

const id = fc.integer({ min: 1, max: 9 })

const block: fc.Arbitrary<Block> = fc.oneof(
  flow(3),
  fc
    .tuple(fc.constantFrom(2 as const, 3 as const), text)
    .map(([level, content]): Block => ({ type: 'heading', attrs: { level }, content })),
  fc
    .tuple(words, fc.array(paragraph, { maxLength: 3 }))
    .map(([source, content]): Block => ({ type: 'blockquote', attrs: { source }, content })),
  fc.array(row, { minLength: 1, maxLength: 4 }).map((content): Block => ({ type: 'table', content })),
  fc
    .tuple(fc.constantFrom('note' as const, 'warning' as const), fc.array(flow(2), { maxLength: 3 }))
    .map(([kind, content]): Block => ({ type: 'callout', attrs: { kind }, content })),
  words.map(
    (title): Block => ({ type: 'embed', attrs: { provider: 'youtube', url: 'https://youtu.be/dQw4w9WgXcQ', title } }),
  ),
  id.map((mediaId): Block => ({ type: 'figure', attrs: { mediaId } })),
  fc.array(id, { minLength: 2, maxLength: 5 }).map((mediaIds): Block => ({ type: 'gallery', attrs: { mediaIds } })),
  id.map((attachmentId): Block => ({ type: 'attachment', attrs: { attachmentId } })),
  id.map((articleId): Block => ({ type: 'relatedArticle', attrs: { articleId } })),
  words.map((note): Block => ({ type: 'missingPicture', attrs: { note } })),
  fc.constant<Block>({ type: 'horizontalRule' }),
)

/** Bodies as an editor, a paste or a careless program might send them: every kind of block, untidy texts. For tests. */
export const someBody: fc.Arbitrary<Block[]> = fc.array(block, { maxLength: 6 })
