import { createHash } from 'node:crypto'
import { z } from 'zod'
import { decodeEntities } from '@/lib/html-entities'
import { accept, type Result, refuse } from '@/lib/result'
import { slugOf } from '@/lib/vi/slug'
import { countCodePoints, plainText, type TextProblem, toPlainText } from '@/lib/vi/text'
import {
  AUTHORS_MAX,
  DATELINE_CHARS_MAX,
  HEADLINE_CHARS_MAX,
  STANDFIRST_CHARS_MAX,
  TAG_CHARS_MAX,
  TAGS_MAX,
} from '@/modules/articles/article-input'
import type { Block } from '@/modules/articles/block-types'
import { BlockList } from '@/modules/articles/blocks'
import { PARAGRAPH_CHARS_MAX } from '@/modules/articles/body-limits'
import { blockFromPlain, paragraph } from '@/modules/articles/plain-blocks'
import { isReservedName } from '@/modules/sections/reserved-names'
import { blocksFromPlainBody, divide, fitBlocks } from './body-blocks'
import { blocksFromHtml } from './html-blocks'
import { readImportDate } from './import-date'

/** A name with the address its page has. */
export type Named = { slug: string; name: string }

/** An article as a line of the file says it; no identity of ours in it yet. */
export type ImportedArticle = {
  /** `jsonl:<id>`, or of the line itself when it has no id. */
  importKey: string
  headline: string
  standfirst: string
  dateline: string
  body: Block[]
  section: Named
  authors: Named[]
  tags: Named[]
  /** Null for a draft. */
  publishedAt: Date | null
  /** Where it came from, as the file says it; kept with the first revision. */
  origin: { source: string; url: string }
}

export type ImportField = 'id' | 'title' | 'lead' | 'body' | 'section' | 'date' | 'author' | 'tags' | 'source' | 'url'

/** Why a line was not taken; the command owns the sentences. */
export type LineRefusal =
  | 'not-utf8'
  | 'line-too-long'
  | 'not-json'
  | 'not-an-object'
  | { field: ImportField; problem: TextProblem | 'malformed' | 'reserved' | 'unaddressable' | 'too-many' | 'future' }

const SECTION_CHARS_MAX = 60
const AUTHOR_CHARS_MAX = 80
const ID_CHARS_MAX = 300
const URL_CHARS_MAX = 2_000
const SOURCE_CHARS_MAX = 300
/** Files come from clocks that may go a little ahead of ours. */
const FUTURE_MILLISECONDS_MAX = 86_400_000
/** Vietnam's clock has been UTC+7 without exception since then, and every date of ours assumes it. */
const YEAR_MIN = 1976

/** What broken editors and copied pages leave between letters: controls and reading directions, never seen by anybody. */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu

const legible = (text: string) => decodeEntities(text).replace(UNSEEN, '')

/** Old archives write numbers where we write text, and null where there is nothing. */
const words = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : (value ?? '')),
  z.string({ error: 'malformed' }).transform(legible),
)
const line = (max: number, min = 0) => words.pipe(plainText({ min, max }))

const named = (max: number) =>
  line(max, 1).transform((name, context): Named => {
    const slug = slugOf(name)
    if (slug === '') context.issues.push({ code: 'custom', message: 'unaddressable', input: name })
    return { slug, name }
  })

/** A list of names, or one text with commas between them. Two spellings of one address are one name. */
const names = (charsMax: number, countMax: number) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? legible(value).split(/[,;]/) : (value ?? [])),
    z
      .array(z.unknown(), { error: 'malformed' })
      .transform((list) => list.filter((name) => typeof name !== 'string' || toPlainText(name) !== ''))
      .pipe(z.array(named(charsMax)))
      .transform((list) =>
        [...new Map(list.map((name) => [name.slug, name]).reverse() as [string, Named][]).values()].reverse(),
      )
      .refine((list) => list.length <= countMax, { error: 'too-many' }),
  )

