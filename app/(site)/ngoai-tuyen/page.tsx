import type { Metadata } from 'next'
import { SitePage } from '@/app/(site)/site-page'
import { KeptArticles } from '@/components/article/kept-articles'
import { PageHead } from '@/components/site/page-head'

export const metadata: Metadata = { title: 'Đọc khi không có mạng', robots: { index: false } }

/** What a reader's machine has kept. It also answers, from that machine, for every page that cannot be reached. */
export default function OfflinePage() {
  return (
    <SitePage current="ngoai-tuyen">
      <PageHead heading="Đọc khi không có mạng" />
      <KeptArticles />
    </SitePage>
  )
}
