import { z } from 'zod'
import { RowId } from '@/modules/articles/article-input'
import { SUBJECT_FIELDS, startsFrom } from './subject'

/** As UTF-16 units of JSON: several times the largest body with every word in a style of its own. */
export const DRAFT_UNITS_MAX = 4_000_000

const words = z.string().max(DRAFT_UNITS_MAX)

/**
 * What stands in the editor's form, as typed: a text that is too long or not finished is kept all the same. Only its
 * shape is checked; the gate is where it is saved into the article.
 */
const DraftContent = z.object({
  /** Of a standing page its title. */
  headline: words,
  standfirst: words,
  /** Of a standing page its address. */
  dateline: words,
  /** Nodes, unchecked. */
  body: z.array(z.looseObject({ type: z.string().max(40) })).max(20_000),
  sectionId: z.string().max(20),
  authorIds: z.array(z.string().max(20)).max(100),
  tags: words,
  leadMediaId: z.string().max(20),
  commentsOpen: z.boolean(),
})

export type DraftContent = z.output<typeof DraftContent>

export const SessionId = z.uuid()

/** The number of the text and `baseVersion` are null for a text that was never saved. */
export const DraftInput = z
  .object({
    session: SessionId,
    ...SUBJECT_FIELDS,
    baseVersion: RowId.nullable(),
    sequence: z.int().positive().max(2_000_000_000),
    content: DraftContent,
  })
  .refine(startsFrom)
  .refine(({ content }) => JSON.stringify(content).length <= DRAFT_UNITS_MAX, { error: 'too-large' })
  .transform((draft) => ({ ...draft, content: storable(draft.content) as DraftContent }))

/** A text without the two things PostgreSQL cannot keep in one. */
export const storableText = (text: string): string => text.replaceAll('\0', '').replace(/\p{Cs}/gu, '\ufffd')

/** Without the two things PostgreSQL cannot keep in JSON: the character zero and halves of a character. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (Array.isArray(value)) return value.map(storable)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), storable(inner)]))
}
