import { z } from 'zod'
import { countCodePoints, plainText } from '@/lib/vi/text'
import {
  type Block,
  EMBED_PROVIDERS,
  type FlowBlock,
  type Heading,
  type Inline,
  LIST_NUMBERINGS,
  type ListItem,
  type Paragraph,
  type Table,
} from './block-types'
import {
  BLOCKS_MAX,
  BODY_CHARS_MAX,
  EMBED_TITLE_CHARS_MAX,
  GALLERY_PICTURES_MAX,
  GALLERY_PICTURES_MIN,
  HEADING_CHARS_MAX,
  LIST_DEPTH_MAX,
  LIST_ITEMS_MAX,
  PARAGRAPH_CHARS_MAX,
  RELATED_ARTICLES_MAX,
  SOURCE_CHARS_MAX,
} from './body-limits'
import { EMBED_URL_CHARS_MAX, embedFromUrl } from './embeds'
import { inlineContent } from './inline'
import { blockFromPlain, isPlainBlock } from './plain-blocks'
import { squareTable, TABLE_COLUMNS_MAX, TABLE_ROWS_MAX } from './tables'

const tooLong = { error: 'too-long' } as const
const RowId = z.int().positive().max(2_147_483_647)

const withContent = <Shape extends { content: Inline[] }>(node: Shape) => {
  const { content, ...rest } = node
  return content.length > 0 ? { ...rest, content } : rest
}

const ParagraphShape: z.ZodType<Paragraph> = z
  .object({ type: z.literal('paragraph'), content: inlineContent(PARAGRAPH_CHARS_MAX) })
  .transform(withContent)

const HeadingShape: z.ZodType<Heading> = z
  .object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
    content: inlineContent(HEADING_CHARS_MAX),
  })
  .transform(withContent)

const paragraphs = z.array(ParagraphShape).max(LIST_ITEMS_MAX, tooLong)

/** Paragraphs and lists; lists nest as deep as `depth` allows. */
function flow(depth: number): z.ZodType<FlowBlock>[] {
  return depth === 0 ? [ParagraphShape] : [ParagraphShape, ...lists(depth)]
}

const flowContent = (depth: number) => z.array(oneOf(flow(depth))).max(LIST_ITEMS_MAX, tooLong)

function lists(depth: number) {
  const item = z
    .object({ type: z.literal('listItem'), content: flowContent(depth - 1) })
    .transform(({ type, content }): ListItem => ({ type, content: startingWithParagraph(content) }))
  const content = z.array(item).max(LIST_ITEMS_MAX, tooLong)
  return [
    z.object({ type: z.literal('bulletList'), content }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z
        .object({ start: z.int().min(0).max(100_000).default(1), numbering: z.enum(LIST_NUMBERINGS).nullish() })
        .default({ start: 1 })
        .transform(({ start, numbering }) => (numbering ? { start, numbering } : { start })),
      content,
    }),
  ]
}

/** Tells members apart by their `type`, so that a problem is named where it is. */
function oneOf<Node>(members: readonly z.ZodType<Node>[]): z.ZodType<Node> {
  // zod wants a tuple; every member here has a literal `type`.
  return z.discriminatedUnion('type', members as never)
}

const startingWithParagraph = (content: readonly FlowBlock[]): FlowBlock[] =>
  content[0]?.type === 'paragraph' ? [...content] : [{ type: 'paragraph' }, ...content]

const span = (max: number) => z.int().min(1).max(max).default(1)

const TableShape: z.ZodType<Table> = z
  .object({
    type: z.literal('table'),
    content: z
      .array(
        z.object({
          type: z.literal('tableRow'),
          content: z
            .array(
              z.object({
                type: z.enum(['tableCell', 'tableHeader']),
                attrs: z
                  .object({ colspan: span(TABLE_COLUMNS_MAX), rowspan: span(TABLE_ROWS_MAX) })
                  .default({ colspan: 1, rowspan: 1 }),
                content: flowContent(LIST_DEPTH_MAX).transform(cellContent),
              }),
            )
            .max(TABLE_COLUMNS_MAX, tooLong)
            .default([]),
        }),
      )
      .min(1)
      .max(TABLE_ROWS_MAX, tooLong),
  })
  .transform(({ type, content }): Table => ({ type, content: squareTable(content) }))
  .refine(({ content }) => content.every((row) => row.content.length <= TABLE_COLUMNS_MAX), tooLong)

function cellContent(content: readonly FlowBlock[]): FlowBlock[] {
  const kept = content.flatMap(prunedFlow)
  return kept.length > 0 ? kept : [{ type: 'paragraph' }]
}

const EmbedAttributes = z
  .object({
    provider: z.enum(EMBED_PROVIDERS),
    url: z.string().max(EMBED_URL_CHARS_MAX),
    title: plainText({ min: 0, max: EMBED_TITLE_CHARS_MAX }),
  })
  .refine(({ provider, url }) => embedFromUrl(url)?.provider === provider)

/** Each picture once. */
const GalleryIds = z
  .array(RowId)
  .max(GALLERY_PICTURES_MAX, { error: 'too-many' })
  .transform((ids) => [...new Set(ids)])
  .refine((ids) => ids.length >= GALLERY_PICTURES_MIN)

