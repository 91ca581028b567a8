import { notFound, permanentRedirect } from 'next/navigation'
import { idFromSlug } from '@/modules/articles/address'

export type ArticleProps = { params: Promise<{ section: string; slug: string }> }

/** As the Vietnamese pages: the number finds the article, other words or the other edition lead to the present address. */
export async function loadArticle<Page extends { article: { path: string } }>(
  { params }: ArticleProps,
  read: (id: number) => Promise<Page | null>,
  pathOf: (articlePath: string) => string = (path) => path,
): Promise<Page> {
  const { section, slug } = await params
  const id = idFromSlug(slug)
  const page = id === null ? null : await read(id)
  if (!page) notFound()
  const { path } = page.article
  if (path !== `/en/${section}/${slug}`) permanentRedirect(pathOf(path))
  return page
}
