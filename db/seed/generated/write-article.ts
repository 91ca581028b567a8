import type { Block } from '@/modules/articles/block-types'
import { heading, paragraph, quote } from '@/modules/articles/plain-blocks'
import type { SeedArticle } from '../article-rows'
import { createRandom, type Random } from '../random'
import { COMMON_PARAGRAPHS } from './common-paragraphs'
import { drawFacts, fillSlots } from './facts'
import { LIFE_TOPICS } from './topics-life'
import { SERVICE_TOPICS } from './topics-services'

/** Taken in turn from both lists: the first topics are drawn most, and no section should have nearly all. */
export const TOPICS = LIFE_TOPICS.flatMap((topic, index) => [topic, SERVICE_TOPICS[index] ?? topic])

/** The generated years: fixed, so that a seed gives the same articles whenever it is run. */
const FIRST_INSTANT = Date.UTC(2015, 0, 1)
const LAST_INSTANT = Date.UTC(2026, 9, 31)
const DAY_MILLISECONDS = 86_400_000
/** Many papers put the day's articles online together: equal times are common, so order must not rest on time alone. */
const TOGETHER_HOURS_UTC = [0, 4, 10]

const PARAGRAPHS_MIN = 4
const PARAGRAPHS_MAX = 12
const CREDITS = ['Theo ghi nhận của phóng viên', 'Trích ý kiến tại buổi làm việc', 'Ghi tại tổ dân phố']

/** An article before its words for sections, authors and tags are turned into identities. */
export type WrittenArticle = Pick<
  SeedArticle,
  'status' | 'headline' | 'standfirst' | 'dateline' | 'body' | 'at' | 'viewCount'
> & {
  sectionSlug: string
  tagNames: string[]
  authorNumbers: number[]
  /** 0 ≤ x < 1: which of the site's pictures it shows; null for none. */
  pictureFraction: number | null
}

/** How many pen-names the generated articles share. */
export const AUTHOR_COUNT = 48

/** Article number `index` of a seed. Depends on nothing else, so that any part of a run can be made again. */
export function writeArticle(seed: number, index: number): WrittenArticle {
  const random = createRandom(`bài ${seed} ${index}`)
  const at = new Date(drawInstant(random))
  const topic = random.pickUneven(TOPICS)
  const angle = random.whole(0, topic.headlines.length - 1)
  const facts = drawFacts(random, at)
  const fill = (template: string) => fillSlots(template, facts, random)
  const count = random.whole(PARAGRAPHS_MIN, PARAGRAPHS_MAX)
  const texts = shuffled([...topic.paragraphs, ...COMMON_PARAGRAPHS], random)
    .slice(0, count)
    .map(fill)
  return {
    status: statusOf(seed, index),
    sectionSlug: topic.section,
    tagNames: topic.tags.filter((_, position) => position === 0 || random.isLikely(0.6)).map(fill),
    authorNumbers: drawAuthors(random),
    headline: fill(topic.headlines[angle] ?? ''),
    standfirst: fill(topic.standfirsts[angle] ?? ''),
    dateline: random.isLikely(0.5) ? 'HNP' : '',
    body: withFurniture(texts, random),
    at,
    viewCount: Math.floor(40 / (random.fraction() + 0.004)),
    pictureFraction: random.isLikely(0.35) ? random.fraction() : null,
  }
}

/** Most are published; a few drafts and withdrawals keep the newsroom's lists honest. */
export function statusOf(seed: number, index: number): SeedArticle['status'] {
  const draw = createRandom(`trạng thái ${seed} ${index}`).fraction()
  if (draw < 0.02) return 'draft'
  return draw < 0.025 ? 'withdrawn' : 'published'
}

function drawInstant(random: Random): number {
  const instant = FIRST_INSTANT + Math.floor(random.fraction() * (LAST_INSTANT - FIRST_INSTANT))
  if (!random.isLikely(0.35)) return instant - (instant % 60_000)
  return instant - (instant % DAY_MILLISECONDS) + random.pick(TOGETHER_HOURS_UTC) * 3_600_000
}

function drawAuthors(random: Random): number[] {
  const numbers = Array.from({ length: AUTHOR_COUNT }, (_, number) => number)
  const first = random.pickUneven(numbers)
  return random.isLikely(0.12) ? [...new Set([first, random.pick(numbers)])] : [first]
}

/** Long texts get a heading in the middle, some a pulled quote. */
function withFurniture(texts: readonly string[], random: Random): Block[] {
  const blocks: Block[] = texts.map(paragraph)
  const middle = Math.floor(texts.length / 2)
  if (texts.length >= 8) blocks.splice(middle, 0, heading(2, random.pick(HEADINGS)))
  if (random.isLikely(0.15)) blocks.splice(middle, 0, quote(random.pick(QUOTES), random.pick(CREDITS)))
  return blocks
}

const HEADINGS = [
  'Việc nhỏ làm trước',
  'Người dân cùng làm',
  'Còn những điều phải gỡ',
  'Bước tiếp theo',
  'Từ một con ngõ',
]
const QUOTES = [
  'Làm được đến đâu, nói với dân đến đó.',
  'Điều người ta nhớ không phải là tấm biển, mà là lối đi đã sạch.',
  'Muốn hỏi ý kiến thì phải đến tận nhà, vào lúc người ta rảnh.',
]

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, key: random.fraction() }))
    .sort((left, right) => left.key - right.key)
    .map(({ item }) => item)
}
