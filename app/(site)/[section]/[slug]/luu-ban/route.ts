import { notFound } from 'next/navigation'
import { archiveCopy } from '@/app/_cached/archive-copy'
import { siteChrome } from '@/app/_cached/site'
import { archiveCopyHtml } from '@/components/article/archive-copy'
import { env } from '@/lib/env'
import { archiveCopyPathOf, idFromSlug } from '@/modules/articles/address'

type Props = { params: Promise<{ section: string; slug: string }> }

export const generateStaticParams = () => [{ section: '__build__', slug: '__build__' }]

/** An article as one file to keep. Other words in the address lead to the present one, as for its page. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { section, slug } = await params
  const id = idFromSlug(slug)
  const copy = id === null ? null : await archiveCopy(id)
  if (!copy) notFound()
  const path = archiveCopyPathOf(copy.article.path)
  if (path !== `/${section}/${slug}/luu-ban`) return new Response(null, { status: 308, headers: { Location: path } })
  const { office } = await siteChrome()
  return new Response(archiveCopyHtml(copy, office, env.siteUrl), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
