import { randomInt } from 'node:crypto'
import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { authors, sections } from '@/db/schema/shelves'
import type { Result } from '@/lib/result'
import { calendarDayOf } from '@/lib/time'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { pathOf } from '@/modules/articles/address'
import { updatePublished } from '@/modules/articles/correct'
import { publishArticle } from '@/modules/articles/publish'
import { restoreArticle } from '@/modules/articles/restore'
import { saveDraft } from '@/modules/articles/save-draft'
import { withdrawArticle } from '@/modules/articles/withdraw'

const desk = commandLineViewer()

const accepted = <Value>(result: Result<Value, unknown>): Value => {
  if (result.ok) return result.value
  throw new Error(`toà soạn từ chối: ${JSON.stringify(result.refusal)}`)
}

/** Seven digits that stand in headline and body of one wording of one text, and nowhere else. */
export const aMark = () => String(randomInt(1_000_000, 10_000_000))

export type Choice = { sectionSlug?: string; tag?: string }

/** A text with every wording it has had, each known by its mark, and the addresses that show it. */
export class Story {
  readonly marks: string[] = []
  version = 0
  publishedAt = new Date()

  private constructor(
    readonly id: number,
    readonly tag: string,
    private readonly authorId: number,
    readonly authorSlug: string,
    public sectionSlug: string,
  ) {}

  get mark() {
    return this.marks.at(-1) ?? ''
  }

  get headline() {
    return headlineWith(this.mark)
  }

  get path() {
    return pathOf({
      language: 'vi',
      sectionSlug: this.sectionSlug,
      englishSectionSlug: '',
      headline: this.headline,
      id: this.id,
    })
  }

  /** A draft through the newsroom's own verb. */
  static async write({ sectionSlug = 'thoi-su', tag = 'Thử lửa' }: Choice = {}): Promise<Story> {
    const [author] = await db.select().from(authors).orderBy(asc(authors.id)).limit(1)
    const mark = aMark()
    const fields = await fieldsOf(mark, { sectionSlug, tag, authorId: author!.id })
    const { id, version } = accepted(await saveDraft(desk, fields))
    const story = new Story(id, tag, author!.id, author!.slug, sectionSlug)
    story.version = version
    story.marks.push(mark)
    return story
  }

  static async publish(choice?: Choice): Promise<Story> {
    const story = await Story.write(choice)
    await story.publish()
    return story
  }

  /** Of many publishers at once on a busy machine one may be asked to try again; nothing is half done then. */
  async publish(): Promise<void> {
    const attempt = () => publishArticle(desk, this.target)
    this.version = accepted(await attempt().catch(attempt)).version
    const [row] = await db.select().from(articles).where(eq(articles.id, this.id))
    this.publishedAt = row!.publishedAt!
  }

  /** Other words, another section, or both. Returns the mark of the new wording. */
  async correct({ sectionSlug = this.sectionSlug }: Choice = {}): Promise<string> {
    const mark = aMark()
    this.version = accepted(await updatePublished(desk, await this.correction(mark, sectionSlug))).version
    this.marks.push(mark)
    this.sectionSlug = sectionSlug
    return mark
  }

  /** The same headline over other words: returns the mark of the new body. */
  async correctBody(): Promise<string> {
    const mark = aMark()
    const fields = { ...(await this.correction(mark)), headline: this.headline }
    this.version = accepted(await updatePublished(desk, fields)).version
    return mark
  }

  async withdraw(): Promise<void> {
    const attempt = () => withdrawArticle(desk, { ...this.target, reason: 'Bài thử' })
    this.version = accepted(await attempt().catch(attempt)).version
  }

  async restore(): Promise<void> {
    this.version = accepted(await restoreArticle(desk, this.target)).version
  }

  get target() {
    return { id: this.id, version: this.version }
  }

  /** The input of a correction with this mark. */
  async correction(mark: string, sectionSlug = this.sectionSlug): Promise<Record<string, unknown>> {
    const { tag, authorId } = this
    return { ...(await fieldsOf(mark, { sectionSlug, tag, authorId })), ...this.target }
  }
}

export const headlineWith = (mark: string) => `Phường thử lửa số ${mark}`

async function fieldsOf(mark: string, choice: { sectionSlug: string; tag: string; authorId: number }) {
  const [section] = await db.select().from(sections).where(eq(sections.slug, choice.sectionSlug))
  return {
    headline: headlineWith(mark),
    standfirst: `Tổ dân phố ${mark} họp tối nay.`,
    dateline: '',
    body: `Mở đầu ${mark}.\n\nKết thúc ${mark}.`,
    sectionId: section!.id,
    authorIds: [choice.authorId],
    tags: choice.tag,
    leadMediaId: null,
    commentsOpen: true,
  }
}

/** The lists of an archive: `/luu-tru/2026/11/22` and its month and year. */
export function archivePaths(instant: Date) {
  const { year, month, day } = calendarDayOf(instant)
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    year: `/luu-tru/${year}`,
    month: `/luu-tru/${year}/${two(month)}`,
    day: `/luu-tru/${year}/${two(month)}/${two(day)}`,
  }
}
