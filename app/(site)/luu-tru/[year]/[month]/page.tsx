import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { archiveMonth } from '@/app/_cached/archive'
import { SitePage } from '@/app/(site)/site-page'
import { DatePicker } from '@/components/archive/date-picker'
import { MonthCalendar } from '@/components/archive/month-calendar'
import { MonthSteps } from '@/components/archive/month-steps'
import { Breadcrumb } from '@/components/article/breadcrumb'
import { PageHead } from '@/components/site/page-head'
import { archivePathOf, monthOf, yearOf } from '@/modules/articles/archive-address'

type Props = { params: Promise<{ year: string; month: string }> }

export const generateStaticParams = () => [{ year: '__build__', month: '__build__' }]

async function load({ params }: Props) {
  const parts = await params
  const [year, month] = [yearOf(parts.year), monthOf(parts.month)]
  if (year === null || month === null) notFound()
  const { steps, counts } = await archiveMonth({ year, month })
  if (!steps.isWithin) notFound()
  const path = archivePathOf({ year, month })
  if (path !== `/luu-tru/${parts.year}/${parts.month}`) permanentRedirect(path)
  return { year, month, path, steps, counts }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { year, month, path, counts } = await load(props)
  return {
    title: `Tháng ${month} năm ${year}`,
    description: `Lịch các bài đăng tháng ${month} năm ${year}.`,
    alternates: { canonical: path },
    ...(counts.size === 0 && { robots: { index: false } }),
  }
}

export default async function MonthPage(props: Props) {
  const { year, month, steps, counts } = await load(props)
  const crumbs = [
    { path: '/luu-tru', label: 'Lưu trữ' },
    { path: archivePathOf({ year }), label: `Năm ${year}` },
  ]
  return (
    <SitePage current="luu-tru">
      <Breadcrumb steps={crumbs} />
      <PageHead
        heading={`Tháng ${month} năm ${year}`}
        description={counts.size > 0 ? 'Số bài ghi dưới mỗi ngày có bài.' : 'Tháng này không có bài nào được đăng.'}
      />
      <MonthCalendar year={year} month={month} counts={counts} />
      <MonthSteps previous={steps.previous} next={steps.next} />
      <DatePicker day={{ year, month }} />
    </SitePage>
  )
}
