import { z } from 'zod'
import { plainText, type TextProblem } from '@/lib/vi/text'
import { problemCode, RowId, TagName } from '@/modules/articles/article-input'
import { readScheduledTime, type TimeProblems } from '@/modules/articles/scheduled-time'
import { WITHDRAWAL_REASON_CHARS_MAX } from '@/modules/articles/withdraw'
import { BULK_ARTICLES_MAX, BULK_DEEDS, type BulkDeed } from './bulk-deed'

export const SPACING_MINUTES_MAX = 1_440
const MINUTE_MILLISECONDS = 60_000

export type BulkProblems = TimeProblems & {
  targets?: 'empty' | 'too-many'
  sectionId?: 'malformed'
  tagName?: TextProblem | 'malformed'
  reason?: TextProblem
  spacing?: 'malformed'
}

const Targets = z.array(z.object({ id: RowId, version: RowId }))
const Deed = z.object({ deed: z.enum(BULK_DEEDS), targets: Targets.catch([]) })

export type Target = { id: number; version: number }
/** `inputOf`: what the verb is told about the article at this place of the list, apart from its number and version. */
export type BulkRequest = { deed: BulkDeed; targets: Target[]; details: object; inputOf: (place: number) => object }

type Read = { details: object; inputOf?: (place: number) => object } | { problems: BulkProblems }

const Section = z.object({ sectionId: RowId })
const Label = z.object({ tagName: TagName })
const Reason = z.object({ reason: plainText({ min: 1, max: WITHDRAWAL_REASON_CHARS_MAX }) })
const Spacing = z.object({
  spacing: z.preprocess((value) => value || 0, z.coerce.number().int().min(0).max(SPACING_MINUTES_MAX)),
})

const messageOf = (error: z.ZodError) => error.issues[0]?.message ?? ''

/** The first at the given time, each of the others some minutes after the one before. */
function readTimes(input: unknown): Read {
  const time = readScheduledTime(input)
  const spacing = Spacing.safeParse(input ?? {})
  if ('problems' in time) return time
  if (!spacing.success) return { problems: { spacing: 'malformed' } }
  const minutes = spacing.data.spacing
  const at = (place: number) => new Date(time.at.getTime() + place * minutes * MINUTE_MILLISECONDS)
  return { details: { at: time.at, spacing: minutes }, inputOf: (place) => ({ at: at(place) }) }
}

const READERS: Record<BulkDeed, (input: unknown) => Read> = {
  submit: () => ({ details: {} }),
  approve: () => ({ details: {} }),
  move: (input) => {
    const parsed = Section.safeParse(input)
    return parsed.success ? { details: parsed.data } : { problems: { sectionId: 'malformed' } }
  },
  'add-tag': (input) => {
    const parsed = Label.safeParse(input)
    if (parsed.success) return { details: parsed.data }
    return { problems: { tagName: problemCode(messageOf(parsed.error)) as TextProblem | 'malformed' } }
  },
  withdraw: (input) => {
    const parsed = Reason.safeParse(input)
    return parsed.success ? { details: parsed.data } : { problems: { reason: messageOf(parsed.error) as TextProblem } }
  },
  schedule: readTimes,
}

/** Reads `{ deed, targets: { id, version }[] }` with what the deed asks for; null when there is no such deed. */
export function readBulk(input: unknown): BulkRequest | { problems: BulkProblems } | null {
  const parsed = Deed.safeParse(input)
  if (!parsed.success) return null
  const { deed } = parsed.data
  const targets = [...new Map(parsed.data.targets.map((target) => [target.id, target])).values()]
  if (targets.length === 0) return { problems: { targets: 'empty' } }
  if (targets.length > BULK_ARTICLES_MAX) return { problems: { targets: 'too-many' } }
  const read = READERS[deed](input)
  if ('problems' in read) return read
  const { details, inputOf = () => details } = read
  return { deed, targets, details, inputOf }
}
