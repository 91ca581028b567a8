import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { standingPage } from '@/app/_cached/standing-page'
import { SitePage } from '@/app/(site)/site-page'
import { Blocks } from '@/components/article/blocks'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { PageHead } from '@/components/site/page-head'
import { isoWithZone, shortDate } from '@/lib/time'
import { meantSlug } from '@/modules/articles/shelf-address'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

async function load({ params }: Props) {
  const { slug: segment } = await params
  const slug = meantSlug(segment)
  const page = slug === null ? null : await standingPage(slug)
  if (!page) notFound()
  if (page.path !== `/trang/${segment}`) permanentRedirect(page.path)
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, path, translation } = await load(props)
  return {
    title,
    alternates: { canonical: path, ...(translation && { languages: inBothLanguages(path, translation.path) }) },
  }
}

export default async function StandingPage(props: Props) {
  const { title, body, updatedAt, translation } = await load(props)
  return (
    <SitePage translationPath={translation?.path ?? null}>
      <Breadcrumb steps={[]} />
      <article className="standing">
        <PageHead
          heading={title}
          description={
            <>
              Cập nhật ngày <time dateTime={isoWithZone(updatedAt)}>{shortDate(updatedAt)}</time>
            </>
          }
        />
        <div className="article-body">
          <Blocks blocks={body} />
        </div>
      </article>
    </SitePage>
  )
}
