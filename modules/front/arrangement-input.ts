import { z } from 'zod'
import { isHttpsAddress } from '@/lib/https-address'
import { typedInstant } from '@/lib/typed-time'
import { plainText, type TextProblem } from '@/lib/vi/text'
import {
  type Arrangement,
  BANNER_CHARS_MAX,
  BANNER_SEVERITIES,
  BLOCKS_MAX,
  FOCUS_SLOTS_MAX,
  NOTICE_CHARS_MAX,
  NOTICES_MAX,
  type Slot,
  TOP_SLOTS,
  UNARRANGED,
} from './arrangement'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS } from './layouts'

/**
 * `unknown`: nothing published, or no section in use, has this number. `twice`: it stands on the page already.
 * `nowhere`: no page of ours answers there. `not-https`: elsewhere only over https. `no-banner`: readers are to be told of
 * a banner that is not there.
 */
export type FrontProblem =
  | TextProblem
  | 'malformed'
  | 'unknown'
  | 'twice'
  | 'past'
  | 'too-far'
  | 'nowhere'
  | 'not-https'
  | 'no-banner'

/** By place: `top-0`, `focus-2-until`, `notice-1-text`, `banner-link`. */
export type FrontProblems = Record<string, FrontProblem>

const Typed = z.string().max(4_000)
const Pin = z.object({ articleId: Typed, until: Typed })
const Line = z.object({ text: Typed, link: Typed, until: Typed })

/** The form of the front page as it is sent: every field a text, empty where nothing was chosen. */
export const TypedArrangement = z.object({
  top: z.array(Pin).max(TOP_SLOTS),
  focus: z.array(Pin).max(FOCUS_SLOTS_MAX),
  followsSections: z.boolean(),
  blocks: z.array(z.object({ sectionId: Typed, layout: Typed, count: Typed })).max(BLOCKS_MAX),
  notices: z.array(Line).max(NOTICES_MAX),
  banner: Line.extend({ severity: Typed }),
})
export type TypedArrangement = z.output<typeof TypedArrangement>

const Id = z.coerce.number().int().positive().max(2_147_483_647)

/** Reads one form. What is wrong with a field is noted by its place, and the field is left out of the arrangement. */
class Reading {
  readonly problems: FrontProblems = {}

  note(place: string, problem: FrontProblem): null {
    this.problems[place] ??= problem
    return null
  }

  until(place: string, typed: string): Date | null {
    const [day = '', time = ''] = typed.trim().split(/[T ]/)
    if (day === '') return null
    return typedInstant(day, time) ?? this.note(`${place}-until`, 'malformed')
  }

  slot(place: string, { articleId, until }: z.output<typeof Pin>): Slot {
    if (articleId === '') return null
    const id = Id.safeParse(articleId)
    const ends = this.until(place, until)
    return id.success ? { articleId: id.data, until: ends } : this.note(place, 'malformed')
  }

  text(place: string, typed: string, max: number): string {
    const text = plainText({ min: 1, max }).safeParse(typed)
    if (text.success) return text.data
    this.note(`${place}-text`, (text.error.issues[0]?.message ?? 'empty') as TextProblem)
    return ''
  }

  link(place: string, typed: string): string {
    const link = typed.trim()
    if (link === '' || (link.startsWith('/') && !link.startsWith('//') && link.length <= 500)) return link
    if (isHttpsAddress(link) && link.length <= 500) return link
    this.note(`${place}-link`, 'not-https')
    return ''
  }

  line(place: string, typed: z.output<typeof Line>, charsMax: number) {
    return {
      text: this.text(place, typed.text, charsMax),
      link: this.link(place, typed.link),
      until: this.until(place, typed.until),
    }
  }

  block(place: string, typed: TypedArrangement['blocks'][number]) {
    const sectionId = Id.safeParse(typed.sectionId)
    const layout = BLOCK_LAYOUT_NAMES.find((name) => name === typed.layout)
    const count = z.coerce.number().int().safeParse(typed.count)
    if (!sectionId.success || layout === undefined || !count.success) return this.note(place, 'malformed')
    const { min, max } = BLOCK_LAYOUTS[layout]
    // Another layout was chosen after the number: the nearest that it can hold.
    return { sectionId: sectionId.data, layout, count: Math.min(max, Math.max(min, count.data)) }
  }
}

/** What a form says about the front page, and what is wrong with it by place; null when it is no form of ours. */
export function readTypedArrangement(input: unknown): { arrangement: Arrangement; problems: FrontProblems } | null {
  const parsed = TypedArrangement.safeParse(input)
  if (!parsed.success) return null
  const { top, focus, followsSections, blocks, notices, banner } = parsed.data
  const reading = new Reading()
  const severity = BANNER_SEVERITIES.find((name) => name === banner.severity)
  if (severity === undefined && banner.severity !== '') reading.note('banner-severity', 'malformed')
  const present = <Value>(value: Value | null): value is Value => value !== null
  const arrangement: Arrangement = {
    top: UNARRANGED.top.map((_, index) => reading.slot(`top-${index}`, top[index] ?? { articleId: '', until: '' })),
    focus: focus.map((slot, index) => reading.slot(`focus-${index}`, slot)),
    blocks: followsSections
      ? null
      : blocks.map((block, index) => reading.block(`block-${index}`, block)).filter(present),
    notices: notices.map((notice, index) => reading.line(`notice-${index}`, notice, NOTICE_CHARS_MAX)),
    banner: severity === undefined ? null : { severity, ...reading.line('banner', banner, BANNER_CHARS_MAX) },
  }
  noteTwice(reading, arrangement)
  return { arrangement, problems: reading.problems }
}

function noteTwice(reading: Reading, { top, focus, blocks }: Arrangement): void {
  const seen = new Set<number>()
  const look = (place: string, id: number | undefined) => {
    if (id === undefined) return
    if (seen.has(id)) reading.note(place, 'twice')
    seen.add(id)
  }
  for (const [index, slot] of top.entries()) look(`top-${index}`, slot?.articleId)
  for (const [index, slot] of focus.entries()) look(`focus-${index}`, slot?.articleId)
  seen.clear()
  for (const [index, block] of (blocks ?? []).entries()) look(`block-${index}`, block.sectionId)
}
