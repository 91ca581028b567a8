import { slugOf } from '@/lib/vi/slug'
import { historyPathOf } from '@/modules/articles/address'
import { sitemapFileOf } from '@/modules/articles/sitemap-files'
import { archivePaths, type Story } from './story'

/** Every list that names a new text by its headline. */
export function listsOf(story: Story): Record<string, string> {
  return {
    front: '/',
    latest: '/moi-nhat',
    section: `/${story.sectionSlug}`,
    tag: `/chu-de/${slugOf(story.tag)}`,
    author: `/tac-gia/${story.authorSlug}`,
    day: archivePaths(story.publishedAt).day,
  }
}

/** Every feed that holds a new text. */
export function feedsOf(story: Story): string[] {
  const { section, tag, author } = listsOf(story)
  return ['', section, tag, author].flatMap((list) =>
    ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `${list}/${name}`),
  )
}

/** The page of every version readers have seen of a text. */
export const historyOf = (story: Story): string => historyPathOf(story.path)

/** The sitemaps that name a new text's address. */
export const sitemapsOf = (story: Story): string[] => [`/sitemaps/${sitemapFileOf(story.id)}.xml`, '/sitemap-news.xml']

/** The marks of this story's wordings that a page shows. */
export const marksIn = (story: Story, html: string) => story.marks.filter((mark) => html.includes(mark))

/** True when a page shows this wording and no other; a sentence saying what it shows otherwise. */
export function showsOnly(story: Story, html: string, wanted: string | null): true | string {
  const found = marksIn(story, html)
  const isRight = wanted === null ? found.length === 0 : found.length === 1 && found[0] === wanted
  return isRight || `thấy [${found}], cần [${wanted ?? ''}]`
}

/** True when an article's page is one wording from its first word to its last. */
export function isWhole(story: Story, html: string): true | string {
  const [mark, ...others] = marksIn(story, html)
  if (!mark || others.length > 0) return `thấy [${marksIn(story, html)}]`
  const hasAll = [`Mở đầu ${mark}`, `Kết thúc ${mark}`, `${mark}</h1>`].every((part) => html.includes(part))
  return hasAll || `chỉ có một phần của ${mark}`
}
