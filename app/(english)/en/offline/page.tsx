import type { Metadata } from 'next'
import { EnglishPage } from '@/app/(english)/english-page'
import { KeptArticles } from '@/components/article/kept-articles'
import { PageHead } from '@/components/site/page-head'
import { readerWords } from '@/components/words/reader'

const { title } = readerWords('en').kept

export const metadata: Metadata = { title, robots: { index: false } }

/** As /ngoai-tuyen, for pages of the English edition. */
export default function EnglishOfflinePage() {
  return (
    <EnglishPage current="offline" translationPath="/ngoai-tuyen">
      <PageHead heading={title} />
      <KeptArticles language="en" />
    </EnglishPage>
  )
}
