import { asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { articles } from '@/db/schema/articles'
import { authors, sections, tags } from '@/db/schema/shelves'
import type { Result } from '@/lib/result'
import { calendarDayOf } from '@/lib/time'
import { commandLineViewer } from '@/modules/accounts/viewer'
import { archivePathAt } from '@/modules/articles/archive-address'
import { publishArticle } from '@/modules/articles/publish'
import { saveDraft } from '@/modules/articles/save-draft'
import { withdrawArticle } from '@/modules/articles/withdraw'

const SECTION = 'thoi-su'
const desk = commandLineViewer()

/** A draft on the desk and the addresses of the lists that will show it. */
export type Draft = { id: number; version: number; surfaces: Record<SurfaceName, string> }
export type SurfaceName =
  | 'trang nhất'
  | 'chuyên mục'
  | 'tác giả'
  | 'chủ đề'
  | 'ngày'
  | 'RSS'
  | 'RSS của chuyên mục'
  | 'sơ đồ tin mới'

/** Writes a draft in the first section, with the first author and the first tag, through the newsroom's own verb. */
export async function writeDraft(number: number): Promise<Draft> {
  const [section] = await db.select().from(sections).where(eq(sections.slug, SECTION))
  const [author] = await db.select().from(authors).orderBy(asc(authors.id)).limit(1)
  const [tag] = await db.select().from(tags).orderBy(asc(tags.id)).limit(1)
  if (!section || !author || !tag) throw new Error('trang chưa có chuyên mục, tác giả hay chủ đề nào')
  const saved = await saveDraft(desk, {
    headline: `Phường mở thêm điểm đọc sách thứ ${number} cho các cháu trong kỳ nghỉ`,
    standfirst: 'Điểm đọc sách mở cửa các buổi chiều, do các thầy cô đã nghỉ hưu trông coi.',
    body: 'Điểm đọc sách nằm ở nhà sinh hoạt cộng đồng.\n\nSách do các gia đình trong phường góp.',
    sectionId: section.id,
    authorIds: [author.id],
    tags: tag.name,
    commentsOpen: true,
  })
  return {
    ...accepted(saved),
    surfaces: {
      'trang nhất': '/',
      'chuyên mục': `/${section.slug}`,
      'tác giả': `/tac-gia/${author.slug}`,
      'chủ đề': `/chu-de/${tag.slug}`,
      ngày: archivePathAt(new Date()),
      RSS: '/feed.xml',
      'RSS của chuyên mục': `/${section.slug}/feed.xml`,
      'sơ đồ tin mới': '/sitemap-news.xml',
    },
  }
}

/** Publishes it: resolves when the transaction is committed, to the article's address. */
export async function publish({ id, version }: Draft): Promise<string> {
  const { path } = accepted(await publishArticle(desk, { id, version }))
  if (!path) throw new Error(`bài ${id} đã đăng mà không có địa chỉ`)
  return path
}

/** Takes it from readers again, so that it stands beside and leads to nothing that is measured later. */
export async function withdraw({ id }: Draft): Promise<void> {
  const [row] = await db.select({ version: articles.version }).from(articles).where(eq(articles.id, id))
  accepted(await withdrawArticle(desk, { id, version: row?.version, reason: 'Bài để đo.' }))
}

/** Every other list an article published now stands in. */
export function archivePaths(now = new Date()): string[] {
  const { year, month } = calendarDayOf(now)
  return ['/moi-nhat', '/luu-tru', `/luu-tru/${year}`, `/luu-tru/${year}/${String(month).padStart(2, '0')}`]
}

function accepted<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value
  throw new Error(`toà soạn từ chối: ${JSON.stringify(result.refusal)}`)
}
