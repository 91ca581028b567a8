import { notFound } from 'next/navigation'
import { sitemapFile } from '@/app/_cached/sitemaps'
import { answerXml } from '@/app/(site)/sitemap-answer'
import { urlSet } from '@/components/sitemaps/sitemap'
import { env } from '@/lib/env'
import { sitemapFileNumber } from '@/modules/articles/sitemap-files'

type Props = { params: Promise<{ file: string }> }

export const generateStaticParams = () => [{ file: '__build__' }]

export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const number = sitemapFileNumber((await params).file)
  const entries = number === null ? [] : await sitemapFile(number)
  if (entries.length === 0) notFound()
  return answerXml(urlSet(entries, env.siteUrl))
}
