import type { ReactNode } from 'react'
import { siteChrome } from '@/app/_cached/site'
import { PageFrame } from '@/components/site/page-frame'

type Props = { current?: string; isFront?: boolean; translationPath?: string | null; children: ReactNode }

/** A reader's page inside masthead, navigation and footer. */
export async function SitePage(props: Props) {
  return <PageFrame chrome={await siteChrome()} {...props} />
}
