import type { Metadata } from 'next'
import { SitePage } from '@/app/(site)/site-page'
import { KeptArticles } from '@/components/article/kept-articles'
import { PageHead } from '@/components/site/page-head'
import { readerWords } from '@/components/words/reader'

const { title } = readerWords('vi').kept

export const metadata: Metadata = { title, robots: { index: false } }

/** What a reader's machine has kept. It also answers, from that machine, for every page that cannot be reached. */
export default function OfflinePage() {
  return (
    <SitePage current="ngoai-tuyen" translationPath="/en/offline">
      <PageHead heading={title} />
      <KeptArticles language="vi" />
    </SitePage>
  )
}
