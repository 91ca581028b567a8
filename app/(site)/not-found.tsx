import { SitePage } from '@/app/(site)/site-page'
import { ErrorPage } from '@/components/site/error-page'

/**
 * Next renders this boundary into every page, with all that it reads. With the newest articles here each page would
 * show them, and each publication would make the whole paper stale; readers are answered with /loi/404, which has them.
 */
export default function NotFound() {
  return (
    <SitePage>
      <ErrorPage code={404} newest={[]} />
    </SitePage>
  )
}
