import type { Metadata } from 'next'
import { archiveMonths } from '@/app/_cached/archive'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { Years } from '@/components/archive/years'
import { PageHead } from '@/components/site/page-head'

export const metadata: Metadata = { title: 'Ngày chưa đúng', robots: { index: false } }

/** Where the picker leads when its fields name no day of the calendar. */
export default async function NoSuchDayPage() {
  const months = await archiveMonths()
  return (
    <SitePage current="luu-tru">
      <PageHead
        heading="Ngày bạn chọn không có trên lịch"
        description="Vui lòng nhập lại ngày, tháng, năm (ví dụ 14, 3, 2017), hoặc chọn một tháng bên dưới. Bạn có thể để trống ô ngày để xem cả tháng."
      />
      <DatePicker />
      <Years months={months} />
    </SitePage>
  )
}
