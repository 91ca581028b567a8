import type { Metadata } from 'next'
import { mostReadPage } from '@/app/_cached/most-read'
import { SitePage } from '@/app/(site)/site-page'
import { MostReadList, PeriodLinks } from '@/components/front/most-read'
import { PageHead } from '@/components/site/page-head'
import { MOST_READ_PERIODS } from '@/modules/views/most-read-periods'

type Period = (typeof MOST_READ_PERIODS)[number]

export const mostReadMetadata = (period: Period): Metadata => ({
  title: `Đọc nhiều trong ${period.label}`,
  description: `Các bài được đọc nhiều nhất trong ${period.label} qua.`,
  alternates: { canonical: period.path },
})

/** One of the three pages of most read articles. */
export async function MostReadPage({ period }: { period: Period }) {
  const articles = await mostReadPage(period.hours)
  return (
    <SitePage>
      <PageHead
        heading="Đọc nhiều"
        description={`Các bài được đọc nhiều nhất trong ${period.label} qua. Số liệu cập nhật mỗi giờ.`}
      />
      <PeriodLinks periods={MOST_READ_PERIODS} currentPath={period.path} />
      <MostReadList articles={articles} />
    </SitePage>
  )
}
