import { notFound } from 'next/navigation'
import { archiveCopyHtml, type Copy } from '@/components/article/archive-copy'
import { env } from '@/lib/env'
import { archiveCopyPathOf, articleIdInPath } from '@/modules/articles/address'
import type { Office } from '@/modules/settings/office'

/** An article as one file to keep. Other words in the address lead to the present one, as for its page. */
export async function answerArchiveCopy(
  articlePath: string,
  read: (id: number) => Promise<Copy | null>,
  readOffice: () => Promise<Office>,
): Promise<Response> {
  const id = articleIdInPath(articlePath)
  const copy = id === null ? null : await read(id)
  if (!copy) notFound()
  const { path } = copy.article
  if (path !== articlePath) return new Response(null, { status: 308, headers: { Location: archiveCopyPathOf(path) } })
  return new Response(archiveCopyHtml(copy, await readOffice(), env.siteUrl), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  })
}