const BlockShape: z.ZodType<Block> = oneOf<Block>([
  ParagraphShape,
  HeadingShape,
  ...lists(LIST_DEPTH_MAX),
  z.object({
    type: z.literal('blockquote'),
    attrs: z.object({ source: plainText({ min: 0, max: SOURCE_CHARS_MAX }).default('') }).default({ source: '' }),
    content: paragraphs,
  }),
  TableShape,
  z.object({
    type: z.literal('callout'),
    attrs: z.object({ kind: z.enum(['note', 'warning']) }),
    content: flowContent(LIST_DEPTH_MAX),
  }),
  z.object({ type: z.literal('embed'), attrs: EmbedAttributes }),
  z.object({ type: z.literal('figure'), attrs: z.object({ mediaId: RowId }) }),
  z.object({
    type: z.literal('gallery'),
    attrs: z.object({ mediaIds: GalleryIds }),
  }),
  z.object({ type: z.literal('attachment'), attrs: z.object({ attachmentId: RowId }) }),
  z.object({ type: z.literal('relatedArticle'), attrs: z.object({ articleId: RowId }) }),
  z.object({
    type: z.literal('missingPicture'),
    attrs: z.object({ note: plainText({ min: 0, max: SOURCE_CHARS_MAX }) }),
  }),
  z.object({ type: z.literal('horizontalRule') }),
])

/**
 * The body of an article as it is stored: at most 2,000 blocks and 200,000 code points, every text cleaned, lines and
 * list items without a word left out. Parsing what it gave gives the same.
 */
export const BlockList = z
  .array(BlockShape)
  .max(BLOCKS_MAX, tooLong)
  .transform((blocks) => blocks.flatMap(pruned))
  .refine((blocks) => countCodePoints(wordsOf(blocks)) <= BODY_CHARS_MAX, { ...tooLong, abort: true })
  .refine((blocks) => relatedIdsOf(blocks).length <= RELATED_ARTICLES_MAX, { error: 'too-many' })

/** What is left of a block without its empty lines; nothing when there is no word in it. Tables keep their places. */
function pruned(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
    case 'bulletList':
    case 'orderedList':
      return prunedFlow(block)
    case 'heading':
      return block.content ? [block] : []
    case 'blockquote': {
      const content = block.content.filter((line) => line.content)
      if (content.length > 0) return [{ ...block, content }]
      return block.attrs.source === '' ? [] : [{ ...block, content: [{ type: 'paragraph' }] }]
    }
    case 'callout': {
      const content = block.content.flatMap(prunedFlow)
      return content.length > 0 ? [{ ...block, content }] : []
    }
    default:
      return [block]
  }
}

function prunedFlow(block: FlowBlock): FlowBlock[] {
  if (block.type === 'paragraph') return block.content ? [block] : []
  const content = block.content.flatMap(prunedItem)
  return content.length > 0 ? [{ ...block, content }] : []
}

function prunedItem(item: ListItem): ListItem[] {
  const content = item.content.flatMap(prunedFlow)
  return content.length > 0 ? [{ ...item, content: startingWithParagraph(content) }] : []
}

/**
 * The blocks of a stored body, whichever shape it was stored in. Throws when the table holds something else: only our
 * own verbs write it.
 */
export function storedBlocks(body: unknown): Block[] {
  return BlockList.parse(
    Array.isArray(body) ? body.map((block) => (isPlainBlock(block) ? blockFromPlain(block) : block)) : body,
  )
}

type Worded = { type: string; text?: string; attrs?: object; content?: readonly Worded[] }

const WITH_INLINE = new Set(['paragraph', 'heading'])

/** All words of a body, block by block: for reading time, search and counting. */
export function wordsOf(blocks: readonly Worded[]): string {
  return blocks.map(wordsOfBlock).filter(Boolean).join('\n')
}

function wordsOfBlock({ type, attrs = {}, content = [] }: Worded): string {
  if (WITH_INLINE.has(type)) return content.map((inline) => inline.text ?? '\n').join('')
  const named = 'source' in attrs ? attrs.source : 'title' in attrs ? attrs.title : ''
  return [wordsOf(content), named].filter(Boolean).join('\n')
}

const numbersIn = (blocks: readonly Block[], pick: (block: Block) => number | number[]) => [
  ...new Set(blocks.flatMap(pick)),
]

/** The media a body shows, each once, in order. */
export function mediaIdsOf(blocks: readonly Block[]): number[] {
  return numbersIn(blocks, (block) => {
    if (block.type === 'figure') return block.attrs.mediaId
    return block.type === 'gallery' ? block.attrs.mediaIds : []
  })
}

/** The files a body offers, each once, in order. */
export function attachmentIdsOf(blocks: readonly Block[]): number[] {
  return numbersIn(blocks, (block) => (block.type === 'attachment' ? block.attrs.attachmentId : []))
}

/** The articles a body points to with a card, each once, in order. */
export function relatedIdsOf(blocks: readonly Block[]): number[] {
  return numbersIn(blocks, (block) => (block.type === 'relatedArticle' ? block.attrs.articleId : []))
}

/** Whether a picture that could not be pasted still waits for its file. */
export const hasMissingPicture = (blocks: readonly Block[]): boolean =>
  blocks.some(({ type }) => type === 'missingPicture')
