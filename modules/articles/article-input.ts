import { z } from 'zod'
import { fold } from '@/lib/vi/fold'
import { slugOf } from '@/lib/vi/slug'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { BlockList, hasMissingPicture } from './blocks'
import { paragraphs } from './plain-blocks'

export const HEADLINE_CHARS_MAX = 150
export const STANDFIRST_CHARS_MAX = 600
export const DATELINE_CHARS_MAX = 40
export const TAG_CHARS_MAX = 60
export const TAGS_MAX = 20
export const AUTHORS_MAX = 10
const ROW_ID_MAX = 2_147_483_647
/** More than the largest body as plain text; longer is not worth reading. */
const BODY_TEXT_UNITS_MAX = 1_000_000

export type ArticleField =
  | 'headline'
  | 'standfirst'
  | 'dateline'
  | 'body'
  | 'sectionId'
  | 'authorIds'
  | 'tagNames'
  | 'leadMediaId'
  | 'commentsOpen'

/** `unknown`: names something that is not there (any more). The door owns the sentences. */
export type ArticleProblem = TextProblem | 'malformed' | 'unknown' | 'too-many' | 'missing-picture'

export type ArticleProblems = Partial<Record<ArticleField, ArticleProblem>>

/** Forms send numbers as words; an empty choice is none. */
const fromForm = (value: unknown) => {
  if (value === '' || value === undefined) return null
  return typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
}

const malformed = { error: 'malformed' } as const

export const RowId = z.preprocess(fromForm, z.int(malformed).positive(malformed).max(ROW_ID_MAX, malformed))

export const OptionalId = z.preprocess(
  fromForm,
  z.int(malformed).positive(malformed).max(ROW_ID_MAX, malformed).nullable(),
)

export const TagName = plainText({ min: 1, max: TAG_CHARS_MAX }).refine((name) => slugOf(name) !== '', malformed)

/** `Hà Đông` and `ha dong` are one tag; the first spelling wins. */
const withoutTwins = (names: string[]) =>
  [...new Map(names.map((name) => [fold(name), name] as const).reverse()).values()].reverse()

const TagNames = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(',').filter((name) => name.trim() !== '') : value),
  z.array(TagName, malformed).max(TAGS_MAX, { error: 'too-many' }).transform(withoutTwins).default([]),
)

const Body = z.preprocess(
  (value) => (typeof value === 'string' && value.length <= BODY_TEXT_UNITS_MAX ? paragraphs(value) : value),
  BlockList,
)

const ArticleText = z.object({
  headline: plainText({ min: 0, max: HEADLINE_CHARS_MAX }),
  standfirst: plainText({ min: 0, max: STANDFIRST_CHARS_MAX }).default(''),
  dateline: plainText({ min: 0, max: DATELINE_CHARS_MAX }).default(''),
  body: Body,
  sectionId: OptionalId,
  authorIds: z
    .array(RowId, malformed)
    .max(AUTHORS_MAX, { error: 'too-many' })
    .transform((ids) => [...new Set(ids)])
    .default([]),
  tagNames: TagNames,
  leadMediaId: OptionalId,
  commentsOpen: z.preprocess((value) => (value === 'on' ? true : value), z.boolean(malformed).default(true)),
})

/** What a person writes in the editor, cleaned. A draft may lack anything; publishing asks for more. */
export type ArticleText = z.output<typeof ArticleText> & {
  /** The version whose text this one takes up again; a deed's doing, never a form's. */
  fromVersion?: number
}

/** Reads what somebody wrote. A `body` may be plain text, paragraphs parted by empty lines; `tags` may stand for `tagNames`. */
export function readArticleText(input: unknown): { text: ArticleText } | { problems: ArticleProblems } {
  const fields = z.record(z.string().max(100), z.unknown()).catch({}).parse(input)
  const parsed = ArticleText.safeParse({
    ...fields,
    body: fields['body'] ?? [],
    tagNames: fields['tagNames'] ?? fields['tags'],
  })
  if (parsed.success) return { text: parsed.data }
  const problems: ArticleProblems = {}
  for (const issue of parsed.error.issues) {
    const field = issue.path[0] as ArticleField
    problems[field] ??= problemCode(issue.message)
  }
  return { problems }
}

const CODES = ['empty', 'too-short', 'too-long', 'unreadable-characters', 'unknown', 'too-many'] as const

/** The problem that a zod issue of these fields names. */
export const problemCode = (message: string): ArticleProblem => CODES.find((code) => code === message) ?? 'malformed'

/** What still keeps a text from readers: no headline, no section, nothing to read, a picture that is not there. */
export function missingForReaders(text: Pick<ArticleText, 'headline' | 'sectionId' | 'body'>): ArticleProblems {
  const problems: ArticleProblems = {}
  if (text.headline === '') problems.headline = 'empty'
  if (text.sectionId === null) problems.sectionId = 'empty'
  if (text.body.length === 0) problems.body = 'empty'
  if (hasMissingPicture(text.body)) problems.body = 'missing-picture'
  return problems
}
