import { z } from 'zod'
import { BLOCK_LAYOUT_NAMES, BLOCK_LAYOUTS, type BlockLayout, UNARRANGED_LAYOUTS } from './layouts'

/** The lead and the second leads. */
export const TOP_SLOTS = 4
/** «Tiêu điểm». */
export const FOCUS_SLOTS_MAX = 4
export const BLOCKS_MAX = 12
export const NOTICES_MAX = 5
export const NOTICE_CHARS_MAX = 160
export const BANNER_CHARS_MAX = 200
export const LINK_CHARS_MAX = 500

/** urgent: what people must know at once to be safe. breaking: news of the hour. */
export const BANNER_SEVERITIES = ['urgent', 'breaking'] as const
export type BannerSeverity = (typeof BANNER_SEVERITIES)[number]

const Id = z.int().positive().max(2_147_483_647)
/** When it ends by itself; null when somebody ends it. Stored as the ISO text that JSON makes of a date. */
const Until = z.union([z.date(), z.iso.datetime().transform((text) => new Date(text))]).nullable()
/** An address of this site, an https address elsewhere, or empty. */
const Link = z.string().max(LINK_CHARS_MAX)

const Pin = z.object({ articleId: Id, until: Until })
/** Null: the newest article that stands nowhere else on the page. */
const Slot = Pin.nullable()
const Block = z.object({ sectionId: Id, layout: z.enum(BLOCK_LAYOUT_NAMES), count: z.int().min(1).max(20) })
const Notice = z.object({ text: z.string(), link: Link, until: Until })
const Banner = z.object({ severity: z.enum(BANNER_SEVERITIES), text: z.string(), link: Link, until: Until })

/** What the newsroom decided about the front page; everything it left open fills itself. */
export const Arrangement = z.object({
  /** `TOP_SLOTS` of them, the lead first. */
  top: z.array(Slot).length(TOP_SLOTS),
  focus: z.array(Slot).max(FOCUS_SLOTS_MAX),
  /** Null: the sections in their own order. */
  blocks: z.array(Block).max(BLOCKS_MAX).nullable(),
  notices: z.array(Notice).max(NOTICES_MAX),
  banner: Banner.nullable(),
})

export type Arrangement = z.output<typeof Arrangement>
export type Slot = Arrangement['top'][number]
export type FrontBlock = NonNullable<Arrangement['blocks']>[number]

/** What the front page is while nobody has arranged it. */
export const UNARRANGED: Arrangement = {
  top: Array.from({ length: TOP_SLOTS }, () => null),
  focus: [],
  blocks: null,
  notices: [],
  banner: null,
}

/** The arrangement of a stored row; one of another shape leaves the page to itself. */
export function arrangementOf(stored: unknown): Arrangement {
  const parsed = Arrangement.safeParse(stored)
  return parsed.success ? parsed.data : UNARRANGED
}

/** The blocks of an arrangement, or what the sections make of themselves. */
export function blocksOf({ blocks }: Arrangement, sections: readonly { id: number }[]): FrontBlock[] {
  if (blocks !== null) return blocks
  return sections.slice(0, BLOCKS_MAX).map(({ id }, index) => {
    const layout: BlockLayout = UNARRANGED_LAYOUTS[index % UNARRANGED_LAYOUTS.length] ?? 'lead-list'
    return { sectionId: id, layout, count: BLOCK_LAYOUTS[layout].usual }
  })
}

const isOver = (at: Date) => (ending: { until: Date | null }) => ending.until !== null && ending.until <= at

const endingsOf = ({ top, focus, notices, banner }: Arrangement) =>
  [...top, ...focus, ...notices, banner].filter((ending) => ending !== null)

/** The arrangement as it stands at an instant: what has ended by then leaves its place open. */
export function inForce(arrangement: Arrangement, at: Date): Arrangement {
  const ended = isOver(at)
  const kept = (slot: Slot) => (slot && !ended(slot) ? slot : null)
  const { banner } = arrangement
  return {
    ...arrangement,
    top: arrangement.top.map(kept),
    focus: arrangement.focus.map(kept),
    notices: arrangement.notices.filter((notice) => !ended(notice)),
    banner: banner && !ended(banner) ? banner : null,
  }
}

/** The first instant after `at` at which something of it ends; null when nothing does. */
export function nextEnd(arrangement: Arrangement, at: Date): Date | null {
  const ahead = endingsOf(arrangement).flatMap(({ until }) => (until !== null && until > at ? [until.getTime()] : []))
  return ahead.length > 0 ? new Date(Math.min(...ahead)) : null
}
