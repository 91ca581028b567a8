import { latestArticles } from '@/app/_cached/latest'
import { SitePage } from '@/app/(site)/site-page'
import { ErrorPage } from '@/components/site/error-page'
import type { ErrorCode } from '@/components/site/error-words'

const NEWEST_COUNT = 5

/** An error page with the newest articles, inside masthead and footer. */
export async function ErrorDocument({ code }: { code: ErrorCode }) {
  const newest = (await latestArticles()).slice(0, NEWEST_COUNT)
  return (
    <SitePage>
      <ErrorPage code={code} newest={newest} />
    </SitePage>
  )
}
