import { z } from 'zod'
import { unreachable } from '@/lib/unreachable'
import { countCodePoints, plainText } from '@/lib/vi/text'

/** A law laid out line by line has six hundred. */
export const BLOCKS_MAX = 2_000
export const LIST_ITEMS_MAX = 100
export const PARAGRAPH_CHARS_MAX = 10_000
export const HEADING_CHARS_MAX = 200
export const SOURCE_CHARS_MAX = 200
/** About 40,000 syllables: a longer text is a book. */
export const BODY_CHARS_MAX = 200_000

const paragraph = plainText({ min: 1, max: PARAGRAPH_CHARS_MAX })

const BlockShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), text: paragraph }),
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text: plainText({ min: 1, max: HEADING_CHARS_MAX }),
  }),
  z.object({
    type: z.literal('list'),
    isOrdered: z.boolean(),
    items: z.array(paragraph).min(1).max(LIST_ITEMS_MAX),
  }),
  z.object({
    type: z.literal('quote'),
    text: paragraph,
    source: plainText({ min: 1, max: SOURCE_CHARS_MAX }).exactOptional(),
  }),
  z.object({ type: z.literal('figure'), mediaId: z.int().positive().max(2_147_483_647) }),
])

export type Block = z.output<typeof BlockShape>

/** The body of an article as it is stored: at most 2,000 blocks and 200,000 code points, every text cleaned. */
export const BlockList = z
  .array(BlockShape)
  .max(BLOCKS_MAX, { error: 'too-long' })
  .refine((blocks) => countCodePoints(wordsOf(blocks)) <= BODY_CHARS_MAX, { error: 'too-long', abort: true })

/** The blocks of a stored body. Throws when the table holds something else: only our own verbs write it. */
export function storedBlocks(body: unknown): Block[] {
  return BlockList.parse(body)
}

/** All words of a body, block by block: for reading time, search and counting. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(wordsOfBlock).filter(Boolean).join('\n')
}

/** The media a body shows, each once, in order. */
export function mediaIdsOf(blocks: readonly Block[]): number[] {
  return [...new Set(blocks.flatMap((block) => (block.type === 'figure' ? [block.mediaId] : [])))]
}

function wordsOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text
    case 'list':
      return block.items.join('\n')
    case 'quote':
      return block.source ? `${block.text}\n${block.source}` : block.text
    case 'figure':
      return ''
    default:
      return unreachable(block)
  }
}
