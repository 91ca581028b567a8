import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { standingPage } from '@/app/_cached/standing-page'
import { EnglishPage } from '@/app/(english)/english-page'
import { Blocks } from '@/components/article/blocks'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { inBothLanguages } from '@/components/seo/in-both-languages'
import { PageHead } from '@/components/site/page-head'
import { isoWithZone } from '@/lib/time'
import { shortDateIn } from '@/lib/words/dates'
import { frontOf } from '@/modules/articles/address'
import { meantSlug } from '@/modules/articles/shelf-address'

type Props = { params: Promise<{ slug: string }> }

export const generateStaticParams = () => [{ slug: '__build__' }]

async function load({ params }: Props) {
  const { slug: segment } = await params
  const slug = meantSlug(segment)
  const page = slug === null ? null : await standingPage(slug)
  if (!page) notFound()
  if (page.path !== `/en/pages/${segment}`) permanentRedirect(page.path)
  return page
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, path, translation } = await load(props)
  const languages = translation && { languages: inBothLanguages(translation.path, path) }
  return { title, alternates: { canonical: path, ...languages } }
}

export default async function EnglishStandingPage(props: Props) {
  const { title, body, updatedAt, translation } = await load(props)
  return (
    <EnglishPage translationPath={translation?.path ?? frontOf('vi')}>
      <Breadcrumb language="en" steps={[]} />
      <article className="standing">
        <PageHead
          heading={title}
          description={
            <>
              Updated <time dateTime={isoWithZone(updatedAt)}>{shortDateIn('en', updatedAt)}</time>
            </>
          }
        />
        <div className="article-body">
          <Blocks language="en" blocks={body} />
        </div>
      </article>
    </EnglishPage>
  )
}
