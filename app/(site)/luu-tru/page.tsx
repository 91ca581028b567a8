import type { Metadata } from 'next'
import { archiveMonths } from '@/app/_cached/archive'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { Years } from '@/components/archive/years'
import { PageHead } from '@/components/site/page-head'

export const metadata: Metadata = {
  title: 'Lưu trữ theo ngày',
  description: 'Mọi bài đã đăng, xếp theo năm, tháng và ngày.',
  alternates: { canonical: '/luu-tru' },
}

export default async function ArchivePage() {
  const months = await archiveMonths()
  return (
    <SitePage current="luu-tru">
      <PageHead heading="Lưu trữ theo ngày" description="Mọi bài đã đăng, xếp theo năm, tháng và ngày." />
      <DatePicker />
      <Years months={months} />
    </SitePage>
  )
}
