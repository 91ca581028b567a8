import type { ReactNode } from 'react'
import { siteChrome } from '@/app/_cached/site'
import { PageFrame } from '@/components/site/page-frame'

/** A reader's page inside masthead, navigation and footer. */
export async function SitePage(props: { current?: string; isFront?: boolean; children: ReactNode }) {
  return <PageFrame chrome={await siteChrome()} {...props} />
}