const PublishedAt = words.transform((text, context): Date | null => {
  if (text.trim() === '') return null
  const instant = readImportDate(text)
  if (instant && instant.getTime() > Date.now() + FUTURE_MILLISECONDS_MAX)
    context.issues.push({ code: 'custom', message: 'future', input: text })
  else if (!instant || instant.getUTCFullYear() < YEAR_MIN)
    context.issues.push({ code: 'custom', message: 'malformed', input: text })
  return instant
})

const Line = z.object({
  id: line(ID_CHARS_MAX),
  title: line(HEADLINE_CHARS_MAX, 1),
  // Longer than a standfirst may be: what is too much goes before the body.
  lead: line(PARAGRAPH_CHARS_MAX),
  body: words.pipe(z.string()),
  section: line(SECTION_CHARS_MAX),
  date: PublishedAt,
  author: names(AUTHOR_CHARS_MAX, AUTHORS_MAX),
  tags: names(TAG_CHARS_MAX, TAGS_MAX),
  source: line(SOURCE_CHARS_MAX),
  url: line(URL_CHARS_MAX),
})

/** Reads one line of a JSONL file. `defaultSection` is where articles go that name no section. */
export function readImportLine(text: string, defaultSection: string): Result<ImportedArticle, LineRefusal> {
  const raw = parsedJson(text)
  if (raw === undefined) return refuse('not-json')
  if (raw === null || typeof raw !== 'object' || Array.isArray(raw)) return refuse('not-an-object')
  const fields = raw as Record<string, unknown>
  const html = fields['body_html']
  const isHtml = typeof html === 'string' && html.trim() !== ''
  // Entities of HTML are decoded after its tags are gone, or text that shows a tag would become one.
  const parsed = Line.safeParse({ ...fields, body: isHtml ? '' : fields['body'] })
  if (!parsed.success) return refuse(refusalOf(parsed.error))
  const found = parsed.data
  const section = sectionOf(found.section || defaultSection)
  if (!section.ok) return section
  const [standfirst = '', ...leadRest] = divide(found.lead, STANDFIRST_CHARS_MAX)
  const isShortSource = countCodePoints(found.source) <= DATELINE_CHARS_MAX
  const body = BlockList.safeParse([
    ...fitBlocks([
      ...(leadRest.length > 0 ? [{ type: 'paragraph' as const, text: leadRest.join(' ') }] : []),
      ...(isHtml ? blocksFromHtml(html.replace(UNSEEN, '')) : blocksFromPlainBody(found.body)),
    ]).map(blockFromPlain),
    ...(isShortSource ? [] : [paragraph(`Nguồn: ${found.source}`)]),
  ])
  if (!body.success) return refuse(refusalOf(body.error, 'body'))
  if (found.date && body.data.length === 0 && standfirst === '') return refuse({ field: 'body', problem: 'empty' })
  return accept({
    importKey: `jsonl:${found.id || fingerprint(fields)}`,
    headline: found.title,
    standfirst,
    dateline: isShortSource ? found.source : '',
    body: body.data,
    section: section.value,
    authors: found.author,
    tags: found.tags,
    publishedAt: found.date,
    origin: { source: found.source, url: found.url },
  })
}

/** The section a name stands for; refused when its address already means something else. */
export function sectionOf(name: string): Result<Named, LineRefusal> {
  const slug = slugOf(name)
  if (slug === '') return refuse({ field: 'section', problem: 'unaddressable' })
  return isReservedName(slug) ? refuse({ field: 'section', problem: 'reserved' }) : accept({ slug, name })
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const PROBLEMS = [
  'empty',
  'too-short',
  'too-long',
  'unreadable-characters',
  'unaddressable',
  'too-many',
  'future',
] as const

function refusalOf(error: z.ZodError, only?: ImportField): LineRefusal {
  const [issue] = error.issues
  const problem = PROBLEMS.find((code) => code === issue?.message) ?? 'malformed'
  return { field: only ?? (issue?.path[0] as ImportField), problem }
}

/** The same article twice is one article, whatever the order of its fields or the form of its letters. */
function fingerprint(fields: Record<string, unknown>): string {
  const ordered = Object.fromEntries(Object.entries(fields).sort(([left], [right]) => (left < right ? -1 : 1)))
  return createHash('sha256').update(JSON.stringify(ordered).normalize('NFC')).digest('hex')
}
