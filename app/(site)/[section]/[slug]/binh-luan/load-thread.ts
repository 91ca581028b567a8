import { notFound, permanentRedirect } from 'next/navigation'
import { idFromSlug } from '@/modules/articles/address'
import { threadPageFrom } from '@/modules/comments/thread'

export type ThreadProps = { params: Promise<{ section: string; slug: string; number: string }> }

type Found<Article, Thread> = { article: Article; thread: Thread | null; isOpen: boolean } | null

/**
 * As the article's own page: the number finds it, other words or the other edition lead to the present address. `front` is
 * what stands before the section.
 */
export async function loadThread<Article extends { path: string }, Thread>(
  { params }: ThreadProps,
  read: (articleId: number, page: number) => Promise<Found<Article, Thread>>,
  pathOf: (articlePath: string, page: number) => string,
  front = '',
) {
  const { section, slug, number } = await params
  const [id, page] = [idFromSlug(slug), threadPageFrom(number)]
  const found = id === null || page === null ? null : await read(id, page)
  if (!found?.thread || page === null) notFound()
  const { article, thread, isOpen } = found
  if (article.path !== `${front}/${section}/${slug}`) permanentRedirect(pathOf(article.path, page))
  return { article, thread, isOpen, page }
}
